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
    private static final double JOIN = Math.log(Clustering.JOIN / (1 - Clustering.JOIN)) / Math.log(2);

    private final Compared compared;
    private final Map<Integer, SortedSet<Long>> groups = new TreeMap<>();
    private final Map<Long, Best> best = new HashMap<>();
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
            prefer(best, one, new Best(pair, bits));
            prefer(best, other, new Best(pair, bits));
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

    /** For each record but the first of a person: why it is theirs. */
    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        for (var group : groups()) {
            for (long record : group) {
                if (record != group.first()) {
                    reasons.add(reason(record, group));
                }
            }
        }
        return reasons;
    }

    private Reason reason(long record, SortedSet<Long> group) {
        var strongest = best.get(record);
        if (strongest == null || strongest.bits() < JOIN) {
            long other = partner(record, group);
            return new Reason(
                    record, other, LinkReason.SAID, compared.bits(record, other), compared.evidence(record, other));
        }
        var pair = strongest.pair();
        var evidence = compared.evidence(pair.one(), pair.other());
        boolean byPnc = evidence.stream()
                .anyMatch(one -> one.compared().equals("pnc") && one.level().equals("exact"));
        return new Reason(
                record,
                pair.one() == record ? pair.other() : pair.one(),
                byPnc ? LinkReason.SAME_PNC : LinkReason.SAME_DETAILS,
                strongest.bits(),
                evidence);
    }

    /** The record that a user named with this one, or the first of the group. */
    private long partner(long record, SortedSet<Long> group) {
        return said.stream()
                .filter(Saying::same)
                .map(Saying::records)
                .filter(pair -> pair.one() == record || pair.other() == record)
                .map(pair -> pair.one() == record ? pair.other() : pair.one())
                .filter(group::contains)
                .findFirst()
                .orElse(group.first());
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
    private record Best(RecordPair pair, float bits) {}

    /**
     * Why a record belongs to its person.
     *
     * @param other the record that it agrees with most
     */
    record Reason(long record, long other, LinkReason reason, double bits, List<Evidence> evidence) {}

    /**
     * Two records that may be of one person.
     *
     * @param guard what kept them apart, as {@code people.possible} has it
     */
    record Possible(RecordPair records, double bits, String guard, List<Evidence> evidence) {}
}
