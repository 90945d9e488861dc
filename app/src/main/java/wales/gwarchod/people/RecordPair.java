package wales.gwarchod.people;

import java.util.Comparator;

/** Two records, the smaller id first. */
record RecordPair(long one, long other) implements Comparable<RecordPair> {
    private static final Comparator<RecordPair> ORDER =
            Comparator.comparingLong(RecordPair::one).thenComparingLong(RecordPair::other);

    RecordPair {
        if (one > other) {
            long smaller = other;
            other = one;
            one = smaller;
        }
    }

    @Override
    public int compareTo(RecordPair pair) {
        return ORDER.compare(this, pair);
    }
}
