package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import wales.gwarchod.linkage.cluster.Clustering;
import wales.gwarchod.linkage.model.Guards.Guard;

/** What the linkage library makes of records that were clustered together: persons, why, and whom it could not make up its mind about. */
final class Outcome {
    /** What a guard takes away from the weight of two records, in bits; given back here to tell how alike they look. */
    static final double GUARDED = 40;
    /** {@link Clustering#JOIN} in bits. */
    static final double JOIN = Math.log(Clustering.JOIN / (1 - Clustering.JOIN)) / Math.log(2);

    private final Compared compared;
    private final Map<Integer, SortedSet<Long>> groups = new TreeMap<>();
    private final Map<Integer, List<Best>> within = new HashMap<>();
    private final Map<List<Integer>, Best> between =
            new TreeMap<>((one, other) -> one.get(0).equals(other.get(0))
                    ? one.get(1).compareTo(other.get(1))
                    : one.get(0).compareTo(other.get(0)));
    private final Map<Long, Long> parents = new HashMap<>();
    private final Collection<Saying> said;

    Outcome(Compared compared, Collection<Long> records, Collection<Saying> said) {
        this.compared = compared;
        this.said = said;
        records.forEach(record -> groups.computeIfAbsent(compared.joined(record), key -> new TreeSet<>())
                .add(record));
        compared.forEach(this::weigh);
        said.stream()
                .filter(Saying::same)
                .forEach(saying ->
                        connect(saying.records().one(), saying.records().other()));
    }

    private void weigh(long one, long other, float bits) {
        if (bits >= Clustering.LOW) {
            connect(one, other);
        }
        var pair = new RecordPair(one, other);
        int a = compared.joined(one);
        int b = compared.joined(other);
        if (a == b) {
            within.computeIfAbsent(a, key -> new ArrayList<>()).add(new Best(pair, bits));
        } else if (bits >= Clustering.LOW) {
            prefer(between, List.of(Math.min(a, b), Math.max(a, b)), new Best(pair, bits));
        } else if (bits + GUARDED >= Clustering.LOW && compared.guard(one, other) != Guard.NONE) {
            prefer(between, List.of(Math.min(a, b), Math.max(a, b)), new Best(pair, bits));
        }
    }

    private static <K> void prefer(Map<K, Best> kept, K key, Best fresh) {
        kept.merge(key, fresh, (old, now) -> now.bits() > old.bits() ? now : old);
    }

    private void connect(long one, long other) {
        long a = root(one);
        long b = root(other);
        parents.put(Math.max(a, b), Math.min(a, b));
    }

    private long root(long record) {
        long at = record;
        for (long up = parents.getOrDefault(at, at); up != at; up = parents.getOrDefault(at, at)) {
            at = up;
        }
        parents.put(record, at);
        return at;
    }

    /** The records of each person, in the order of the oldest. */
    List<SortedSet<Long>> groups() {
        return groups.values().stream()
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();
    }

    /** The smallest of the records that this one may hold together with, if need be through others. */
    long component(long record) {
        return root(record);
    }

    /** For each record but the first of a person: through which of its other records it is theirs, and why. */
    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        groups.forEach((joined, group) -> new JoinedThrough(group, within.getOrDefault(joined, List.of()), said)
                .forEach((record, other, isSaid) -> reasons.add(reason(record, other, isSaid))));
        return reasons;
    }

    private Reason reason(long record, long other, boolean isSaid) {
        var evidence = compared.evidence(record, other);
        boolean byPnc = evidence.stream()
                .anyMatch(one -> one.compared().equals("pnc") && one.level().equals("exact"));
        var reason = isSaid ? LinkReason.SAID : byPnc ? LinkReason.SAME_PNC : LinkReason.SAME_DETAILS;
        return new Reason(record, other, reason, compared.bits(record, other), evidence);
    }

    /** Of each two persons that may be one, the records that are most alike. */
    List<Possible> possible() {
        return between.values().stream()
                .map(one -> possible(one.pair(), one.bits()))
                .toList();
    }

    private Possible possible(RecordPair pair, double bits) {
        return possible(compared, pair, bits, compared.cluster(pair.one()) == compared.cluster(pair.other()));
    }

    private static Possible possible(Compared compared, RecordPair pair, double bits, boolean isOneCluster) {
        var guard = compared.guard(pair.one(), pair.other());
        var evidence = compared.evidence(pair.one(), pair.other());
        return guard == Guard.NONE
                ? new Possible(pair, bits, bits < JOIN ? "" : isOneCluster ? "ROLES" : "OTHERS", evidence)
                : new Possible(pair, bits + GUARDED, guard.name(), evidence);
    }

    /** Of each two records that only a guard keeps apart, when the second is not among those that were clustered. */
    static List<Possible> guarded(Compared compared, LongPredicate isAmong) {
        var guarded = new ArrayList<Possible>();
        compared.forEach((one, other, bits) -> {
            boolean outside = isAmong.test(one) != isAmong.test(other);
            if (outside
                    && bits < Clustering.LOW
                    && bits + GUARDED >= Clustering.LOW
                    && compared.guard(one, other) != Guard.NONE) {
                guarded.add(possible(compared, new RecordPair(one, other), bits, false));
            }
        });
        return guarded;
    }

    /** Two records with their weight. */
    record Best(RecordPair pair, float bits) {}

    /**
     * Why a record belongs to its person.
     *
     * @param other the record of that person through which it was joined
     */
    record Reason(long record, long other, LinkReason reason, double bits, List<Evidence> evidence) {}

    /**
     * Two records that may be of one person.
     *
     * @param guard what kept them apart, as {@code people.possible} has it
     */
    record Possible(RecordPair records, double bits, String guard, List<Evidence> evidence) {}
}
