package wales.gwarchod.cases.web;

import java.util.List;
import java.util.Set;
import wales.gwarchod.audit.AuditLog.AuditLine;
import wales.gwarchod.cases.CaseView;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.TableCell;

/** Who did what to a case, and who read it, in plain words. */
public record LogPage(
        CaseHeader header, String heading, String lead, List<TableCell> head, List<List<TableCell>> lines) {
    /** The kinds of entry that have words of their own. */
    private static final Set<String> KNOWN = Set.of(
            "cases.case.opened",
            "cases.case.reopened",
            "cases.case.closed-as-error",
            "cases.case.read",
            "cases.case.listed",
            "cases.decision.joined",
            "cases.decision.taken-back",
            "cases.timeline.read",
            "cases.log.read",
            "cases.join.undone");

    static LogPage of(CaseView view, List<AuditLine> log, Speech say) {
        return new LogPage(
                CaseHeader.of(view, "log", say),
                say.say("cases.log.heading"),
                say.say("cases.log.lead"),
                List.of(
                        TableCell.of(say.say("common.column.time")),
                        TableCell.of(say.say("cases.log.column.what")),
                        TableCell.of(say.say("cases.log.column.who"))),
                log.stream()
                        .map(line -> List.of(
                                TableCell.of(say.dateTime(line.at())),
                                TableCell.of(
                                        KNOWN.contains(line.kind())
                                                ? say.say("cases.logged." + line.kind())
                                                : say.say("cases.logged.other", "kind", line.kind())),
                                TableCell.of(line.actorName())))
                        .toList());
    }
}
