package wales.gwarchod.cases.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import wales.gwarchod.cases.CaseState;
import wales.gwarchod.cases.CaseView;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.SummaryRow;
import wales.gwarchod.pages.govuk.TableCell;

/** A case at a glance: the next step, whom it is about, the decisions that opened it, and what is still to be considered. */
public record OverviewPage(
        CaseHeader header,
        String nextTitle,
        String next,
        String factsTitle,
        List<SummaryRow> facts,
        String decisionsTitle,
        List<TableCell> decisionsHead,
        List<Decision> decisions,
        String considerationsTitle,
        String considerationsLead,
        List<SummaryRow> considerations) {

    /** A decision that opened or joined the case. */
    public record Decision(String href, String report, String at, String by, String standing) {}

    /** Advice on the case is due this long after it was opened. */
    private static final Duration CONSIDER_WITHIN = Duration.ofHours(24);

    static OverviewPage of(CaseView view, Speech say) {
        return new OverviewPage(
                CaseHeader.of(view, "overview", say),
                say.say("cases.next.title"),
                next(view, say),
                say.say("cases.facts"),
                facts(view, say),
                say.say("cases.decisions"),
                List.of(
                        TableCell.of(say.say("cases.decisions.column.report")),
                        TableCell.of(say.say("cases.decisions.column.at")),
                        TableCell.of(say.say("cases.decisions.column.by")),
                        TableCell.of(say.say("common.column.status"))),
                decisions(view, say),
                say.say("cases.considerations"),
                say.say("cases.considerations.lead"),
                considerations(view, say));
    }

    private static String next(CaseView view, Speech say) {
        if (view.summary().state() == CaseState.OPENED_IN_ERROR) {
            return say.say("cases.next.none");
        }
        if (isRecorded(view, "ORDER_CONSIDERED")) {
            return say.say("cases.next.read");
        }
        return say.say(
                "cases.next.order",
                "due",
                say.dateTime(view.summary().openedAt().plus(CONSIDER_WITHIN)));
    }

    private static List<SummaryRow> facts(CaseView view, Speech say) {
        var facts = new ArrayList<SummaryRow>();
        var timeline = view.timeline();
        facts.add(SummaryRow.of(
                say.say("cases.facts.conduct"),
                timeline == null ? say.say("cases.facts.unjoined") : TimelinePage.summary(timeline, say)));
        if (timeline != null && !timeline.reversed().isEmpty()) {
            facts.add(SummaryRow.of(
                    say.say("cases.facts.reversed"),
                    say.say(
                            "cases.timeline.reversed.count",
                            "count",
                            timeline.reversed().size())));
        }
        facts.add(SummaryRow.of(
                say.say("cases.facts.opened"),
                say.say(
                        "cases.facts.opened.by",
                        "at",
                        say.dateTime(view.summary().openedAt()),
                        "name",
                        view.summary().openedBy())));
        return facts;
    }

    private static List<Decision> decisions(CaseView view, Speech say) {
        var reports = view.reports().stream().collect(Collectors.toMap(Report::id, Function.identity()));
        return view.decisions().stream()
                .filter(decision -> reports.containsKey(decision.report()))
                .map(decision -> new Decision(
                        "/reports/" + decision.report().value(),
                        Objects.requireNonNull(reports.get(decision.report())).reference(),
                        say.dateTime(decision.decidedAt()),
                        decision.decidedBy(),
                        say.say(decision.takenBack() ? "cases.decision.taken-back" : "cases.decision.stands")))
                .toList();
    }

    /** What the loaded reports say of each; nothing here is ever taken for done because nobody wrote it down. */
    private static List<SummaryRow> considerations(CaseView view, Speech say) {
        return List.of("RISK_ASSESSED", "NEEDS_ASSESSED", "ORDER_CONSIDERED").stream()
                .map(flag -> SummaryRow.of(
                        say.say("cases.consideration." + flag),
                        say.say(
                                isRecorded(view, flag)
                                        ? "cases.considerations.recorded"
                                        : "cases.considerations.absent")))
                .toList();
    }

    private static boolean isRecorded(CaseView view, String flag) {
        return view.reports().stream().anyMatch(report -> report.flags().contains(flag));
    }
}
