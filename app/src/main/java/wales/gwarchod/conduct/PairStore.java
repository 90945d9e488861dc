package wales.gwarchod.conduct;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.access.ShortReference;
import wales.gwarchod.people.PersonId;

/** The SQL of pairs. In the tables person 0 is the suspect whom nobody has identified. */
@Repository
class PairStore {
    private final JdbcClient db;

    PairStore(JdbcClient db) {
        this.db = db;
    }

    /** Only one transaction at a time joins reports; the others wait. */
    void waitForTurn() {
        db.sql("select pg_advisory_xact_lock(hashtext('conduct.join'))")
                .query((row, number) -> true)
                .single();
    }

    /** The pairs that these have become, or are still; keys as asked. */
    Map<PairId, Pair> all(Collection<PairId> ids) {
        var pairs = new HashMap<PairId, Pair>();
        if (ids.isEmpty()) {
            return pairs;
        }
        db.sql("""
                        select asked.id as asked_id, p.id, p.reference, p.victim_id, p.suspect_id
                          from conduct.pair asked
                          join conduct.pair p on p.id = coalesce(asked.became, asked.id)
                         where asked.id = any (:ids)
                        """).param("ids", numbers(ids)).query(row -> {
            pairs.put(
                    new PairId(row.getLong("asked_id")),
                    new Pair(
                            new PairId(row.getLong("id")),
                            row.getString("reference"),
                            new PersonId(row.getLong("victim_id")),
                            row.getLong("suspect_id") == 0 ? null : new PersonId(row.getLong("suspect_id"))));
        });
        return pairs;
    }

    /** A pair and all that have become it. */
    List<PairId> formerly(PairId id) {
        return db.sql("select id from conduct.pair where id = :id or became = :id order by id")
                .param("id", id.value())
                .query((row, number) -> new PairId(row.getLong("id")))
                .list();
    }

    /** The standing pairs in which any of these persons has a part. */
    List<Persons> withAny(Collection<PersonId> persons) {
        return db.sql("""
                        select id, victim_id, suspect_id from conduct.pair
                         where became is null and (victim_id = any (:persons) or suspect_id = any (:persons))
                         order by id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, number) ->
                        new Persons(new PairId(row.getLong("id")), row.getLong("victim_id"), row.getLong("suspect_id")))
                .list();
    }

    /** Finds or makes a pair for each two people. */
    Map<Persons.Key, PairId> keep(Collection<Persons.Key> wanted, Instant now) {
        var found = new HashMap<Persons.Key, PairId>();
        var missing = new LinkedHashSet<>(wanted);
        while (!missing.isEmpty()) {
            found.putAll(find(missing));
            missing.removeAll(found.keySet());
            insert(missing, now);
        }
        return found;
    }

    /** The standing pairs of these people, as far as there are any. */
    Map<Persons.Key, PairId> find(Collection<Persons.Key> keys) {
        var found = new HashMap<Persons.Key, PairId>();
        db.sql("""
                        select p.id, p.victim_id, p.suspect_id
                          from unnest(:victims, :suspects) as wanted (victim_id, suspect_id)
                          join conduct.pair p
                            on p.victim_id = wanted.victim_id and p.suspect_id = wanted.suspect_id and p.became is null
                        """)
                .param("victims", keys.stream().map(Persons.Key::victim).toArray(Long[]::new))
                .param("suspects", keys.stream().map(Persons.Key::suspect).toArray(Long[]::new))
                .query(row -> {
                    found.put(
                            new Persons.Key(row.getLong("victim_id"), row.getLong("suspect_id")),
                            new PairId(row.getLong("id")));
                });
        return found;
    }

    /** A reference that is taken by chance leaves its pair out; the caller then looks again. */
    private void insert(Collection<Persons.Key> keys, Instant now) {
        if (keys.isEmpty()) {
            return;
        }
        var references = new ArrayList<String>();
        keys.forEach(key -> references.add(ShortReference.next("PR")));
        db.sql("""
                        insert into conduct.pair (reference, victim_id, suspect_id, made_at)
                        select wanted.reference, wanted.victim_id, wanted.suspect_id, :now
                          from unnest(:references, :victims, :suspects) as wanted (reference, victim_id, suspect_id)
                        on conflict do nothing
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("references", references.toArray(String[]::new))
                .param("victims", keys.stream().map(Persons.Key::victim).toArray(Long[]::new))
                .param("suspects", keys.stream().map(Persons.Key::suspect).toArray(Long[]::new))
                .update();
    }

    /** Gives a pair other people, because these are now known by other ids. */
    void rename(PairId id, Persons.Key now) {
        db.sql("update conduct.pair set victim_id = :victim, suspect_id = :suspect where id = :id")
                .param("victim", now.victim())
                .param("suspect", now.suspect())
                .param("id", id.value())
                .update();
    }

    /** Ends a pair in favour of another that has the same people; so do all that had ended in it. */
    void end(PairId former, PairId survivor) {
        db.sql("update conduct.pair set became = :survivor where id = :former or became = :former")
                .param("survivor", survivor.value())
                .param("former", former.value())
                .update();
    }

    private static Long[] numbers(Collection<PairId> ids) {
        return ids.stream().map(PairId::value).toArray(Long[]::new);
    }

    /** A pair by the numbers of its people. */
    record Persons(PairId id, long victim, long suspect) {
        Key key() {
            return new Key(victim, suspect);
        }

        /** Two people, in their roles. */
        record Key(long victim, long suspect) {}
    }
}
