package wales.gwarchod.conduct;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.crimes.ReportId;

/** The SQL of what each load changed and how far its joining has got. */
@Repository
class ChangeStore {
    private final JdbcClient db;

    ChangeStore(JdbcClient db) {
        this.db = db;
    }

    List<PairId> of(long load, PairId after, int limit) {
        return db.sql("""
                        select pair_id from conduct.change
                         where load_id = :load and pair_id > :after
                         order by pair_id
                         limit :limit
                        """)
                .param("load", load)
                .param("after", after.value())
                .param("limit", limit)
                .query((row, number) -> new PairId(row.getLong("pair_id")))
                .list();
    }

    void keep(long load, Collection<PairId> pairs) {
        if (!pairs.isEmpty()) {
            db.sql("""
                            insert into conduct.change (load_id, pair_id)
                            select :load, pair_id from unnest(:pairs) as changed (pair_id)
                            on conflict do nothing
                            """)
                    .param("load", load)
                    .param("pairs", pairs.stream().map(PairId::value).distinct().toArray(Long[]::new))
                    .update();
        }
    }

    /** The last report of a load that is joined; 0 before the first. */
    ReportId joinedThrough(long load) {
        return db.sql("select joined_through from conduct.progress where load_id = :load")
                .param("load", load)
                .query((row, number) -> new ReportId(row.getLong("joined_through")))
                .optional()
                .orElse(new ReportId(0));
    }

    void joinedThrough(long load, ReportId last, boolean finished) {
        db.sql("""
                        insert into conduct.progress (load_id, joined_through, finished) values (:load, :last, :finished)
                        on conflict (load_id) do update set joined_through = :last, finished = :finished
                        """)
                .param("load", load)
                .param("last", last.value())
                .param("finished", finished)
                .update();
    }

    boolean isFinished(long load) {
        return db.sql("select finished from conduct.progress where load_id = :load")
                .param("load", load)
                .query((row, number) -> row.getBoolean("finished"))
                .optional()
                .orElse(false);
    }
}
