package wales.gwarchod.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The clusters of all records. Records that are connected by pairs of at least a low weight are looked at together; there every
 * pair is weighed, those too that shared no key, and groups are formed by {@link AverageLinkage}. The result depends on the records, the
 * weights and what people have said, not on any order.
 */
public final class Clustering {
    /** Pairs below this many bits connect nobody: about one chance in five. */
    public static final double LOW = -2;
    /** Probability from which two records of a cluster are joined without a person looking. */
    public static final double JOIN = 0.999;

    /** More records than this are not looked at together; they are first parted where they hold together least. */
    private static final int MOST_TOGETHER = 1_500;

    private final int records;
    private final PairWeights weights;
    private final Said said;

    public Clustering(int records, PairWeights weights, Said said) {
        this.records = records;
        this.weights = weights;
        this.said = said;
    }

    /** @param edges pairs of at least {@link #LOW}; others are passed over */
    public int[] clusters(Edges edges) {
        int[] cluster = new int[records];
        Arrays.setAll(cluster, i -> i);
        var parts = parts(IntStream.range(0, records).toArray(), edges, LOW);
        parts.parallelStream().forEach(part -> {
            int[] groups = new AverageLinkage(part, weights, said).groups();
            for (int i = 0; i < part.length; i++) {
                cluster[part[i]] = part[groups[i]];
            }
        });
        return cluster;
    }

    /** Connected sets of two records and more, in order; each small enough to be looked at together. */
    private List<int[]> parts(int[] among, Edges edges, double low) {
        var groups = new Groups(records);
        for (int e = 0; e < edges.size(); e++) {
            if (edges.weight(e) >= low) {
                groups.join(edges.left(e), edges.right(e));
            }
        }
        said.same().forEach(pair -> groups.join(pair.one(), pair.other()));
        int[] roots = Arrays.stream(among).map(groups::of).toArray();
        var parts = new ArrayList<int[]>();
        for (int[] part : gathered(among, roots)) {
            if (part.length <= MOST_TOGETHER) {
                parts.add(part);
            } else {
                parts.addAll(parts(part, edges.within(groups, roots[Arrays.binarySearch(among, part[0])]), low + 1));
            }
        }
        return parts;
    }

    /** The records of each root that has more than one, in order. */
    private List<int[]> gathered(int[] among, int[] roots) {
        int[] sizes = new int[records];
        for (int root : roots) {
            sizes[root]++;
        }
        var parts = new ArrayList<int[]>();
        int[][] byRoot = new int[records][];
        int[] filled = new int[records];
        for (int i = 0; i < among.length; i++) {
            int root = roots[i];
            if (sizes[root] > 1) {
                if (byRoot[root] == null) {
                    byRoot[root] = new int[sizes[root]];
                    parts.add(byRoot[root]);
                }
                byRoot[root][filled[root]++] = among[i];
            }
        }
        return parts;
    }

    /**
     * Within the clusters, the records that pairs of at least {@link #JOIN} hold together, the strongest first, and those that people have
     * joined. Pairs must come in order. Nobody becomes both a victim and a suspect by it, other than by an identifier.
     */
    public int[] joined(int[] clusters, Edges edges, Roles roles) {
        double least = Math.log(JOIN / (1 - JOIN)) / Math.log(2);
        // the heavier first, then in the order of the pairs
        long[] strong = IntStream.range(0, edges.size())
                .filter(e -> edges.weight(e) >= least && clusters[edges.left(e)] == clusters[edges.right(e)])
                .mapToLong(e -> (long) (Integer.MAX_VALUE - Float.floatToIntBits(edges.weight(e))) << Integer.SIZE | e)
                .toArray();
        Arrays.parallelSort(strong);
        var groups = new Groups(records);
        byte[] of = new byte[records];
        for (int record = 0; record < records; record++) {
            of[record] = (byte) roles.of(record);
        }
        for (long edge : strong) {
            int e = (int) edge;
            int one = groups.of(edges.left(e));
            int other = groups.of(edges.right(e));
            if (one == other) {
                continue;
            }
            int both = of[one] | of[other];
            boolean newlyBoth = both == Roles.BOTH && of[one] != Roles.BOTH && of[other] != Roles.BOTH;
            if (!newlyBoth || roles.shareIdentifier(edges.left(e), edges.right(e))) {
                groups.join(one, other);
                of[groups.of(one)] = (byte) both;
            }
        }
        said.same().forEach(pair -> groups.join(pair.one(), pair.other()));
        return IntStream.range(0, records).map(groups::of).toArray();
    }

    /** What two records are to be joined for without a person looking. */
    public interface Roles {
        int VICTIM = 1;
        int SUSPECT = 2;
        int BOTH = VICTIM | SUSPECT;

        /** {@link #VICTIM}, {@link #SUSPECT}, or 0 for another role. */
        int of(int record);

        /** Whether an identifier says that two records are of one person. */
        boolean shareIdentifier(int one, int other);
    }
}
