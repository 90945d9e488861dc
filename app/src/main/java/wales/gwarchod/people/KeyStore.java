package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the keys that records are brought together by. */
@Repository
class KeyStore {
    private final JdbcClient db;

    KeyStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * The records that have each key; a key that nobody has is left out.
     *
     * @param most of each key, at most so many are given
     */
    Map<Long, List<Long>> holders(Collection<Long> keys, LongToIntFunction most) {
        var holders = new HashMap<Long, List<Long>>();
        db.sql("""
                        select wanted.key, held.involved_id
                          from unnest(cast(:keys as bigint[]), cast(:most as int[])) as wanted (key, most)
                          cross join lateral (
                               select b.involved_id from people.block_key b where b.key = wanted.key limit wanted.most) held
                        """)
                .param("keys", keys.toArray(Long[]::new))
                .param("most", keys.stream().map(key -> most.applyAsInt(key)).toArray(Integer[]::new))
                .query(row -> {
                    holders.computeIfAbsent(row.getLong("key"), key -> new ArrayList<>(4))
                            .add(row.getLong("involved_id"));
                });
        return holders;
    }

    /** Forgets keys of records. */
    void remove(Map<Long, long[]> keysOfRecords) {
        var flat = new Flat(keysOfRecords);
        db.sql("""
                        delete from people.block_key b
                         using unnest(cast(:keys as bigint[]), cast(:records as bigint[])) as old (key, involved_id)
                         where b.key = old.key and b.involved_id = old.involved_id
                        """)
                .param("keys", flat.keys.toArray(Long[]::new))
                .param("records", flat.records.toArray(Long[]::new))
                .update();
    }

    void add(Map<Long, long[]> keysOfRecords) {
        var flat = new Flat(keysOfRecords);
        db.sql("""
                        insert into people.block_key (key, involved_id)
                        select key, involved_id
                          from unnest(cast(:keys as bigint[]), cast(:records as bigint[])) as new (key, involved_id)
                         order by key, involved_id
                        on conflict do nothing
                        """)
                .param("keys", flat.keys.toArray(Long[]::new))
                .param("records", flat.records.toArray(Long[]::new))
                .update();
    }

    private static final class Flat {
        private final List<Long> keys = new ArrayList<>();
        private final List<Long> records = new ArrayList<>();

        Flat(Map<Long, long[]> keysOfRecords) {
            keysOfRecords.forEach((record, mine) -> {
                for (long key : mine) {
                    keys.add(key);
                    records.add(record);
                }
            });
        }
    }
}
