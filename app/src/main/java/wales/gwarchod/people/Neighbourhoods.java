package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.MatchingKey;
import wales.gwarchod.linkage.cluster.Clustering;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.people.RecordStore.Kept;

/**
 * Finds the {@link Neighbourhood} of records. First they are compared with all that share a key with them; then everybody whom one of them
 * resembles is fetched with all that hold together with it, and the whole is clustered.
 */
@Component
class Neighbourhoods {
    private final RowMaker maker;
    private final MatchingKey matching;
    private final KeyStore store;
    private final RecordStore records;
    private final DecisionStore decisions;

    Neighbourhoods(RowMaker maker, MatchingKey matching, KeyStore store, RecordStore records, DecisionStore decisions) {
        this.maker = maker;
        this.matching = matching;
        this.store = store;
        this.records = records;
        this.decisions = decisions;
    }

    /** Around records that have not changed. */
    Neighbourhood around(Collection<Long> some, Model model) {
        return found(Map.of(), List.of(), records.componentsOf(some), model);
    }

    /**
     * Around records that are new, have changed or have gone.
     *
     * @param work new and changed ones, as they are now
     * @param old changed and gone ones, as they were
     */
    Neighbourhood around(Map<Long, PersonRecord> work, List<Kept> old, Model model) {
        return found(work, old, old.stream().map(Kept::component).collect(Collectors.toSet()), model);
    }

    private Neighbourhood found(Map<Long, PersonRecord> work, List<Kept> old, Set<Long> components, Model model) {
        var rows = new HashMap<>(maker.rows(work.values(), model.unused()));
        var keys = new BlockKeys(rows, model, matching.digest());
        var leaving = old.stream().map(Kept::id).collect(Collectors.toSet());
        var holders = new Holders(store, keys, work.keySet(), leaving);
        holders.read(keys.all());
        holders.read(old.stream()
                .flatMapToLong(kept -> Arrays.stream(kept.keys()))
                .boxed()
                .toList());
        var first = resembling(work.keySet(), rows, keys, holders, model);
        var together = new HashSet<>(components);
        together.addAll(records.componentsOf(first.resembling()));
        together.addAll(records.componentsOf(holders.concerned()));
        var members = records.ofComponents(together).stream()
                .filter(kept -> !leaving.contains(kept.id()))
                .collect(Collectors.toMap(Kept::id, kept -> kept));
        var all = new HashSet<>(members.keySet());
        all.addAll(work.keySet());
        var said = decisions.among(all);
        fetch(members.values(), rows, model);
        rows.keySet().retainAll(all);
        var compared = new Compared(model.weights(), rows, pairs(work.keySet(), members, keys, holders), said);
        var outcome = new Outcome(compared, all, said);
        var possible = new ArrayList<>(outcome.possible());
        possible.addAll(Outcome.guarded(first.compared(), all::contains));
        return new Neighbourhood(work, old, members, keys, outcome, possible);
    }

    /** Compares new records with all that share a key with one of them. */
    private First resembling(Set<Long> work, Map<Long, PersonRow> rows, BlockKeys keys, Holders holders, Model model) {
        var pairs = new HashSet<RecordPair>();
        var near = new HashSet<Long>();
        for (long record : work) {
            for (long key : keys.of(record)) {
                if (!holders.isCrowded(key)) {
                    holders.of(key).stream().filter(other -> other != record).forEach(other -> {
                        pairs.add(new RecordPair(record, other));
                        near.add(other);
                    });
                }
            }
        }
        near.removeAll(work);
        fetch(records.all(near), rows, model);
        var compared = new Compared(model.weights(), rows, pairs, List.of());
        var resembling = new HashSet<Long>();
        compared.forEach((one, other, bits) -> {
            if (bits >= Clustering.LOW) {
                resembling.add(one);
                resembling.add(other);
            }
        });
        resembling.removeAll(work);
        return new First(compared, resembling);
    }

    private void fetch(Collection<Kept> wanted, Map<Long, PersonRow> rows, Model model) {
        var missing = wanted.stream()
                .filter(kept -> !rows.containsKey(kept.id()))
                .map(Kept::record)
                .toList();
        rows.putAll(maker.rows(missing, model.unused()));
    }

    /** All pairs of members that share a key which is not crowded. */
    private static Set<RecordPair> pairs(Set<Long> work, Map<Long, Kept> members, BlockKeys keys, Holders holders) {
        var byKey = new HashMap<Long, List<Long>>();
        work.forEach(record -> add(byKey, record, keys.of(record)));
        members.forEach((record, kept) -> add(byKey, record, kept.keys()));
        byKey.values().removeIf(sharing -> sharing.size() < 2);
        holders.read(byKey.keySet());
        var pairs = new HashSet<RecordPair>();
        byKey.forEach((key, sharing) -> {
            if (!holders.isCrowded(key)) {
                for (int i = 0; i < sharing.size(); i++) {
                    for (int j = i + 1; j < sharing.size(); j++) {
                        pairs.add(new RecordPair(sharing.get(i), sharing.get(j)));
                    }
                }
            }
        });
        return pairs;
    }

    private static void add(Map<Long, List<Long>> byKey, long record, long[] keys) {
        for (long key : keys) {
            byKey.computeIfAbsent(key, wanted -> new ArrayList<>(2)).add(record);
        }
    }

    /** @param resembling records, not new themselves, that one of the new ones resembles */
    private record First(Compared compared, Set<Long> resembling) {}
}
