package wales.gwarchod.crimes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.Involved;
import wales.gwarchod.crimes.Occurred;
import wales.gwarchod.crimes.RecordedOrder;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.Recorded;
import wales.gwarchod.pages.govuk.SummaryRow;
import wales.gwarchod.pages.govuk.TableCell;

/**
 * One report in full, without whereabouts.
 *
 * @param stalking the mark that it is recorded as stalking; null if it is not
 * @param narrative empty if there is none; {@code narrativeNone} is then shown
 * @param narrativeLanguage null if the force does not say
 */
public record ReportPage(
        String heading,
        String caption,
        @Nullable String stalking,
        List<SummaryRow> facts,
        String narrativeTitle,
        String narrative,
        @Nullable String narrativeLanguage,
        String narrativeNone,
        String peopleTitle,
        String peopleLead,
        List<TableCell> peopleHead,
        List<List<TableCell>> people,
        String ordersTitle,
        String ordersNone,
        List<TableCell> ordersHead,
        List<List<TableCell>> orders) {

    private static final Set<String> FLAGS = Set.of(
            "DOMESTIC_ABUSE",
            "ONLINE",
            "HATE",
            "HONOUR_BASED",
            "CHILD",
            "REPEAT_VICTIM",
            "FIREARMS",
            "ALCOHOL",
            "RISK_ASSESSED",
            "NEEDS_ASSESSED",
            "ORDER_CONSIDERED");
    private static final Set<String> RELATIONSHIPS = Set.of(
            "PARTNER", "EX_PARTNER", "FAMILY", "FRIEND", "ACQUAINTANCE", "COLLEAGUE", "NEIGHBOUR", "STRANGER", "OTHER");

    static ReportPage of(Report report, Speech say) {
        return new ReportPage(
                VisibleText.of(report.reference()),
                say.say("crimes.report.caption", "kind", report.kind().name(), "version", report.version()),
                report.recordedAsStalking() ? say.say("crimes.report.recorded-as-stalking") : null,
                facts(report, say),
                say.say("crimes.report.narrative"),
                VisibleText.of(report.narrative()),
                report.narrativeLanguage().isEmpty() ? null : report.narrativeLanguage(),
                say.say("crimes.report.narrative.none"),
                say.say("crimes.report.people"),
                say.say(report.people().isEmpty() ? "crimes.report.people.none" : "crimes.report.people.lead"),
                List.of(
                        TableCell.of(say.say("crimes.report.people.column.name")),
                        TableCell.of(say.say("crimes.report.people.column.role")),
                        TableCell.of(say.say("crimes.report.people.column.born"))),
                report.people().stream().map(person -> person(person, say)).toList(),
                say.say("crimes.report.orders"),
                say.say("crimes.report.orders.none"),
                List.of(
                        TableCell.of(say.say("crimes.report.orders.column.kind")),
                        TableCell.of(say.say("crimes.report.orders.column.made")),
                        TableCell.of(say.say("crimes.report.orders.column.ends")),
                        TableCell.of(say.say("crimes.report.orders.column.terms"))),
                report.orders().stream().map(order -> order(order, say)).toList());
    }

    private static List<SummaryRow> facts(Report report, Speech say) {
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of(say.say("crimes.report.recorded"), say.dateTime(report.recordedAt())));
        facts.add(SummaryRow.of(say.say("crimes.report.occurred"), occurred(report.occurred(), say)));
        facts.add(
                report.principal().isNone()
                        ? SummaryRow.of(say.say("crimes.report.principal"), say.say("crimes.report.none"))
                        : SummaryRow.of(
                                say.say("crimes.report.principal"),
                                Recorded.words(ReportsPage.words(report.principal()))));
        facts.add(
                report.included().isEmpty()
                        ? SummaryRow.of(say.say("crimes.report.included"), say.say("crimes.report.none"))
                        : SummaryRow.of(
                                say.say("crimes.report.included"),
                                Recorded.words(report.included().stream()
                                        .map(one -> ReportsPage.words(one.offence()))
                                        .collect(Collectors.joining("; ")))));
        add(facts, "crimes.report.area", report.area(), say);
        add(facts, "crimes.report.status", report.status(), say);
        add(facts, "crimes.report.outcome", report.outcomeCode(), say);
        if (!report.flags().isEmpty()) {
            facts.add(SummaryRow.of(
                    say.say("crimes.report.flags"),
                    report.flags().stream()
                            .sorted()
                            .map(flag -> inWords("crimes.flag.", flag, FLAGS, say))
                            .collect(Collectors.joining(", "))));
        }
        if (!report.relationship().isEmpty()) {
            facts.add(SummaryRow.of(
                    say.say("crimes.report.relationship"),
                    inWords("crimes.relationship.", report.relationship(), RELATIONSHIPS, say)));
        }
        add(facts, "crimes.report.source", report.source(), say);
        return facts;
    }

    /** What docs/extract-format.md names, in the reader's words; anything else as it was sent. */
    private static String inWords(String key, String code, Set<String> named, Speech say) {
        return named.contains(code) ? say.say(key + code) : VisibleText.of(code);
    }

    private static void add(List<SummaryRow> facts, String key, String value, Speech say) {
        if (!value.isEmpty()) {
            facts.add(SummaryRow.of(say.say(key), Recorded.words(VisibleText.of(value))));
        }
    }

    private static String occurred(Occurred occurred, Speech say) {
        var from = occurred.from();
        var to = occurred.to();
        if (from == null) {
            return to == null
                    ? say.say("crimes.report.occurred.unknown")
                    : say.say("crimes.report.occurred.open", "to", say.dateTime(to));
        }
        return switch (occurred.precision()) {
            case DAY -> say.date(from);
            case MONTH -> say.month(LocalDate.ofInstant(from, java.time.ZoneId.of("Europe/London")));
            case EXACT -> say.dateTime(from);
            case BETWEEN, UNKNOWN ->
                to == null
                        ? say.dateTime(from)
                        : say.say("crimes.report.occurred.between", "from", say.dateTime(from), "to", say.dateTime(to));
        };
    }

    private static List<TableCell> person(Involved person, Speech say) {
        var born = person.born();
        return List.of(
                TableCell.of(
                        person.unknown() ? say.say("crimes.report.people.unknown") : VisibleText.of(person.name())),
                TableCell.of(say.say("crimes.role." + person.role().name())),
                TableCell.of(born == null ? say.say("crimes.report.undated") : say.date(born)));
    }

    private static List<TableCell> order(RecordedOrder order, Speech say) {
        return List.of(
                TableCell.of(Recorded.words(VisibleText.of(order.kind()))),
                TableCell.of(day(order.madeOn(), say)),
                TableCell.of(day(order.endsOn(), say)),
                TableCell.of(Recorded.words(VisibleText.of(order.terms()))));
    }

    private static String day(@Nullable LocalDate day, Speech say) {
        return day == null ? say.say("crimes.report.undated") : say.date(day);
    }
}
