package wales.gwarchod.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.crimes.ReportId;

/** How far the linking of each load has got. */
@Repository
class LinkProgress {
    private final JdbcClient db;

    LinkProgress(JdbcClient db) {
        this.db = db;
    }

    /** The last report whose records are linked; 0 before the first. */
    ReportId linkedThrough(long load) {
        return db.sql("select linked_through from people.progress where load_id = :load")
                .param("load", load)
                .query((row, number) -> new ReportId(row.getLong("linked_through")))
                .optional()
                .orElse(new ReportId(0));
    }

    void keep(long load, ReportId last, boolean finished) {
        db.sql("""
                        insert into people.progress (load_id, linked_through, finished) values (:load, :last, :finished)
                        on conflict (load_id) do update set linked_through = :last, finished = :finished
                        """)
                .param("load", load)
                .param("last", last.value())
                .param("finished", finished)
                .update();
    }

    boolean isFinished(long load) {
        return db.sql("select finished from people.progress where load_id = :load")
                .param("load", load)
                .query((row, number) -> row.getBoolean("finished"))
                .optional()
                .orElse(false);
    }
}
