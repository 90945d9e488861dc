package wales.gwarchod.people.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;
import wales.gwarchod.people.Decision;

/**
 * What a user has said of who is who.
 *
 * @param href the first of the persons
 * @param withdrawn who took it back, when and why; empty while it holds
 * @param withdrawHref where it can be taken back; null where it cannot
 */
public record DecisionLine(
        String what,
        String href,
        String said,
        String because,
        String withdrawn,
        @Nullable String withdrawHref,
        String withdrawAbout) {

    static DecisionLine of(Decision decision, boolean mayWithdraw, Speech say) {
        var what = what(decision, say);
        var withdrawnAt = decision.withdrawnAt();
        return new DecisionLine(
                what,
                "/people/" + decision.oneReference(),
                say.say("people.decision.said", "who", decision.saidBy(), "when", say.dateTime(decision.saidAt())),
                decision.because(),
                withdrawnAt == null
                        ? ""
                        : say.say(
                                "people.decision.withdrawn",
                                "who",
                                Objects.requireNonNull(decision.withdrawnBy()),
                                "when",
                                say.dateTime(withdrawnAt),
                                "because",
                                Objects.requireNonNull(decision.withdrawnBecause())),
                mayWithdraw && decision.holds() ? path(decision) : null,
                what);
    }

    /** Where a decision can be taken back; the reference leads to whoever the person is now. */
    static String path(Decision decision) {
        return "/people/" + decision.oneReference() + "/decisions/" + decision.id() + "/withdraw";
    }

    static String what(Decision decision, Speech say) {
        var two = decision.twoReference();
        return say.say(
                "people.decision." + decision.kind(), "one", decision.oneReference(), "two", two == null ? "" : two);
    }
}
