package wales.gwarchod.signs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What of the rules is worth trying in a sentence, and where. A part is some patterns of a rule that share a {@link Sieve}; parts are numbered through all rules.
 */
final class Trials {
    private final List<Part> parts = new ArrayList<>();
    private final int[] firstOf;
    private final Anchors anchors;
    private final Pieces pieces;
    private final Beginnings beginnings;

    /**
     * Some patterns of a rule.
     *
     * @param firstPattern the place of the first of them in the rule
     */
    record Part(int firstPattern, Sieve sieve) {}

    Trials(List<Rule> rules, Anchors anchors) {
        this.anchors = anchors;
        var written = new ArrayList<List<String>>();
        firstOf = new int[rules.size() + 1];
        for (int rule = 0; rule < rules.size(); rule++) {
            firstOf[rule] = parts.size();
            var patterns = rules.get(rule).written();
            for (int from = 0; from < patterns.size(); from += Rule.PATTERNS_A_SIEVE) {
                parts.add(new Part(from, rules.get(rule).sieves().get(from / Rule.PATTERNS_A_SIEVE)));
                written.add(patterns.subList(from, Math.min(patterns.size(), from + Rule.PATTERNS_A_SIEVE)));
            }
        }
        firstOf[rules.size()] = parts.size();
        pieces = new Pieces(written);
        beginnings = new Beginnings(parts.stream().map(Part::sieve).toList());
    }

    /** The rules that have an anchor in the sentence. */
    BitSet rulesWorthTrying(String sentence) {
        return anchors.rulesWorthTrying(sentence);
    }

    /** The parts of which some pattern can match somewhere in the sentence, whatever its anchors. */
    BitSet partsWorthTrying(String sentence) {
        return pieces.in(sentence);
    }

    /** The parts of which a match may begin with the word at {@code from}. Not to be changed. */
    BitSet partsBeginningAt(String sentence, int from) {
        return beginnings.at(sentence, from);
    }

    /** The numbers of those parts of a rule that are among these, in order. */
    int[] partsOf(int rule, BitSet among) {
        int[] some = new int[firstOf[rule + 1] - firstOf[rule]];
        int count = 0;
        for (int part = among.nextSetBit(firstOf[rule]);
                part >= 0 && part < firstOf[rule + 1];
                part = among.nextSetBit(part + 1)) {
            some[count++] = part;
        }
        return java.util.Arrays.copyOf(some, count);
    }

    Part part(int number) {
        return parts.get(number);
    }
}
