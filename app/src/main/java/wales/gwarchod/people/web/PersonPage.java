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
import wales.gwarchod.people.Decision;
import wales.gwarchod.people.Link;
import wales.gwarchod.people.LinkReason;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.PersonSection;

/** A person: what their records say, and why each is theirs. Whereabouts are not here. */
public record PersonPage(
        Speech say,
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
        String undo,
        String why,
        String decisionsTitle,
        String decisionsEmpty,
        List<DecisionLine> decisions,
        String withdraw,
        @Nullable String otherHref,
        String other) {

    /**
     * One record.
     *
     * @param whyHref where the reason is worked out again; null for the first record
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
            @Nullable String whyHref,
            @Nullable String undoHref,
            String undoAbout) {}

    static PersonPage of(
            Person person,
            List<Link> links,
            List<Report> reports,
            List<PersonSection.Section> sections,
            List<Decision> decisions,
            boolean mayDecide,
            Speech say) {
        var byId = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        return new PersonPage(
                say,
                name(person, say),
                person.reference(),
                born(person, say),
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
                        .map(link -> line(person, link, byId, mayDecide && links.size() > 1, say))
                        .toList(),
                say.say("people.person.undo"),
                say.say("people.person.why"),
                say.say("people.person.decisions"),
                say.say("people.person.decisions.empty"),
                decisions.stream()
                        .map(decision -> DecisionLine.of(decision, mayDecide, say))
                        .toList(),
                say.say("people.person.withdraw"),
                mayDecide ? "/people/" + person.reference() + "/merge" : null,
                say.say("people.person.other"));
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
                link.model() == null ? null : path(person, link, "why"),
                mayUndo ? path(person, link, "undo") : null,
                say.say("people.person.undo.about", "report", report.reference()));
    }

    static String path(Person person, Link link, String page) {
        return "/people/" + person.reference() + "/records/" + link.involvedId() + "/" + page;
    }

    /** Why a record is this person's, in a sentence: for details, the strongest of what agrees. */
    static String because(Link link, Speech say) {
        return link.reason() == LinkReason.SAME_DETAILS
                ? say.say(link.because(), "facts", EvidenceWords.strongest(link.evidence(), say))
                : say.say(link.because());
    }

    static String born(Person person, Speech say) {
        var born = person.born();
        return born == null ? say.say("people.person.born-unknown") : say.say("common.people.born", "date", born);
    }

    static String name(Person person, Speech say) {
        return person.displayName().isEmpty() ? say.say("people.person.nameless") : person.displayName();
    }

    static String roles(Person person, Speech say) {
        return say.say("people.person.roles", "suspect", person.asSuspect(), "victim", person.asVictim());
    }
}
