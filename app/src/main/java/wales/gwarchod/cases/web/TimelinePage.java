package wales.gwarchod.cases.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.cases.CaseView;
import wales.gwarchod.conduct.ConductEvent;
import wales.gwarchod.conduct.Timeline;
import wales.gwarchod.crimes.Occurred;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.Recorded;
import wales.gwarchod.pages.govuk.RadioItem;
import wales.gwarchod.pages.govuk.TableCell;
import wales.gwarchod.pages.govuk.Tag;

/** The course of conduct of a case, as a list or as a table. */
public record TimelinePage(
        CaseHeader header,
        String heading,
        String summary,
        List<String> notes,
        Choice choice,
        String viewLabel,
        List<RadioItem> views,
        String orderLabel,
        List<RadioItem> orders,
        String show,
        String empty,
        List<TableCell> head,
        List<Line> lines,
        String reversedTitle,
        String reversedLead,
        List<Line> reversed,
        String undo) {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** How the reader wants to see it. */
    public record Choice(boolean table, boolean newestFirst) {
        public String view() {
            return table ? "table" : "list";
        }

        public String order() {
            return newestFirst ? "newest" : "oldest";
        }
    }

    /**
     * One report.
     *
     * @param undone that it was taken out; null while it counts
     * @param undoHref where it can be taken out; null where it cannot
     */
    public record Line(
            String at,
            Content what,
            String href,
            String reference,
            String source,
            String because,
            Tag standing,
            @Nullable String undone,
            @Nullable String undoHref) {}

    static TimelinePage of(CaseView view, Choice choice, boolean mayUndo, Speech say) {
        var timeline = view.timeline();
        var reports = view.reports().stream().collect(Collectors.toMap(Report::id, Function.identity()));
        var path = "/cases/" + view.summary().reference() + "/timeline/";
        var lines = timeline == null
                ? List.<Line>of()
                : lines(timeline.events(), reports, choice, event -> mayUndo ? path + event.id() + "/undo" : null, say);
        var reversed =
                timeline == null ? List.<Line>of() : lines(timeline.reversed(), reports, choice, event -> null, say);
        return new TimelinePage(
                CaseHeader.of(view, "timeline", say),
                say.say("cases.timeline.heading"),
                timeline == null ? say.say("cases.facts.unjoined") : summary(timeline, say),
                notes(timeline, say),
                choice,
                say.say("cases.timeline.view"),
                List.of(
                        RadioItem.of("list", say.say("cases.timeline.view.list")),
                        RadioItem.of("table", say.say("cases.timeline.view.table"))),
                say.say("cases.timeline.order"),
                List.of(
                        RadioItem.of("oldest", say.say("cases.timeline.order.oldest")),
                        RadioItem.of("newest", say.say("cases.timeline.order.newest"))),
                say.say("cases.timeline.show"),
                say.say("cases.timeline.empty"),
                List.of(
                        TableCell.of(say.say("cases.timeline.column.at")),
                        TableCell.of(say.say("cases.timeline.column.what")),
                        TableCell.of(say.say("cases.timeline.column.source")),
                        TableCell.of(say.say("cases.timeline.column.because")),
                        TableCell.of(say.say("common.column.status")),
                        TableCell.of(say.say("common.column.action"))),
                lines,
                say.say("cases.timeline.reversed"),
                say.say("cases.timeline.reversed.lead"),
                reversed,
                say.say("cases.timeline.undo"));
    }

    private static List<String> notes(@Nullable Timeline timeline, Speech say) {
        return timeline == null || timeline.unknownSuspect() == 0
                ? List.of()
                : List.of(say.say("cases.timeline.unknown", "count", timeline.unknownSuspect()));
    }

    /** The figures as sentences. */
    static String summary(Timeline timeline, Speech say) {
        var figures = timeline.summary();
        var first = figures.first();
        var last = figures.last();
        if (first == null || last == null) {
            return say.say("cases.timeline.empty");
        }
        var from = LocalDate.ofInstant(first, HERE);
        var to = LocalDate.ofInstant(last, HERE);
        return say.say(
                "cases.timeline.summary",
                "count",
                figures.count(),
                "range",
                from.equals(to) ? say.date(from) : say.range(from, to),
                "lately",
                figures.lately(),
                "gap",
                (int) figures.longestGap().toDays());
    }

    private static List<Line> lines(
            List<ConductEvent> events,
            Map<ReportId, Report> reports,
            Choice choice,
            Function<ConductEvent, @Nullable String> undo,
            Speech say) {
        var lines = new ArrayList<Line>();
        for (var event : events) {
            var report = reports.get(event.report());
            if (report != null) {
                lines.add(line(event, report, undo.apply(event), say));
            }
        }
        if (choice.newestFirst()) {
            Collections.reverse(lines);
        }
        return lines;
    }

    private static Line line(ConductEvent event, Report report, @Nullable String undoHref, Speech say) {
        return new Line(
                at(report, say),
                what(report, say),
                "/reports/" + report.id().value(),
                report.reference(),
                say.say(
                        "cases.timeline.source",
                        "source",
                        report.source(),
                        "area",
                        report.area().isEmpty() ? say.say("common.answer.not-recorded") : report.area(),
                        "at",
                        say.dateTime(report.recordedAt())),
                say.say(event.joinedBecause()),
                report.recordedAsStalking()
                        ? Tag.of(say.say("cases.standing.stalking"), "blue")
                        : Tag.of(say.say("cases.standing.reported"), "grey"),
                event.undone() ? say.say("cases.timeline.undone") : null,
                event.undone() ? null : undoHref);
    }

    private static Content what(Report report, Speech say) {
        var offence = report.principal();
        if (!offence.title().isEmpty()) {
            return Recorded.words(offence.title());
        }
        var what = offence.isNone()
                ? say.say("cases.timeline.incident")
                : (offence.offenceClass() + " " + offence.code()).strip();
        return output -> output.writeUserContent(what);
    }

    /** The time as closely as it is known, and no closer. */
    static String at(Report report, Speech say) {
        Occurred occurred = report.occurred();
        var from = occurred.from();
        var to = occurred.to();
        if (from == null) {
            return to == null
                    ? say.say("cases.timeline.undated", "recorded", say.date(report.recordedAt()))
                    : say.say("cases.timeline.until", "to", say.dateTime(to));
        }
        return switch (occurred.precision()) {
            case EXACT -> say.dateTime(from);
            case DAY -> say.date(from);
            case MONTH -> say.month(LocalDate.ofInstant(from, HERE));
            case BETWEEN, UNKNOWN ->
                to == null
                        ? say.date(from)
                        : say.say("cases.timeline.between", "from", say.dateTime(from), "to", say.dateTime(to));
        };
    }
}
