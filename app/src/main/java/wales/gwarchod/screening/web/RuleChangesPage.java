package wales.gwarchod.screening.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.RuleChange;

/** Changes of rules, newest first. */
public record RuleChangesPage(Speech say, List<Row> rows) {
    /** One change. */
    public record Row(String href, String rule, String when, String proposer, String state) {
        static Row of(RuleChange change, Speech say) {
            return new Row(
                    "/screening/rule-changes/" + change.id(),
                    change.rule(),
                    say.dateTime(change.proposedAt()),
                    change.proposer(),
                    stateOf(change.decision(), say));
        }
    }

    private static String stateOf(RuleChange.@Nullable Decision decision, Speech say) {
        if (decision == null) {
            return say.say("screening.change.waits");
        }
        return say.say(
                decision.approved() ? "screening.change.approved" : "screening.change.refused",
                "who",
                decision.decider(),
                "when",
                say.dateTime(decision.at()));
    }
}
