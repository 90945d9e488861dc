package wales.gwarchod.linkage.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Weights of pairs, written by hand. What is not written weighs -10 bits and says nothing else. */
final class Matrix implements PairWeights {
    private static final int ROOM = 1_000;

    private final Map<Long, Double> bits = new HashMap<>();
    private final Map<Long, Integer> lookalikes = new HashMap<>();
    private final Set<Long> identified = new HashSet<>();
    private final Set<Long> apart = new HashSet<>();

    Matrix put(int one, int other, double weight) {
        bits.put(pattern(one, other), weight);
        return this;
    }

    /** Every pair among these. */
    Matrix putAll(double weight, int... among) {
        for (int one : among) {
            for (int other : among) {
                if (one < other) {
                    put(one, other, weight);
                }
            }
        }
        return this;
    }

    /** Two who look like two people, such as twins. */
    Matrix lookLikeTwo(int one, int other) {
        lookalikes.put(pattern(one, other), 1);
        return this;
    }

    /** Two who look like one. */
    Matrix lookLikeOne(int one, int other) {
        lookalikes.put(pattern(one, other), -1);
        return this;
    }

    Matrix identify(int one, int other) {
        identified.add(pattern(one, other));
        return this;
    }

    Matrix keepApart(int one, int other) {
        apart.add(pattern(one, other));
        return this;
    }

    /** All pairs among the first so many records. */
    Edges edges(int records) {
        var edges = new Edges(0);
        for (int one = 0; one < records; one++) {
            for (int other = one + 1; other < records; other++) {
                edges.add(one, other, (float) weight(pattern(one, other), one, other));
            }
        }
        return edges;
    }

    @Override
    public long pattern(int one, int other) {
        return (long) Math.min(one, other) * ROOM + Math.max(one, other);
    }

    @Override
    public double weight(long pattern, int one, int other) {
        return bits.getOrDefault(pattern, -10.0);
    }

    @Override
    public boolean areApart(int one, int other) {
        return apart.contains(pattern(one, other));
    }

    @Override
    public int lookalikes(long pattern, int one, int other) {
        return lookalikes.getOrDefault(pattern, 0);
    }

    @Override
    public boolean settle(long pattern) {
        return identified.contains(pattern);
    }
}
