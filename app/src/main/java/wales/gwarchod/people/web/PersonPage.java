package wales.gwarchod.people.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.TableCell;
import wales.gwarchod.people.Link;
import wales.gwarchod.people.LinkReason;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.PersonSection;

/** A person: what their records say, and why each is theirs. Whereabouts are not here. */
public record PersonPage(
        String heading,
        String reference,
        String born,
        String roles,
        String whereabouts,
        List<PersonSection.Section> sections,
        String recordsTitle,
        String recordsLead,
        List<TableCell> recordsHead,
        List<Line> records,
        String undo) {

    /**
     * One record.
     *
     * @param undoHref where it can be taken away; null where it cannot
     * @param undoAbout what a screen reader hears after "Take away"
     */
    public record Line(
            String href,
            String report,
            String recorded,
            String role,
            String name,
            String because,
            @Nullable String undoHref,
            String undoAbout) {}

    static PersonPage of(
            Person person,
            List<Link> links,
            List<Report> reports,
            List<PersonSection.Section> sections,
            boolean mayUndo,
            Speech say) {
        var byId = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        var born = person.born();
        return new PersonPage(
                name(person, say),
                person.reference(),
                born == null ? say.say("people.person.born-unknown") : say.say("common.people.born", "date", born),
                roles(person, say),
                say.say("people.person.whereabouts"),
                sections,
                say.say("people.person.records"),
                say.say("people.person.records.lead"),
                List.of(
                        TableCell.of(say.say("people.person.column.report")),
                        TableCell.of(say.say("people.person.column.recorded")),
                        TableCell.of(say.say("common.column.role")),
                        TableCell.of(say.say("people.person.column.name")),
                        TableCell.of(say.say("people.person.column.because")),
                        TableCell.of(say.say("common.column.action"))),
                links.stream()
                        .filter(link -> byId.containsKey(link.report()))
                        .map(link -> line(person, link, byId, mayUndo && links.size() > 1, say))
                        .toList(),
                say.say("people.person.undo"));
    }

    private static Line line(Person person, Link link, Map<ReportId, Report> reports, boolean mayUndo, Speech say) {
        var report = Objects.requireNonNull(reports.get(link.report()));
        return new Line(
                "/reports/" + report.id().value(),
                report.reference(),
                say.date(report.recordedAt()),
                say.say("people.role." + link.role()),
                link.name().isEmpty() ? say.say("common.answer.not-recorded") : link.name(),
                because(link, say),
                mayUndo ? "/people/" + person.reference() + "/records/" + link.involvedId() + "/undo" : null,
                say.say("people.person.undo.about", "report", report.reference()));
    }

    static String because(Link link, Speech say) {
        if (link.reason() != LinkReason.SAME_DETAILS) {
            return say.say(link.because());
        }
        var facts = link.facts().stream()
                .map(fact -> say.say("people.fact." + fact))
                .collect(Collectors.joining(", "));
        return say.say("people.because.SAME_DETAILS", "facts", facts);
    }

    static String name(Person person, Speech say) {
        return person.displayName().isEmpty() ? say.say("people.person.nameless") : person.displayName();
    }

    static String roles(Person person, Speech say) {
        return say.say("people.person.roles", "suspect", person.asSuspect(), "victim", person.asVictim());
    }
}
