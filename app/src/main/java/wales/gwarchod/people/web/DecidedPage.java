package wales.gwarchod.people.web;

import java.util.List;
import wales.gwarchod.language.Speech;
import wales.gwarchod.people.Decision;
import wales.gwarchod.people.PersonDecisions;

/**
 * What users have said of who is who.
 *
 * @param note that only the latest are shown, when there may be more; else empty
 */
public record DecidedPage(Speech say, List<Tab> tabs, String note, List<DecisionLine> decisions) {
    static DecidedPage of(List<Decision> decisions, long open, long guarded, boolean mayWithdraw, Speech say) {
        return new DecidedPage(
                say,
                Tab.all(open, guarded, Tab.DECIDED, say),
                decisions.size() < PersonDecisions.MOST
                        ? ""
                        : say.say("people.decided.most", "most", PersonDecisions.MOST),
                decisions.stream()
                        .map(decision -> DecisionLine.of(decision, mayWithdraw, say))
                        .toList());
    }
}
