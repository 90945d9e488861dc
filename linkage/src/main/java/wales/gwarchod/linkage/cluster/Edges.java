package wales.gwarchod.linkage.cluster;

import java.util.Arrays;

/** Pairs of records with their weights in bits, the prior included. */
public final class Edges {
    private int[] left;
    private int[] right;
    private float[] weight;
    private int size;

    public Edges(int room) {
        left = new int[Math.max(16, room)];
        right = new int[left.length];
        weight = new float[left.length];
    }

    public void add(int one, int other, float bits) {
        if (size == left.length) {
            left = Arrays.copyOf(left, size * 2);
            right = Arrays.copyOf(right, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
        }
        left[size] = one;
        right[size] = other;
        weight[size++] = bits;
    }

    public int size() {
        return size;
    }

    public int left(int edge) {
        return left[edge];
    }

    public int right(int edge) {
        return right[edge];
    }

    public float weight(int edge) {
        return weight[edge];
    }

    /** Those of one group. */
    Edges within(Groups groups, int root) {
        var within = new Edges(16);
        for (int e = 0; e < size; e++) {
            if (groups.of(left[e]) == root) {
                within.add(left[e], right[e], weight[e]);
            }
        }
        return within;
    }
}
