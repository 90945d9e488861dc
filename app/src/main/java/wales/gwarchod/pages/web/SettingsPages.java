package wales.gwarchod.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.language.Words;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.Preferences;

/** A reader's own settings: the language, and whether single keys act. */
@Controller
class SettingsPages {
    private final Pages pages;
    private final Words words;

    SettingsPages(Pages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/settings")
    @Access(Action.SIGNED_IN)
    ModelAndView settings(HttpServletRequest request, Speech say) {
        var now = new SettingsForm(say.language().code(), Preferences.shortcuts(request) ? "on" : "off");
        return pages.show("pages/settings.jte", head(say), SettingsPage.of(now, FormProblems.none(), say));
    }

    @PostMapping("/settings")
    @Access(Action.SIGNED_IN)
    ModelAndView save(
            @Valid SettingsForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Speech say) {
        if (errors.hasErrors() || form.language() == null || form.shortcuts() == null) {
            var problems = FormProblems.of(errors, say);
            return pages.showAgain(
                    "pages/settings.jte", head(say).with(problems), SettingsPage.of(form, problems, say));
        }
        var language = Language.ofCode(form.language()).orElseThrow();
        Preferences.keepLanguage(language, request, response);
        Preferences.keepShortcuts(form.shortcuts().equals("on"), request, response);
        return pages.goTo("/settings", words.in(language).say("pages.settings.saved"));
    }

    private static PageHead head(Speech say) {
        return PageHead.titled(say.say("common.nav.settings")).unmarked();
    }

    /** What the form sends. */
    record SettingsForm(
            @NotNull(message = "{pages.settings.language.missing}")
            @Pattern(regexp = "en|cy", message = "{pages.settings.language.missing}")
            @Nullable
            String language,

            @NotNull(message = "{pages.settings.shortcuts.missing}")
            @Pattern(regexp = "on|off", message = "{pages.settings.shortcuts.missing}")
            @Nullable
            String shortcuts) {}
}
