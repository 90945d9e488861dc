package wales.gwarchod.people.web;

import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.people.Link;
import wales.gwarchod.people.Person;

/** The form that takes a record away from a person. */
public record UndoPage(
        String heading,
        String path,
        String about,
        String because,
        String lead,
        String reasonLabel,
        String reasonHint,
        String reason,
        String save,
        FormProblems problems) {
    static UndoPage of(Person person, Link link, String reason, FormProblems problems, Speech say) {
        return new UndoPage(
                say.say("people.undo.title"),
                PersonPage.path(person, link, "undo"),
                say.say(
                        "people.undo.about",
                        "person",
                        PersonPage.name(person, say),
                        "role",
                        say.say("people.role." + link.role())),
                PersonPage.because(link, say),
                say.say("people.undo.lead"),
                say.say("people.undo.reason"),
                say.say("people.undo.reason.hint"),
                reason,
                say.say("people.undo.save"),
                problems);
    }
}
