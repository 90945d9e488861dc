package wales.gwarchod.linkage.model;

import java.util.Arrays;

/** How many pairs have each pattern of levels. */
final class PatternCounts {
    private long[] patterns = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;
    private int zeros;

    void add(long pattern) {
        if (pattern == 0) {
            zeros++;
            return;
        }
        int slot = slot(pattern);
        if (counts[slot]++ == 0) {
            patterns[slot] = pattern;
            if (++used * 2 > patterns.length) {
                grow();
            }
        }
    }

    private int slot(long pattern) {
        int slot = (int) (pattern * 0x9E3779B97F4A7C15L >>> 32) & patterns.length - 1;
        while (counts[slot] > 0 && patterns[slot] != pattern) {
            slot = slot + 1 & patterns.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldPatterns = patterns;
        int[] oldCounts = counts;
        patterns = new long[oldPatterns.length * 2];
        counts = new int[patterns.length];
        for (int i = 0; i < oldPatterns.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldPatterns[i]);
                patterns[slot] = oldPatterns[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** The patterns in order, the one in which nothing can be compared left out, with their counts. */
    Counted counted() {
        long[] sorted = new long[used];
        int n = 0;
        for (int i = 0; i < patterns.length; i++) {
            if (counts[i] > 0) {
                sorted[n++] = patterns[i];
            }
        }
        Arrays.sort(sorted);
        int[] ofEach = new int[used];
        for (int i = 0; i < used; i++) {
            ofEach[i] = counts[slot(sorted[i])];
        }
        return new Counted(sorted, ofEach, zeros);
    }

    /** Patterns with their counts; the arrays are not to be changed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Counted(long[] patterns, int[] counts, int zeros) {
        long total() {
            return Arrays.stream(counts).asLongStream().sum();
        }
    }
}
