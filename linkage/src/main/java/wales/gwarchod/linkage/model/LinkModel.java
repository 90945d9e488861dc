package wales.gwarchod.linkage.model;

import java.util.List;
import java.util.Map;

/**
 * All that has been learned from a set of records: enough to score any two records again, in this run or in a later one, and come to the
 * same number.
 *
 * @param version of the shape of a model; see {@link #VERSION}
 * @param comparisons keys of the comparisons made, in their order
 * @param parameters how often each level comes among pairs of one person and of two
 * @param frequencies how common values are
 * @param namePairs forenames and surnames that go together
 * @param guards which guards stand
 * @param priorBits the logarithm to base 2 of the odds that two records chosen at random are of one person
 * @param blockLimits by pass of blocking, the most records with one key that are compared because of it
 * @param learnedFrom what the model was learned from
 */
public record LinkModel(
        int version,
        List<String> comparisons,
        Parameters parameters,
        Map<FrequencyTable, Frequencies.Saved> frequencies,
        NamePairs.Saved namePairs,
        Guards.Standing guards,
        double priorBits,
        Map<String, Integer> blockLimits,
        LearnedFrom learnedFrom) {
    /** The shape that this program writes and reads. */
    public static final int VERSION = 1;

    private static final int MOST_PRIOR_BITS = 64;

    public LinkModel {
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "The model is of version " + version + "; this program reads version " + VERSION);
        }
        if (!(Math.abs(priorBits) < MOST_PRIOR_BITS)) {
            throw new IllegalArgumentException(
                    "The prior of a model lies between -64 and 64 bits, not at " + priorBits);
        }
        if (blockLimits.values().stream().anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("The block limits of a model are 1 and more");
        }
        comparisons = List.copyOf(comparisons);
        frequencies = Map.copyOf(frequencies);
        blockLimits = Map.copyOf(blockLimits);
    }

    /** The same model with these guards standing, whatever the records said of them. */
    public LinkModel guardedBy(Guards.Standing standing) {
        return new LinkModel(
                version,
                comparisons,
                parameters,
                frequencies,
                namePairs,
                standing,
                priorBits,
                blockLimits,
                learnedFrom);
    }

    /**
     * @param records how many
     * @param digest SHA-256 of the records in their one form, which tells whether two models were learned from the same
     * @param pairs compared
     * @param sessions in words: what taught the model, with how many pairs
     * @param doubts in words: what somebody should look at before relying on the numbers
     */
    public record LearnedFrom(int records, String digest, int pairs, List<String> sessions, List<String> doubts) {
        public LearnedFrom {
            sessions = List.copyOf(sessions);
            doubts = List.copyOf(doubts);
        }
    }
}
