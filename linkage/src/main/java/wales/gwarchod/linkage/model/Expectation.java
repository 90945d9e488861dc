package wales.gwarchod.linkage.model;

import java.util.Arrays;
import java.util.List;
import wales.gwarchod.linkage.model.LongCounts.Counted;

/**
 * Expectation maximisation on counts of patterns: finds how often each level comes among pairs of one person, when it is known
 * how often it comes among pairs of two, and how many of the pairs are of one person.
 */
final class Expectation {
    static final int MOST_ROUNDS = 1_000;
    private static final double SETTLED = 1e-5;
    /** As much as five pairs spread as usual: keeps a level that was hardly seen from becoming impossible. */
    private static final double USUAL_PAIRS = 5;

    private static final double LEAST = 1e-5;

    private final List<Comparison> comparisons;
    private final double[][] u;
    private final int mostRounds;

    /**
     * @param u by comparison and level; index 0 is not used
     * @param mostRounds after which it is given up
     */
    Expectation(List<Comparison> comparisons, double[][] u, int mostRounds) {
        this.mostRounds = mostRounds;
        this.comparisons = comparisons;
        this.u = u;
    }

    /**
     * @param name of the session, for the error
     * @throws TrainingFailed when the numbers do not settle
     */
    Learned learn(String name, Counted counted) {
        int size = comparisons.size();
        double[][] usual = new double[size][];
        double[][] m = new double[size][];
        for (int c = 0; c < size; c++) {
            usual[c] = usual(comparisons.get(c));
            m[c] = usual[c].clone();
        }
        double share = 0.3;
        double matches = 0;
        double total = counted.total();
        for (int round = 1; round <= mostRounds; round++) {
            double[][] ratios = ratios(m);
            double[][] seen = new double[size][];
            for (int c = 0; c < size; c++) {
                seen[c] = usual[c].clone();
                for (int level = 1; level < seen[c].length; level++) {
                    seen[c][level] *= USUAL_PAIRS;
                }
            }
            double prior = Math.log(share / (1 - share));
            matches = 0;
            for (int p = 0; p < counted.numbers().length; p++) {
                double odds = prior;
                long pattern = counted.numbers()[p];
                for (int c = 0; c < size; c++) {
                    odds += ratios[c][Comparisons.level(pattern, c)];
                }
                double expected = counted.counts()[p] / (1 + Math.exp(-odds));
                matches += expected;
                for (int c = 0; c < size; c++) {
                    seen[c][Comparisons.level(pattern, c)] += expected;
                }
            }
            double moved = Math.abs(matches / total - share);
            share = Math.clamp(matches / total, 1e-6, 1 - 1e-6);
            moved = Math.max(moved, take(m, seen));
            if (!(moved < Double.MAX_VALUE)) {
                break;
            }
            if (moved < SETTLED) {
                return new Learned(m, share, matches, round);
            }
        }
        throw new TrainingFailed(
                "Training did not settle in " + mostRounds + " rounds (pairs that agree in " + name
                        + "). The records may hold too few people who stand in more than one record, or columns may be mixed up.");
    }

    private double[][] ratios(double[][] m) {
        double[][] ratios = new double[m.length][];
        for (int c = 0; c < m.length; c++) {
            ratios[c] = new double[m[c].length];
            for (int level = 1; level < m[c].length; level++) {
                ratios[c][level] = Math.log(m[c][level] / u[c][level]);
            }
        }
        return ratios;
    }

    /** @return the most that any number has moved */
    private static double take(double[][] m, double[][] seen) {
        double moved = 0;
        for (int c = 0; c < m.length; c++) {
            double sum = 0;
            for (int level = 1; level < m[c].length; level++) {
                sum += seen[c][level];
            }
            for (int level = 1; level < m[c].length; level++) {
                double now = Math.max(seen[c][level] / sum, LEAST);
                moved = Math.max(moved, Math.abs(now - m[c][level]));
                m[c][level] = now;
            }
        }
        return moved;
    }

    /** What is taken to hold before anything is seen: people mostly agree with themselves. Index 0 is not used. */
    static double[] usual(Comparison comparison) {
        int levels = comparison.levels().size();
        double[] usual = new double[levels + 1];
        double clash = 0.05;
        double exact = levels == 2 ? 1 - clash : 0.7;
        Arrays.fill(usual, 1, levels + 1, (1 - clash - exact) / Math.max(1, levels - 2));
        usual[1] = exact;
        usual[levels] = clash;
        return usual;
    }

    /**
     * @param m by comparison and level; index 0 is not used
     * @param share of the pairs that are of one person
     * @param matches how many pairs that is
     * @param rounds until the numbers settled
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Learned(double[][] m, double share, double matches, int rounds) {}
}
