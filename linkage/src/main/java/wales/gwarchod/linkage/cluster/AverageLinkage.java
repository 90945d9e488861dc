package wales.gwarchod.linkage.cluster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts records together, the closest groups first, as long as the mean weight between two groups is above 0. Weights are clipped, so
 * that no single pair decides: a record with another's forename in it is not torn from all its others, and one coincidence does
 * not bind two people.
 *
 * <p>Memory grows with the square of the number of records.
 */
final class AverageLinkage {
    /** A pair counts for at most this many bits. */
    static final float MOST_FOR = 12;
    /** And against with at most this many. */
    static final float MOST_AGAINST = 4;

    private static final float BEYOND = 1 / 32f;
    /** Two groups are taken to be of twins, or of parent and child of one name, when this share of their pairs that can tell says so. */
    private static final double LOOKALIKES = 0.5;

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private final int[] records;
    private final PairWeights weights;
    private final Said said;
    private final float[][] sums;
    private final Lookalikes lookalikes;
    private final boolean[] gone;
    private final int[] sizes;
    private final int[] group;
    private final int[] nearest;
    private final float[] nearestMean;

    /** @param records in order */
    AverageLinkage(int[] records, PairWeights weights, Said said) {
        this.records = records;
        this.weights = weights;
        this.said = said;
        int size = records.length;
        sums = new float[size][size];
        lookalikes = new Lookalikes(size);
        gone = new boolean[size];
        sizes = new int[size];
        Arrays.fill(sizes, 1);
        group = new int[size];
        Arrays.setAll(group, i -> i);
        nearest = new int[size];
        nearestMean = new float[size];
    }

    /** The group of each record, named by the place of its first. */
    int[] groups() {
        weigh();
        for (int i = 0; i < records.length; i++) {
            findNearest(i);
        }
        for (int closest = closest(); closest >= 0; closest = closest()) {
            merge(Math.min(closest, nearest[closest]), Math.max(closest, nearest[closest]));
        }
        return group;
    }

    private void weigh() {
        for (int i = 0; i < records.length; i++) {
            for (int j = i + 1; j < records.length; j++) {
                float sum = weigh(i, j);
                sums[i][j] = sum;
                sums[j][i] = sum;
            }
        }
        for (var pair : said.same()) {
            int one = Arrays.binarySearch(records, pair.one());
            int other = Arrays.binarySearch(records, pair.other());
            if (one >= 0 && other >= 0 && group[one] != group[other]) {
                join(Math.min(group[one], group[other]), Math.max(group[one], group[other]));
            }
        }
    }

    private float weigh(int i, int j) {
        int one = records[i];
        int other = records[j];
        if (said.areDifferent(one, other) || weights.areApart(one, other)) {
            return NEVER;
        }
        long pattern = weights.pattern(one, other);
        lookalikes.set(i, j, weights.lookalikes(pattern, one, other), weights.settle(pattern));
        return clipped((float) weights.weight(pattern, one, other));
    }

    /** Beyond the clip a weight still counts a little, so that of two strong ties the stronger comes first. */
    private static float clipped(float weight) {
        float clipped = Math.clamp(weight, -MOST_AGAINST, MOST_FOR);
        return clipped + (weight - clipped) * BEYOND;
    }

    private int closest() {
        int closest = -1;
        for (int i = 0; i < records.length; i++) {
            if (!gone[i] && nearest[i] >= 0 && (closest < 0 || nearestMean[i] > nearestMean[closest])) {
                closest = i;
            }
        }
        return closest >= 0 && nearestMean[closest] > 0 ? closest : -1;
    }

    private void merge(int one, int other) {
        join(one, other);
        findNearest(one);
        for (int i = 0; i < records.length; i++) {
            if (gone[i] || i == one) {
                continue;
            }
            if (nearest[i] == one || nearest[i] == other) {
                findNearest(i);
            } else if (isNearer(mean(i, one), one, i)) {
                nearest[i] = one;
                nearestMean[i] = mean(i, one);
            }
        }
    }

    private void join(int one, int other) {
        for (int i = 0; i < records.length; i++) {
            if (!gone[i] && i != one && i != other) {
                sums[one][i] += sums[other][i];
                sums[i][one] = sums[one][i];
            }
        }
        lookalikes.join(one, other);
        sizes[one] += sizes[other];
        gone[other] = true;
        for (int i = 0; i < records.length; i++) {
            if (group[i] == other) {
                group[i] = one;
            }
        }
    }

    private void findNearest(int i) {
        nearest[i] = -1;
        nearestMean[i] = NEVER;
        for (int j = 0; j < records.length; j++) {
            if (j != i && !gone[j] && isNearer(mean(i, j), j, i)) {
                nearest[i] = j;
                nearestMean[i] = mean(i, j);
            }
        }
    }

    /** Of two equally near, the one with the smaller number is nearer. */
    private boolean isNearer(float mean, int j, int i) {
        return mean > nearestMean[i] || mean == nearestMean[i] && mean > NEVER && j < nearest[i];
    }

    private float mean(int i, int j) {
        if (sums[i][j] == NEVER || lookalikes.areTwo(i, j)) {
            return NEVER;
        }
        return sums[i][j] / ((float) sizes[i] * sizes[j]);
    }

    /** Counts, between groups, the pairs that look like two people, those that look like one, and those that settle that they are of one. */
    private static final class Lookalikes {
        private final int size;
        private int @Nullable [][] two;
        private final int[][] same;
        private final boolean[][] settled;

        Lookalikes(int size) {
            this.size = size;
            same = new int[size][size];
            settled = new boolean[size][size];
        }

        void set(int i, int j, int said, boolean settles) {
            if (said > 0) {
                if (two == null) {
                    two = new int[size][size];
                }
                two[i][j] = 1;
                two[j][i] = 1;
            } else if (said < 0) {
                same[i][j] = 1;
                same[j][i] = 1;
            }
            settled[i][j] = settles;
            settled[j][i] = settles;
        }

        void join(int one, int other) {
            if (two == null) {
                return;
            }
            for (int i = 0; i < size; i++) {
                two[one][i] += two[other][i];
                two[i][one] = two[one][i];
                same[one][i] += same[other][i];
                same[i][one] = same[one][i];
                settled[one][i] |= settled[other][i];
                settled[i][one] = settled[one][i];
            }
        }

        boolean areTwo(int i, int j) {
            return two != null && two[i][j] > 0 && !settled[i][j] && two[i][j] >= LOOKALIKES * (two[i][j] + same[i][j]);
        }
    }
}
