package wales.gwarchod.people.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import wales.gwarchod.language.Speech;
import wales.gwarchod.people.Duplicate;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.PersonDecisions;
import wales.gwarchod.people.PersonId;

/**
 * Persons that may be one, two by two.
 *
 * @param note which of them are shown, when not all are; else empty
 */
public record DuplicatesPage(Speech say, boolean isGuarded, List<Tab> tabs, String note, List<Line> lines) {

    /** Two persons; {@code against} is empty when nothing speaks against it. */
    public record Line(
            String href, String references, Side one, Side two, String likelihood, String agrees, String against) {}

    /** One of the two. */
    public record Side(String name, String born) {}

    static DuplicatesPage of(
            List<Duplicate> duplicates,
            Map<PersonId, Person> persons,
            boolean isGuarded,
            long open,
            long guarded,
            Speech say) {
        long all = isGuarded ? guarded : open;
        return new DuplicatesPage(
                say,
                isGuarded,
                Tab.all(open, guarded, isGuarded ? Tab.GUARDED : Tab.OPEN, say),
                all > duplicates.size()
                        ? say.say("people.duplicates.most", "most", PersonDecisions.MOST, "all", all)
                        : "",
                duplicates.stream()
                        .filter(two -> persons.containsKey(two.one()) && persons.containsKey(two.two()))
                        .map(two -> line(
                                two,
                                Objects.requireNonNull(persons.get(two.one())),
                                Objects.requireNonNull(persons.get(two.two())),
                                say))
                        .toList());
    }

    private static Line line(Duplicate two, Person one, Person other, Speech say) {
        var guard = two.guard().isEmpty() ? "" : say.say("people.guard." + two.guard());
        var against = EvidenceWords.against(two.evidence(), say);
        return new Line(
                MergePage.path(one, other),
                say.say("people.duplicates.two", "one", one.reference(), "two", other.reference()),
                side(one, say),
                side(other, say),
                EvidenceWords.likelihood(two.bits(), say),
                EvidenceWords.strongest(two.evidence(), say),
                guard.isEmpty() || against.isEmpty() ? guard + against : guard + "; " + against);
    }

    private static Side side(Person person, Speech say) {
        return new Side(PersonPage.name(person, say), PersonPage.born(person, say));
    }
}
