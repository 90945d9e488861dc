package wales.gwarchod.people.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.people.Comparison;
import wales.gwarchod.people.Link;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.Weighing;

/**
 * Two persons beside each other, what speaks for and against their being one, and the decision.
 *
 * @param guard a warning when the two look like twins, or like parent and child; else empty
 * @param apart why they are not joined though they look alike; else empty
 * @param least of the records that are least alike; null when each person has one
 * @param contrary the decision that keeps them apart; null when a user may say what they are
 */
public record MergePage(
        Speech say,
        String path,
        Side one,
        Side two,
        String guard,
        String apart,
        EvidenceTable most,
        @Nullable EvidenceTable least,
        @Nullable DecisionLine contrary,
        boolean mayDecide,
        MergeForm form,
        FormProblems problems) {

    /** One of the two; reports are links. */
    public record Side(
            String reference, String name, String born, String roles, List<String> names, List<ReportLink> reports) {
        /** Where to read more. */
        public String href() {
            return "/people/" + reference;
        }
    }

    /** A report that names the person. */
    public record ReportLink(String href, String text) {}

    static MergePage of(
            Comparison two,
            List<Report> reports,
            boolean mayDecide,
            MergeForm form,
            FormProblems problems,
            Speech say) {
        var byId = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        var guard = two.mostAlike().guard();
        var contrary = two.contrary();
        var least = two.leastAlike();
        return new MergePage(
                say,
                path(two.one(), two.two()),
                side(two.one(), two.records(), byId, say),
                side(two.two(), two.otherRecords(), byId, say),
                guard == null ? "" : say.say("people.merge.guard." + guard),
                guard != null || two.guard().isEmpty()
                        ? ""
                        : say.say("people.merge.apart", "because", say.say("people.guard." + two.guard())),
                table(two.mostAlike(), "people.merge.most", two, byId, say),
                least == null ? null : table(least, "people.merge.least", two, byId, say),
                contrary == null ? null : DecisionLine.of(contrary, mayDecide, say),
                mayDecide,
                form,
                problems);
    }

    static String path(Person one, Person two) {
        return "/people/" + one.reference() + "/merge/" + two.reference();
    }

    private static Side side(Person person, List<Link> links, Map<ReportId, Report> reports, Speech say) {
        Set<String> names = new TreeSet<>(say.order());
        links.stream().map(Link::name).filter(name -> !name.isEmpty()).forEach(names::add);
        return new Side(
                person.reference(),
                PersonPage.name(person, say),
                PersonPage.born(person, say),
                PersonPage.roles(person, say),
                List.copyOf(names),
                links.stream()
                        .filter(link -> reports.containsKey(link.report()))
                        .map(link -> Objects.requireNonNull(reports.get(link.report())))
                        .distinct()
                        .map(report -> new ReportLink(
                                "/reports/" + report.id().value(),
                                say.say(
                                        "people.merge.report",
                                        "report",
                                        report.reference(),
                                        "date",
                                        say.date(report.recordedAt()))))
                        .toList());
    }

    private static EvidenceTable table(
            Weighing weighing, String caption, Comparison two, Map<ReportId, Report> reports, Speech say) {
        return EvidenceTable.of(
                weighing,
                say.say(
                        caption,
                        "one",
                        report(weighing.record(), two.records(), reports, say),
                        "two",
                        report(weighing.other(), two.otherRecords(), reports, say)),
                say);
    }

    private static String report(long record, List<Link> links, Map<ReportId, Report> reports, Speech say) {
        return links.stream()
                .filter(link -> link.involvedId() == record)
                .map(link -> reports.get(link.report()))
                .filter(Objects::nonNull)
                .map(Report::reference)
                .findFirst()
                .orElse(say.say("common.answer.not-recorded"));
    }
}
