package wales.gwarchod.linkage.cluster;

/** What the clustering asks about two records. Must answer several threads. */
public interface PairWeights {
    /** The levels of two records in one number, from which the rest is told. */
    long pattern(int one, int other);

    /** The weight in bits, the prior included. */
    double weight(long pattern, int one, int other);

    /** Whether the two must not be one person, because they stand in one of two files that hold each person once. */
    boolean areApart(int one, int other);

    /**
     * What two records say of two people who are easily taken for one, such as twins: 1 when they look like two, -1 when they look
     * like one, 0 when they cannot tell.
     */
    int lookalikes(long pattern, int one, int other);

    /** Whether two records settle that their groups are not of two lookalikes: by an identifier, or by a middle name used as the first. */
    boolean settle(long pattern);
}
