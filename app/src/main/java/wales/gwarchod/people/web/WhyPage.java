package wales.gwarchod.people.web;

import wales.gwarchod.crimes.Report;
import wales.gwarchod.language.Speech;
import wales.gwarchod.people.Link;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.Weighing;

/** Why a record belongs to its person, worked out again by the version of the model that linked it. */
public record WhyPage(Speech say, String heading, String because, String linked, EvidenceTable table) {

    static WhyPage of(Person person, Link link, Weighing again, Report report, Report with, Speech say) {
        return new WhyPage(
                say,
                say.say("people.why.heading", "report", report.reference(), "person", person.reference()),
                PersonPage.because(link, say),
                say.say("people.why.linked", "when", say.dateTime(link.linkedAt())),
                EvidenceTable.of(
                        again, say.say("people.why.caption", "one", report.reference(), "two", with.reference()), say));
    }
}
