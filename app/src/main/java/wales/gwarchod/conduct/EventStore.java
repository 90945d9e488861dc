package wales.gwarchod.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.crimes.Precision;
import wales.gwarchod.crimes.ReportId;

/** The SQL of events. */
@Repository
class EventStore {
    private static final String COLUMNS =
            "select id, pair_id, report_id, at, precision, joined_because, joined_at, undone_at from conduct.event ";

    private final JdbcClient db;

    EventStore(JdbcClient db) {
        this.db = db;
    }

    List<ConductEvent> ofPairs(Collection<PairId> pairs) {
        return db.sql(COLUMNS + "where pair_id = any (:pairs) order by at, report_id")
                .param("pairs", pairs.stream().map(PairId::value).toArray(Long[]::new))
                .query((row, number) -> event(row))
                .list();
    }

    List<ConductEvent> ofReports(Collection<ReportId> reports) {
        return db.sql(COLUMNS + "where report_id = any (:reports) order by id")
                .param("reports", reports.stream().map(ReportId::value).toArray(Long[]::new))
                .query((row, number) -> event(row))
                .list();
    }

    Optional<ConductEvent> find(long id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, number) -> event(row))
                .optional();
    }

    Optional<Conduct.Undone> undone(long id) {
        return db.sql("""
                        select undone_at, undone_by, undone_because from conduct.event
                         where id = :id and undone_at is not null
                        """)
                .param("id", id)
                .query((row, number) -> new Conduct.Undone(
                        row.getObject("undone_at", OffsetDateTime.class).toInstant(),
                        row.getString("undone_by"),
                        row.getString("undone_because")))
                .optional();
    }

    /** Joins reports to pairs, or brings the time and reason of known events up to date. What was undone stays undone. */
    void keep(List<NewEvent> events, Instant now) {
        if (events.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into conduct.event (pair_id, report_id, at, precision, joined_because, joined_at)
                        select pair_id, report_id, cast(at as timestamptz), precision, because, :now
                          from unnest(:pairs, :reports, :times, :precisions, :reasons)
                               as joined (pair_id, report_id, at, precision, because)
                        on conflict (pair_id, report_id) do update
                           set at = excluded.at, precision = excluded.precision, joined_because = excluded.joined_because
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "pairs",
                        events.stream().map(event -> event.pair().value()).toArray(Long[]::new))
                .param(
                        "reports",
                        events.stream().map(event -> event.report().value()).toArray(Long[]::new))
                .param(
                        "times",
                        events.stream().map(event -> event.at().toString()).toArray(String[]::new))
                .param(
                        "precisions",
                        events.stream().map(event -> event.precision().name()).toArray(String[]::new))
                .param(
                        "reasons",
                        events.stream().map(event -> event.because().name()).toArray(String[]::new))
                .update();
    }

    /** Takes away events whose people the reports no longer name. */
    void remove(Collection<Long> ids) {
        db.sql("delete from conduct.event where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Marks a join as undone. */
    void undo(long id, Instant now, String by, String because) {
        db.sql("""
                        update conduct.event set undone_at = :now, undone_by = :by, undone_because = :because
                         where id = :id and undone_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("because", because)
                .param("id", id)
                .update();
    }

    /** Moves the events of a pair that ends; where both have one for a report, an undone one wins. */
    void move(PairId from, PairId to) {
        db.sql("""
                        update conduct.event kept
                           set undone_at = moved.undone_at, undone_by = moved.undone_by, undone_because = moved.undone_because
                          from conduct.event moved
                         where kept.pair_id = :to and moved.pair_id = :from and moved.report_id = kept.report_id
                           and kept.undone_at is null and moved.undone_at is not null
                        """).param("from", from.value()).param("to", to.value()).update();
        db.sql("""
                        delete from conduct.event moved
                         where moved.pair_id = :from
                           and exists (select from conduct.event kept
                                        where kept.pair_id = :to and kept.report_id = moved.report_id)
                        """).param("from", from.value()).param("to", to.value()).update();
        db.sql("update conduct.event set pair_id = :to where pair_id = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    private static ConductEvent event(ResultSet row) throws SQLException {
        return new ConductEvent(
                row.getLong("id"),
                new PairId(row.getLong("pair_id")),
                new ReportId(row.getLong("report_id")),
                false,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Precision.valueOf(row.getString("precision")),
                Because.valueOf(row.getString("joined_because")).word(),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }

    /** A report about to be joined to a pair. */
    record NewEvent(PairId pair, ReportId report, Instant at, Precision precision, Because because) {}
}
