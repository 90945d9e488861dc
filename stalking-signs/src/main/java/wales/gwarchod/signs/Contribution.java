package wales.gwarchod.signs;

import org.jspecify.annotations.Nullable;

/**
 * One term of the sum that is the score, so that the list of them is the whole explanation.
 *
 * @param input what was looked at, such as {@code behaviour.S01}, {@code four.unwanted} or {@code against.debt}; its words are
 *     given by {@link SignReader#wordingOf(String)}
 * @param weight natural-log odds; above zero speaks for stalking, below zero against
 * @param rule the rule behind it, where one rule is
 * @param quote the words behind it, where there are some
 */
public record Contribution(
        String input,
        double weight,
        @Nullable String rule,
        @Nullable Quote quote) {}
