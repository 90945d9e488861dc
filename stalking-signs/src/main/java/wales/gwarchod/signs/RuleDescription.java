package wales.gwarchod.signs;

import java.util.List;

/**
 * A rule as a person may read it, with the examples that hold it in place.
 *
 * @param code a behaviour code; or F, O, U, R for a rule about FOUR; or the key of an input that speaks against
 * @param version raised with every change of this rule
 * @param strength log-odds that it adds alone; below zero when it speaks against
 * @param language {@code en} or {@code cy}: the language of the texts it reads
 * @param hits sentences it must find
 * @param misses sentences it must leave alone
 * @param source the rule as it is written, in the form of {@code docs/signs.md}
 */
public record RuleDescription(
        String code,
        String rule,
        int version,
        double strength,
        String language,
        Wording wording,
        List<String> hits,
        List<String> misses,
        String source) {
    public RuleDescription {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
    }
}
