package wales.gwarchod.cases.web;

import wales.gwarchod.cases.CaseView;
import wales.gwarchod.conduct.ConductEvent;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;

/** The form that takes a report out of a timeline. */
public record UndoPage(
        String heading,
        String path,
        String about,
        String because,
        String lead,
        String reasonLabel,
        String reasonHint,
        String reason,
        String save,
        FormProblems problems) {
    static UndoPage of(CaseView view, ConductEvent event, String reason, FormProblems problems, Speech say) {
        var report = view.reports().stream()
                .filter(one -> one.id().equals(event.report()))
                .findFirst()
                .orElseThrow();
        return new UndoPage(
                say.say("cases.undo.title"),
                "/cases/" + view.summary().reference() + "/timeline/" + event.id() + "/undo",
                say.say("cases.undo.about", "report", report.reference(), "at", TimelinePage.at(report, say)),
                say.say(event.joinedBecause()),
                say.say("cases.undo.lead"),
                say.say("cases.undo.reason"),
                say.say("cases.undo.reason.hint"),
                reason,
                say.say("cases.undo.save"),
                problems);
    }
}
