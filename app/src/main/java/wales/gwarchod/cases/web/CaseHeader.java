package wales.gwarchod.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.cases.CaseState;
import wales.gwarchod.cases.CaseView;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.Tag;
import wales.gwarchod.people.Person;

/** What stands at the top of every page of a case: its reference, whom it is about, and the other pages. */
public record CaseHeader(
        String reference, Someone victim, Someone suspect, Tag state, String navigationLabel, List<Tab> tabs) {

    /**
     * A person with their role.
     *
     * @param href null when there is no page to open
     */
    public record Someone(
            String role, String name, @Nullable String href) {}

    /** A page of the case. */
    public record Tab(String text, String href, boolean here) {}

    static CaseHeader of(CaseView view, String here, Speech say) {
        var reference = view.summary().reference();
        var path = "/cases/" + reference;
        return new CaseHeader(
                reference,
                victim(view, say),
                suspect(view, say),
                state(view.summary().state(), say),
                say.say("cases.tabs"),
                List.of(
                        new Tab(say.say("cases.tab.overview"), path, here.equals("overview")),
                        new Tab(
                                say.say("cases.tab.timeline", "count", view.events()),
                                path + "/timeline",
                                here.equals("timeline")),
                        new Tab(say.say("cases.tab.log"), path + "/log", here.equals("log"))));
    }

    static Someone victim(CaseView view, Speech say) {
        return someone(view.victim(), say.say("common.people.victim"), say.say("cases.victim.unjoined"), say);
    }

    static Someone suspect(CaseView view, Speech say) {
        return someone(view.suspect(), say.say("common.people.suspect"), say.say("cases.suspect.unknown"), say);
    }

    private static Someone someone(@Nullable Person person, String role, String otherwise, Speech say) {
        if (person == null) {
            return new Someone(role, otherwise, null);
        }
        var name = person.displayName().isEmpty() ? say.say("cases.nameless") : person.displayName();
        return new Someone(role, name, "/people/" + person.reference());
    }

    static Tag state(CaseState state, Speech say) {
        return Tag.of(say.say("cases.state." + state), state == CaseState.OPEN ? "blue" : "grey");
    }
}
