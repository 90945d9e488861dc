package wales.gwarchod.screening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody proposes to write it.
 *
 * @param rule the name of the rule
 * @param text the whole rule, in the form of {@code docs/signs.md}
 * @param tried what it changed when it was proposed
 * @param decision null while it waits
 */
public record RuleChange(
        long id,
        String rule,
        String text,
        String reason,
        Tried tried,
        long proposedBy,
        String proposer,
        Instant proposedAt,
        @Nullable Decision decision) {
    /**
     * What became of it.
     *
     * @param answer what the decider said with it; may be empty
     */
    public record Decision(boolean approved, String decider, Instant at, String answer) {}

    /**
     * What a change does to the newest reports.
     *
     * @param sampled how many were read
     * @param before how many of them were flagged
     * @param after how many of them are flagged with the change
     */
    public record Tried(int sampled, int before, int after) {}
}
