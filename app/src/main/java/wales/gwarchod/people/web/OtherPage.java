package wales.gwarchod.people.web;

import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.people.Person;

/** Asks with whom a person is to be compared. */
public record OtherPage(Speech say, String path, String about, String other, FormProblems problems) {
    static OtherPage of(Person person, String other, FormProblems problems, Speech say) {
        return new OtherPage(
                say,
                "/people/" + person.reference() + "/merge",
                say.say("people.other.about", "person", PersonPage.name(person, say), "reference", person.reference()),
                other,
                problems);
    }
}
