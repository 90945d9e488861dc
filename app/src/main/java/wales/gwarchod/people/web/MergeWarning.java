package wales.gwarchod.people.web;

import java.util.List;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.PanelAction;
import wales.gwarchod.pages.govuk.PanelActions;
import wales.gwarchod.people.Person;

/** Shown before two persons become one. */
public record MergeWarning(Speech say, String path, String heading, MergeForm form) {
    static MergeWarning of(Person one, Person two, MergeForm form, Speech say) {
        return new MergeWarning(
                say,
                MergePage.path(one, two),
                say.say("people.warning.heading", "one", one.reference(), "two", two.reference()),
                form);
    }

    /** Go on, or back. */
    public PanelActions actions() {
        return new PanelActions(
                List.of(
                        new PanelAction(say.say("people.warning.go-on"), "submit", null, null, null),
                        new PanelAction(say.say("people.warning.back"), null, path, null, null)),
                null,
                null);
    }
}
