package wales.gwarchod.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import wales.gwarchod.people.Outcome.Possible;
import wales.gwarchod.people.RecordStore.Kept;

/**
 * All records that may hold together with some that are new, have changed, have gone, or were spoken of; and what the linkage library
 * makes of them.
 */
final class Neighbourhood {
    private final Map<Long, PersonRecord> work;
    private final List<Kept> old;
    private final Map<Long, Kept> members;
    private final BlockKeys keys;
    private final Outcome outcome;
    private final List<Possible> possible;
    private final SortedSet<Long> everybody;
    private final Map<Long, PersonId> former = new HashMap<>();

    /**
     * @param work records that are new or have changed
     * @param old records that have changed or gone, as they were
     * @param members records that have not changed
     * @param keys of those that are new or have changed
     */
    Neighbourhood(
            Map<Long, PersonRecord> work,
            List<Kept> old,
            Map<Long, Kept> members,
            BlockKeys keys,
            Outcome outcome,
            List<Possible> possible) {
        this.work = work;
        this.old = old;
        this.members = members;
        this.keys = keys;
        this.outcome = outcome;
        this.possible = possible;
        everybody = new TreeSet<>(members.keySet());
        everybody.addAll(work.keySet());
        members.forEach((id, kept) -> former.put(id, kept.person()));
        old.stream().filter(kept -> work.containsKey(kept.id())).forEach(kept -> former.put(kept.id(), kept.person()));
    }

    Map<Long, PersonRecord> work() {
        return work;
    }

    /** Everybody that was clustered, in order. */
    SortedSet<Long> members() {
        return everybody;
    }

    /** A record that has not changed. */
    Kept kept(long record) {
        return Objects.requireNonNull(members.get(record));
    }

    /** Records that are no more. */
    List<Long> gone() {
        return old.stream().map(Kept::id).filter(id -> !work.containsKey(id)).toList();
    }

    /** Keys that no longer hold. */
    Map<Long, long[]> oldKeys() {
        var oldKeys = new HashMap<Long, long[]>();
        old.forEach(kept -> oldKeys.put(kept.id(), kept.keys()));
        return oldKeys;
    }

    long[] keysOf(long record) {
        return keys.of(record);
    }

    /** The persons of those that had one. */
    Map<Long, PersonId> former() {
        return former;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Who may be one person but is not joined. */
    List<Possible> possible() {
        return possible;
    }
}
