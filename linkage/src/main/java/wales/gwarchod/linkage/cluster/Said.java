package wales.gwarchod.linkage.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people have said of records: these two are one person, those two are not. It always holds, whatever the weights. */
public final class Said {
    /** Nothing has been said. */
    public static final Said NOTHING = new Said(List.of(), List.of());

    private final List<Pair> same;
    private final List<Pair> notSame;
    private final Map<Integer, Set<Integer>> different = new HashMap<>();

    /**
     * @param same pairs that are one person
     * @param different pairs that are not
     * @throws Contradiction when both are said of two records, directly or by way of others
     */
    public Said(List<Pair> same, List<Pair> different) {
        this.same = List.copyOf(same);
        notSame = List.copyOf(different);
        for (var pair : different) {
            this.different.computeIfAbsent(pair.one(), key -> new HashSet<>()).add(pair.other());
            this.different.computeIfAbsent(pair.other(), key -> new HashSet<>()).add(pair.one());
        }
        int largest = -1;
        for (var pair : same) {
            largest = Math.max(largest, Math.max(pair.one(), pair.other()));
        }
        var groups = new Groups(largest + 1);
        same.forEach(pair -> groups.join(pair.one(), pair.other()));
        for (var pair : different) {
            if (Math.max(pair.one(), pair.other()) <= largest && groups.of(pair.one()) == groups.of(pair.other())) {
                throw new Contradiction(pair);
            }
        }
    }

    /** Of two records it is said that they are one person, if need be by way of others, and that they are not. */
    public static final class Contradiction extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final transient Pair pair;

        Contradiction(Pair pair) {
            super("Of records " + pair.one() + " and " + pair.other()
                    + " it is said that they are one person, if need be by way of others, and that they are not");
            this.pair = pair;
        }

        /** The two records. */
        public Pair pair() {
            return pair;
        }
    }

    /** Pairs that are one person. */
    public List<Pair> same() {
        return same;
    }

    /** Pairs that are not. */
    public List<Pair> different() {
        return notSame;
    }

    boolean areDifferent(int one, int other) {
        var others = different.get(one);
        return others != null && others.contains(other);
    }

    /** Two records by number. */
    public record Pair(int one, int other) {}
}
