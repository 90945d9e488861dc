package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which records have a key, before and after a step of linking. A key that more records have than its limit tells nobody apart and is
 * crowded; one that becomes so, or no longer is, loosens or binds all that have it.
 */
final class Holders {
    private final KeyStore store;
    private final BlockKeys keys;
    private final Set<Long> leaving;
    private final Map<Long, List<Long>> arriving = new HashMap<>();
    private final Map<Long, List<Long>> after = new HashMap<>();
    private final Set<Long> concerned = new HashSet<>();

    /**
     * @param arriving records whose keys are new, or are to be read as if they were
     * @param leaving records whose keys in the table no longer hold
     */
    Holders(KeyStore store, BlockKeys keys, Collection<Long> arriving, Set<Long> leaving) {
        this.store = store;
        this.keys = keys;
        this.leaving = leaving;
        for (long record : arriving) {
            for (long key : keys.of(record)) {
                this.arriving.computeIfAbsent(key, wanted -> new ArrayList<>(2)).add(record);
            }
        }
    }

    /** Reads these keys from the table, unless they have been read. */
    void read(Collection<Long> wanted) {
        var unknown = wanted.stream()
                .filter(key -> !after.containsKey(key))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        var before = store.holders(unknown, key -> keys.limit(key) + 1 + leaving.size());
        for (long key : unknown) {
            var held = before.getOrDefault(key, List.of());
            var now = new ArrayList<>(held);
            now.removeIf(leaving::contains);
            now.addAll(arriving.getOrDefault(key, List.of()));
            after.put(key, now);
            if (held.size() > keys.limit(key) != isCrowded(key)) {
                concerned.addAll(now);
            }
        }
    }

    boolean isCrowded(long key) {
        return of(key).size() > keys.limit(key);
    }

    /** The records that have a key after the step: all of them, unless it is crowded. */
    List<Long> of(long key) {
        return after.getOrDefault(key, List.of());
    }

    /** Records that have a key which has become crowded, or is no longer. */
    Set<Long> concerned() {
        return concerned;
    }
}
