package wales.gwarchod.linkage.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import wales.gwarchod.linkage.block.Blocking;
import wales.gwarchod.linkage.block.BlockingKeys;
import wales.gwarchod.linkage.cluster.Clustering;
import wales.gwarchod.linkage.cluster.Edges;
import wales.gwarchod.linkage.cluster.Groups;
import wales.gwarchod.linkage.cluster.PairWeights;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.model.Comparisons;
import wales.gwarchod.linkage.model.Frequencies;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.model.NamePairs;
import wales.gwarchod.linkage.model.Scorer;
import wales.gwarchod.linkage.model.Scorer.Evidence;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.record.Records;
import wales.gwarchod.linkage.run.PersonIds.Changes;

/**
 * Records in memory, to which one can be added, or held against all, at any time. With one model, records added one by one in any
 * order end in the same clusters and joins as all of them linked at once by {@link Linkage}.
 *
 * <p>One thread at a time gets in; others wait.
 */
public final class LiveIndex {
    private final Records records;
    private final LinkModel model;
    private final Comparisons comparisons;
    private final Frequencies frequencies;
    private final BlockingKeys keys;
    private final int[] limits;
    private final Scorer scorer;
    private final ScoredPairs pairs;
    private final KeyIndex index = new KeyIndex();
    private final PersonIds persons = new PersonIds();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Sayings sayings = new Sayings();
    private final Connections connected = new Connections();

    private int[] clusters = new int[64];
    private int[] joined = new int[64];

    /** An empty index. */
    public LiveIndex(LinkModel model, DateForm dates) {
        this(model, new Records(dates));
    }

    private LiveIndex(LinkModel model, Records records) {
        this.model = model;
        this.records = records;
        comparisons = Comparisons.of(records, model.comparisons());
        frequencies = Frequencies.of(records, model.frequencies());
        keys = new BlockingKeys(records);
        limits = keys.passes().stream()
                .mapToInt(pass -> model.blockLimits().getOrDefault(pass.name(), Blocking.MOST_IN_BLOCK))
                .toArray();
        scorer = new Scorer(
                records,
                comparisons,
                model.parameters(),
                frequencies,
                NamePairs.of(records, model.namePairs()),
                model.guards());
        pairs = new ScoredPairs(records, scorer, model.priorBits(), false);
    }

    /** An index of records that have been linked, all at once. The records belong to the index from now on. */
    public static LiveIndex of(Linked linked) {
        if (linked.isAcrossFiles()) {
            throw new IllegalArgumentException("Records of two files that hold each person once have no live index");
        }
        var live = new LiveIndex(linked.model(), linked.records());
        live.takeOver(linked);
        return live;
    }

    private void takeOver(Linked linked) {
        int size = records.size();
        clusters = new int[size];
        joined = new int[size];
        for (int record = 0; record < size; record++) {
            numbers.put(records.id(record), record);
            for (long key : keys.of(record)) {
                index.add(key, record);
            }
            clusters[record] = linked.cluster(record);
            joined[record] = linked.joined(record);
        }
        sayings.take(linked.said());
        connectAll();
        persons.assign(gathered(joined, size));
    }

    /** Finds out which records are connected, once all are there. */
    private void connectAll() {
        int size = records.size();
        var groups = new Groups(size);
        for (int record = 0; record < size; record++) {
            int one = record;
            connected.add(record);
            neighbours(record, other -> {
                if (other < one && bits(one, other) >= Clustering.LOW) {
                    groups.join(one, other);
                }
            });
        }
        sayings.joinSame(groups);
        connected.set(IntStream.range(0, size).toArray(), groups);
    }

    /** How many records there are. */
    public synchronized int size() {
        return records.size();
    }

    /**
     * Adds a record.
     *
     * @return what it was taken for, and what has become of persons because of it
     * @throws IllegalArgumentException when there is a record of this id already
     */
    public synchronized Added add(PersonRow row) {
        if (row.id().isEmpty() || numbers.containsKey(row.id())) {
            throw new IllegalArgumentException(
                    row.id().isEmpty() ? "The record has no id" : "There is a record \"" + row.id() + "\" already");
        }
        records.add(row);
        records.settleNew();
        settleNew();
        int record = records.size() - 1;
        numbers.put(row.id(), record);
        grow(record);
        connected.add(record);
        var affected = new TreeSet<Integer>();
        affected.add(record);
        for (long key : keys.of(record)) {
            int count = index.add(key, record);
            if (count == limits[BlockingKeys.passOf(key)] + 1) {
                // from now on the key tells nobody apart: what held through it alone comes loose
                index.forEach(key, affected::add);
            }
        }
        neighbours(record, affected::add);
        var changes = recluster(affected);
        return new Added(persons.of(record), person(record), best(record), changes);
    }

    private void grow(int record) {
        if (record >= clusters.length) {
            clusters = Arrays.copyOf(clusters, record * 2);
            joined = Arrays.copyOf(joined, record * 2);
        }
        clusters[record] = record;
        joined[record] = record;
    }

    private void settleNew() {
        comparisons.settleNew();
        frequencies.settleNew();
        keys.settleNew();
    }

    /**
     * Says that two records are one person, or that they are not, whatever their weights. The last word holds.
     *
     * @param isSame whether they are one person
     * @throws IllegalArgumentException when a record is unknown, or the opposite has been said of the two by way of others
     */
    public synchronized Changes say(String one, String other, boolean isSame) {
        int a = number(one);
        int b = number(other);
        try {
            sayings.say(a, b, isSame);
        } catch (Said.Contradiction contradiction) {
            throw new IllegalArgumentException(
                    "Of records \"" + one + "\" and \"" + other + "\" the opposite has been said, by way of others",
                    contradiction);
        }
        return recluster(Set.of(a, b));
    }

    /** Takes back what was said of two records. */
    public synchronized Changes unsay(String one, String other) {
        int a = number(one);
        int b = number(other);
        sayings.unsay(a, b);
        return recluster(Set.of(a, b));
    }

    private int number(String id) {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no record \"" + id + "\"");
        }
        return number;
    }

    /**
     * Holds a record against all, without adding it.
     *
     * @param most at most so many are given
     * @return the likeliest first; those of less than about one chance in five are left out
     */
    public synchronized List<Found> find(PersonRow row, int most) {
        comparisons.probing(true);
        int record = records.probe(row);
        try {
            settleNew();
            var seen = new HashSet<Integer>();
            var scored = new ArrayList<Scored>();
            neighbours(record, other -> {
                if (seen.add(other)) {
                    double bits = bits(record, other);
                    if (bits >= Clustering.LOW) {
                        scored.add(new Scored(other, bits));
                    }
                }
            });
            scored.sort(Scored.LIKELIEST_FIRST);
            return scored.stream()
                    .limit(most)
                    .map(one -> found(record, one.record(), one.bits()))
                    .toList();
        } finally {
            records.takeBack();
            settleNew();
            comparisons.probing(false);
        }
    }

    private Found found(int record, int other, double bits) {
        return new Found(
                records.id(other), persons.of(other), bits, Scorer.probability(bits), scorer.explain(record, other));
    }

    private List<Found> best(int record) {
        return connected
                .of(record)
                .filter(other -> other != record && clusters[other] == clusters[record])
                .mapToObj(other -> new Scored(other, bits(record, other)))
                .sorted(Scored.LIKELIEST_FIRST)
                .limit(1)
                .map(one -> found(record, one.record(), one.bits()))
                .toList();
    }

    /** The number of the person that a record is joined to without anybody looking. It stays with the person. */
    public synchronized long person(String id) {
        return persons.of(number(id));
    }

    /** The ids of the records of a record's cluster, in order: the balance of precision and recall. */
    public synchronized List<String> cluster(String id) {
        int record = number(id);
        return connected
                .of(record)
                .filter(other -> clusters[other] == clusters[record])
                .mapToObj(records::id)
                .sorted()
                .toList();
    }

    /** The ids of the records that a record is joined with, itself among them, in order. */
    public synchronized List<String> joined(String id) {
        return person(number(id));
    }

    private List<String> person(int record) {
        return connected
                .of(record)
                .filter(other -> joined[other] == joined[record])
                .mapToObj(records::id)
                .sorted()
                .toList();
    }

    private double bits(int one, int other) {
        return (float) scorer.weight(one, other) + (float) model.priorBits();
    }

    /** Records that share a key which still tells people apart; one may come several times. */
    private void neighbours(int record, IntConsumer found) {
        for (long key : keys.of(record)) {
            int pass = BlockingKeys.passOf(key);
            if (index.count(key) > limits[pass]) {
                continue;
            }
            boolean onlyLone = keys.passes().get(pass).onlyLone();
            index.forEach(key, other -> {
                boolean wanted = !onlyLone
                        || records.names().isLone(record)
                        || records.names().isLone(other);
                if (other != record && wanted) {
                    found.accept(other);
                }
            });
        }
    }

    /** Clusters anew all records that are connected with these, and any that have become so. */
    private Changes recluster(Set<Integer> affected) {
        var among = new TreeSet<>(Comparator.comparing(records::id));
        affected.forEach(record -> connected.of(record).forEach(among::add));
        int[] members = among.stream().mapToInt(Integer::intValue).toArray();
        var local = new Local(members);
        var edges = local.edges();
        var clustering = new Clustering(members.length, local, local.said());
        int[] found = clustering.clusters(edges);
        int[] together = clustering.joined(found, edges, local);
        for (int i = 0; i < members.length; i++) {
            clusters[members[i]] = members[found[i]];
            joined[members[i]] = members[together[i]];
        }
        local.reconnect(edges);
        return persons.assign(
                gathered(Arrays.stream(together).map(i -> members[i]).toArray(), members));
    }

    private static List<List<Integer>> gathered(int[] groups, int size) {
        int[] records = new int[size];
        Arrays.setAll(records, i -> i);
        return gathered(groups, records);
    }

    private static List<List<Integer>> gathered(int[] groups, int[] records) {
        var gathered = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < records.length; i++) {
            gathered.computeIfAbsent(groups[i], key -> new ArrayList<>()).add(records[i]);
        }
        return List.copyOf(gathered.values());
    }

    /** A few records, numbered from 0 in the order of their ids, as {@link Linkage} would number them. */
    private final class Local implements PairWeights, Clustering.Roles {
        private final int[] members;
        private final Map<Integer, Integer> places = new HashMap<>();

        Local(int[] members) {
            this.members = members;
            for (int i = 0; i < members.length; i++) {
                places.put(members[i], i);
            }
        }

        Edges edges() {
            var edges = new Edges(members.length * 4);
            for (int i = 0; i < members.length; i++) {
                int one = i;
                var others = new TreeSet<Integer>();
                neighbours(members[i], other -> {
                    var place = places.get(other);
                    if (place != null && place > one) {
                        others.add(place);
                    }
                });
                for (int other : others) {
                    double bits = bits(members[one], members[other]);
                    if (bits >= Clustering.LOW) {
                        edges.add(one, other, (float) bits);
                    }
                }
            }
            return edges;
        }

        Said said() {
            return sayings.among(places);
        }

        void reconnect(Edges edges) {
            var groups = new Groups(members.length);
            for (int e = 0; e < edges.size(); e++) {
                groups.join(edges.left(e), edges.right(e));
            }
            said().same().forEach(pair -> groups.join(pair.one(), pair.other()));
            connected.set(members, groups);
        }

        @Override
        public long pattern(int one, int other) {
            return pairs.pattern(members[one], members[other]);
        }

        @Override
        public double weight(long pattern, int one, int other) {
            return pairs.weight(pattern, members[one], members[other]);
        }

        @Override
        public boolean areApart(int one, int other) {
            return false;
        }

        @Override
        public int lookalikes(long pattern, int one, int other) {
            return pairs.lookalikes(pattern, members[one], members[other]);
        }

        @Override
        public int of(int record) {
            return pairs.of(members[record]);
        }

        @Override
        public boolean shareIdentifier(int one, int other) {
            return pairs.shareIdentifier(members[one], members[other]);
        }

        @Override
        public boolean settle(long pattern) {
            return pairs.settle(pattern);
        }
    }

    private record Scored(int record, double bits) {
        static final Comparator<Scored> LIKELIEST_FIRST =
                Comparator.comparingDouble(Scored::bits).reversed().thenComparingInt(Scored::record);
    }

    /**
     * What a record was taken for.
     *
     * @param person the number of its person
     * @param records the ids of the records of that person, this one among them
     * @param because the record of its cluster that is most like it, with the reasons; none when it stands alone
     * @param changes what has become of persons that were there
     */
    public record Added(long person, List<String> records, List<Found> because, Changes changes) {
        public Added {
            records = List.copyOf(records);
            because = List.copyOf(because);
        }
    }

    /**
     * A record that may be of the same person.
     *
     * @param id of the record
     * @param person the number of the person that it is joined to
     * @param bits the weight, the prior included
     * @param probability that belongs to it
     * @param reasons every piece of evidence for and against, the prior apart
     */
    public record Found(String id, long person, double bits, double probability, List<Evidence> reasons) {
        public Found {
            reasons = List.copyOf(reasons);
        }
    }
}
