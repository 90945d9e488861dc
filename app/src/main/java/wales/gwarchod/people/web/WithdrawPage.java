package wales.gwarchod.people.web;

import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.people.Decision;

/** The form that takes back what a user has said of who is who. */
public record WithdrawPage(
        Speech say, String path, DecisionLine decision, String lead, String reason, FormProblems problems) {
    static WithdrawPage of(Decision decision, String reason, FormProblems problems, Speech say) {
        return new WithdrawPage(
                say,
                DecisionLine.path(decision),
                DecisionLine.of(decision, false, say),
                say.say("people.withdraw.lead." + decision.kind()),
                reason,
                problems);
    }
}
