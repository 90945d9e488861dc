package wales.gwarchod.linkage.cluster;

import java.util.Arrays;

/** Records put together step by step: of each group the smallest number is its name. */
public final class Groups {
    private final int[] parent;

    /** Each in a group of its own. */
    public Groups(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** The smallest number in the group of a record. */
    public int of(int record) {
        int root = record;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    public void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
