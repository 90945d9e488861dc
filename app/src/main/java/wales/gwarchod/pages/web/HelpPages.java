package wales.gwarchod.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.web.TextPage.Section;

/** What stands in the footer: help, and what we say about accessibility, privacy and cookies. */
@Controller
class HelpPages {
    private final Pages pages;

    HelpPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/help")
    @Access(Action.OPEN)
    ModelAndView help(Speech say) {
        return text(
                say.say("common.nav.help"),
                section(say, "pages.help.start.title", "pages.help.start.1", "pages.help.start.2"),
                section(say, "pages.help.score.title", "pages.help.score.1", "pages.help.score.2"),
                section(say, "pages.help.logged.title", "pages.help.logged.1"),
                section(say, "pages.help.wrong.title", "pages.help.wrong.1"),
                section(say, "pages.help.urgent.title", "pages.help.urgent.1"));
    }

    @GetMapping("/help/keys")
    @Access(Action.OPEN)
    ModelAndView keys(Speech say) {
        return pages.show(
                "pages/keys.jte", PageHead.titled(say.say("pages.keys.title")).unmarked(), KeysPage.of(say));
    }

    @GetMapping("/accessibility")
    @Access(Action.OPEN)
    ModelAndView accessibility(Speech say) {
        return text(
                say.say("pages.accessibility.title"),
                section(say, "pages.accessibility.aim.title", "pages.accessibility.aim.1", "pages.accessibility.aim.2"),
                section(
                        say,
                        "pages.accessibility.tested.title",
                        "pages.accessibility.tested.1",
                        "pages.accessibility.tested.2"),
                section(
                        say,
                        "pages.accessibility.gaps.title",
                        "pages.accessibility.gaps.1",
                        "pages.accessibility.gaps.2"),
                section(say, "pages.accessibility.tell.title", "pages.accessibility.tell.1"));
    }

    @GetMapping("/privacy")
    @Access(Action.OPEN)
    ModelAndView privacy(Speech say) {
        return text(
                say.say("common.nav.privacy"),
                section(say, "pages.privacy.about.title", "pages.privacy.about.1", "pages.privacy.about.2"),
                section(say, "pages.privacy.staff.title", "pages.privacy.staff.1", "pages.privacy.staff.2"),
                section(say, "pages.privacy.people.title", "pages.privacy.people.1", "pages.privacy.people.2"),
                section(say, "pages.privacy.rights.title", "pages.privacy.rights.1"));
    }

    @GetMapping("/cookies")
    @Access(Action.OPEN)
    ModelAndView cookies(HttpServletRequest request, Speech say) {
        var session = request.getServletContext().getSessionCookieConfig().getName();
        return pages.show(
                "pages/cookies.jte",
                PageHead.titled(say.say("common.nav.cookies")).unmarked(),
                CookiesPage.of(session == null ? "JSESSIONID" : session, say));
    }

    private ModelAndView text(String heading, Section... sections) {
        return pages.show(
                "pages/text.jte", PageHead.titled(heading).unmarked(), new TextPage(heading, List.of(sections)));
    }

    private static Section section(Speech say, String heading, String... paragraphs) {
        return new Section(
                say.say(heading), List.of(paragraphs).stream().map(say::say).toList());
    }
}
