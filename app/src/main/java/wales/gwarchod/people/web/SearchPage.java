package wales.gwarchod.people.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.govuk.DateItem;
import wales.gwarchod.pages.govuk.TableCell;
import wales.gwarchod.people.People;
import wales.gwarchod.people.PersonHit;

/**
 * The search for people, and whom it found.
 *
 * @param found null until somebody was searched for
 */
public record SearchPage(
        String heading,
        String lead,
        String duplicates,
        Typed typed,
        String name,
        String nameHint,
        String born,
        String bornHint,
        DateItem day,
        DateItem month,
        DateItem year,
        String reference,
        String referenceHint,
        String search,
        FormProblems problems,
        @Nullable Found found) {

    /** What stands in the form. */
    public record Typed(String name, String day, String month, String year, String reference) {
        boolean hasDate() {
            return !(day + month + year).isBlank();
        }

        /** The parts of the date, by the names of their boxes. */
        public Map<String, String> date() {
            return Map.of("born-day", day, "born-month", month, "born-year", year);
        }
    }

    /** Whom a search found. */
    public record Found(String heading, String note, List<TableCell> head, List<Line> lines) {}

    /** One person found. */
    public record Line(String href, String reference, String name, String born, String roles, String matched) {}

    static SearchPage empty(Speech say) {
        return of(new Typed("", "", "", "", ""), FormProblems.none(), null, say);
    }

    static SearchPage of(Typed typed, FormProblems problems, @Nullable List<PersonHit> hits, Speech say) {
        return new SearchPage(
                say.say("common.nav.people"),
                say.say("people.search.lead"),
                say.say("people.duplicates.title"),
                typed,
                say.say("common.column.name"),
                say.say("people.search.name.hint"),
                say.say("people.born"),
                say.say("common.component.date-hint"),
                DateItem.of("day", say.say("common.component.day")),
                DateItem.of("month", say.say("common.component.month")),
                DateItem.of("year", say.say("common.component.year")),
                say.say("common.column.reference"),
                say.say("people.search.reference.hint"),
                say.say("common.action.search"),
                problems,
                hits == null ? null : found(hits, say));
    }

    private static Found found(List<PersonHit> hits, Speech say) {
        String note = "";
        if (hits.isEmpty()) {
            note = say.say("people.search.none");
        } else if (hits.size() == People.MOST) {
            note = say.say("people.search.most", "most", People.MOST);
        }
        return new Found(
                say.say("common.component.results", "count", hits.size()),
                note,
                List.of(
                        TableCell.of(say.say("common.column.reference")),
                        TableCell.of(say.say("common.column.name")),
                        TableCell.of(say.say("people.born")),
                        TableCell.of(say.say("people.search.column.roles")),
                        TableCell.of(say.say("people.search.column.matched"))),
                hits.stream().map(hit -> line(hit, say)).toList());
    }

    private static Line line(PersonHit hit, Speech say) {
        var person = hit.person();
        var born = person.born();
        return new Line(
                "/people/" + person.reference(),
                person.reference(),
                PersonPage.name(person, say),
                born == null ? say.say("common.answer.not-recorded") : say.date(born),
                PersonPage.roles(person, say),
                say.say(hit.matched()));
    }
}
