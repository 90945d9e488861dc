package wales.gwarchod.linkage.model;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * What has been learned: how often each level comes among pairs of one person ({@code m}) and among pairs of two ({@code u}).
 *
 * @param comparisons by key
 */
public record Parameters(Map<String, Levels> comparisons) {
    static final double LN2 = Math.log(2);

    public Parameters {
        comparisons = Map.copyOf(comparisons);
    }

    Levels of(Comparison comparison) {
        var levels = comparisons.get(comparison.key());
        if (levels == null || levels.m().size() != comparison.levels().size()) {
            throw new IllegalArgumentException(
                    "The model does not fit: it says nothing about the levels of " + comparison.key());
        }
        return levels;
    }

    /**
     * The levels of one comparison, from the strongest agreement to the clash.
     *
     * @param m share of pairs of one person with each level, among those that can be compared; sums to 1
     * @param u share of pairs of two persons with each level; sums to 1
     */
    public record Levels(List<Double> m, List<Double> u) {
        public Levels {
            m = List.copyOf(m);
            u = List.copyOf(u);
            boolean shares = m.stream().allMatch(Levels::isShare) && u.stream().allMatch(Levels::isShare);
            if (m.size() != u.size() || m.size() < 2 || !shares) {
                throw new IllegalArgumentException("Levels need as many m as u, each above 0 and at most 1");
            }
        }

        private static boolean isShare(double share) {
            return share > 0 && share <= 1;
        }

        static Levels of(double[] m, double[] u) {
            return new Levels(
                    DoubleStream.of(m).boxed().toList(),
                    DoubleStream.of(u).boxed().toList());
        }

        /** Bits for a level, from 1 on. */
        double weight(int level) {
            return Math.log(m.get(level - 1) / u.get(level - 1)) / LN2;
        }
    }
}
