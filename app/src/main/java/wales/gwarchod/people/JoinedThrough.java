package wales.gwarchod.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The tree that holds the records of one person together: from its first record every other is reached through what users have said,
 * and besides through the strongest pairs there are (a maximum spanning tree, after Kruskal 1956). So every join has one reason, and what a
 * user joined is never laid to a likeness: a victim and a suspect may be as like as can be, and only the user made them one.
 */
final class JoinedThrough {
    private static final Comparator<Outcome.Best> STRONGEST_FIRST =
            Comparator.comparingDouble((Outcome.Best pair) -> -pair.bits()).thenComparing(Outcome.Best::pair);

    private final SortedSet<Long> group;
    private final Map<Long, Long> roots = new HashMap<>();
    private final Map<Long, List<Edge>> edges = new TreeMap<>();

    /**
     * @param group the records of one person
     * @param pairs the pairs among them that were compared
     * @param said what users have said, also of other records
     */
    JoinedThrough(SortedSet<Long> group, Collection<Outcome.Best> pairs, Collection<Saying> said) {
        this.group = group;
        said.stream()
                .filter(Saying::same)
                .map(Saying::records)
                .filter(pair -> group.contains(pair.one()) && group.contains(pair.other()))
                .sorted()
                .forEach(pair -> join(pair, true));
        pairs.stream()
                .filter(pair -> pair.bits() >= Outcome.JOIN)
                .sorted(STRONGEST_FIRST)
                .forEach(pair -> join(pair.pair(), false));
    }

    private void join(RecordPair pair, boolean isSaid) {
        long one = root(pair.one());
        long other = root(pair.other());
        if (one != other) {
            roots.put(Math.max(one, other), Math.min(one, other));
            edges.computeIfAbsent(pair.one(), key -> new ArrayList<>()).add(new Edge(pair.other(), isSaid));
            edges.computeIfAbsent(pair.other(), key -> new ArrayList<>()).add(new Edge(pair.one(), isSaid));
        }
    }

    private long root(long record) {
        long at = record;
        for (long up = roots.getOrDefault(at, at); up != at; up = roots.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    /**
     * Takes each record but the first, in the order in which they are reached from the first.
     *
     * @throws IllegalStateException if a record is not held to the others by anything
     */
    void forEach(Taker taker) {
        var reached = new ArrayDeque<Long>(List.of(group.first()));
        var through = new HashMap<Long, Long>(Map.of(group.first(), group.first()));
        while (!reached.isEmpty()) {
            long from = reached.remove();
            for (var edge : edges.getOrDefault(from, List.of())) {
                if (through.putIfAbsent(edge.to(), from) == null) {
                    taker.take(edge.to(), from, edge.isSaid());
                    reached.add(edge.to());
                }
            }
        }
        if (through.size() != group.size()) {
            throw new IllegalStateException("Nothing holds the records of one person together: " + group);
        }
    }

    /** Takes a record, the one through which it was joined, and whether a user said so. */
    @FunctionalInterface
    interface Taker {
        void take(long record, long other, boolean isSaid);
    }

    private record Edge(long to, boolean isSaid) {}
}
