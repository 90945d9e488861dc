package wales.gwarchod.pages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.govuk.Attributes;
import wales.gwarchod.pages.govuk.Label;
import wales.gwarchod.pages.govuk.RadioItem;

/** The settings form. */
public record SettingsPage(
        String heading,
        String languageQuestion,
        @Nullable String language,
        List<RadioItem> languages,
        String shortcutsQuestion,
        String shortcutsHint,
        @Nullable String shortcuts,
        List<RadioItem> shortcutChoices,
        String save,
        String keysLink,
        FormProblems problems) {
    static SettingsPage of(SettingsPages.SettingsForm form, FormProblems problems, Speech say) {
        return new SettingsPage(
                say.say("common.nav.settings"),
                say.say("pages.settings.language"),
                form.language(),
                List.of(language(Language.WELSH), language(Language.ENGLISH)),
                say.say("pages.settings.shortcuts"),
                say.say("pages.settings.shortcuts.hint"),
                form.shortcuts(),
                List.of(
                        RadioItem.of("on", say.say("common.component.shortcuts-on")),
                        RadioItem.of("off", say.say("common.component.shortcuts-off"))),
                say.say("common.action.save"),
                say.say("pages.keys.title"),
                problems);
    }

    /** Each language by its own name, marked as being in that language. */
    private static RadioItem language(Language language) {
        return new RadioItem(
                language.code(),
                language.ownName(),
                null,
                null,
                new Label(null, null, null, false, Attributes.of("lang", language.code())),
                null,
                null,
                null,
                false,
                null,
                null);
    }
}
