package wales.gwarchod.screening;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.ReportId;

/** The SQL of the worklist's rows. */
@Repository
class ItemStore {
    private static final String COLUMNS = """
            i.id, i.report_id, i.reference, i.pair_id, i.because, i.area, i.recorded_as, i.recorded_at, i.due_at, i.strength,
            i.urgent, i.seen_before
            """;

    private final JdbcClient db;

    ItemStore(JdbcClient db) {
        this.db = db;
    }

    /** Puts a report on the list, or brings its row up to date. A row never sinks from having a reason to having none. */
    void put(Draft draft, Instant now) {
        db.sql("""
                        insert into screening.item as i
                          (report_id, reference, pair_id, load_id, because, area, recorded_as, offence_class, recorded_at, due_at,
                           strength, urgent, seen_before, entered_at)
                        values
                          (:report, :reference, :pair, :load, :because, :area, :recordedAs, :offenceClass, :recordedAt, :dueAt,
                           :strength, :urgent, :seenBefore, :now)
                        on conflict (report_id) do update set
                          pair_id = excluded.pair_id, area = excluded.area, recorded_as = excluded.recorded_as,
                          offence_class = excluded.offence_class, strength = excluded.strength, urgent = excluded.urgent,
                          seen_before = excluded.seen_before,
                          because = case when excluded.because in ('RECORDED_AS_STALKING', 'SIGNALS') or i.because = 'NO_SIGNAL'
                                         then excluded.because else i.because end
                        """)
                .param("report", draft.report().value())
                .param("reference", draft.reference())
                .param("pair", draft.pair() == null ? null : draft.pair().value(), java.sql.Types.BIGINT)
                .param("load", draft.loadId())
                .param("because", draft.because().name())
                .param("area", draft.area())
                .param("recordedAs", draft.recordedAs())
                .param("offenceClass", draft.offenceClass())
                .param("recordedAt", utc(draft.recordedAt()))
                .param("dueAt", utc(draft.dueAt()))
                .param("strength", draft.strength())
                .param("urgent", draft.urgent().toArray(String[]::new))
                .param("seenBefore", draft.seenBefore())
                .param("now", utc(now))
                .update();
    }

    Optional<Item> find(ItemId id) {
        return db.sql("select " + COLUMNS + " from screening.item i where i.id = :id")
                .param("id", id.value())
                .query(ItemStore::item)
                .optional();
    }

    /** Waits for anybody else who is saving a review of this item. */
    void lock(ItemId id) {
        db.sql("select 1 from screening.item where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> row.getInt(1))
                .optional();
    }

    /** Items that wait for a round of review by this person, best first. */
    List<Item> waiting(Queue queue, long reviewer, int limit) {
        return db.sql("select " + COLUMNS + " from screening.item i where " + queue.condition() + " and "
                        + QueueFilter.CONDITION + " order by " + queue.order().sql + " limit :limit")
                .params(queue.parameters(reviewer))
                .param("limit", limit)
                .query(ItemStore::item)
                .list();
    }

    int count(Queue queue, long reviewer) {
        return db.sql("select count(*) from screening.item i where " + queue.condition() + " and "
                        + QueueFilter.CONDITION)
                .params(queue.parameters(reviewer))
                .query(Integer.class)
                .single();
    }

    /** Areas and recorded offences on the list now, for the filter. */
    List<String> distinct(Facet facet) {
        return db.sql("select distinct i." + facet.column + " as name from screening.item i order by name limit 200")
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** An item that lacks a review, with the load that brought it. */
    record Waiting(ItemId item, ReportId report, long loadId) {}

    /** Items that do not have both reviews yet, in order, after one of them. */
    List<Waiting> unfinished(ItemId after, int limit) {
        return db.sql("""
                        select i.id, i.report_id, i.load_id from screening.item i
                         where i.id > :after
                           and (select count(*) from screening.review r where r.item_id = i.id and r.undone_at is null) < 2
                         order by i.id limit :limit
                        """)
                .param("after", after.value())
                .param("limit", limit)
                .query((row, number) -> new Waiting(
                        new ItemId(row.getLong("id")), new ReportId(row.getLong("report_id")), row.getLong("load_id")))
                .list();
    }

    /** The rows of these reports. */
    List<Item> of(Collection<ReportId> reports) {
        return db.sql("select " + COLUMNS + " from screening.item i where i.report_id = any (:reports)")
                .param("reports", reports.stream().map(ReportId::value).toArray(Long[]::new))
                .query(ItemStore::item)
                .list();
    }

    static Item item(ResultSet row, int number) throws SQLException {
        var pair = row.getObject("pair_id", Long.class);
        return new Item(
                new ItemId(row.getLong("id")),
                new ReportId(row.getLong("report_id")),
                row.getString("reference"),
                pair == null ? null : new PairId(pair),
                Because.valueOf(row.getString("because")),
                row.getString("area"),
                row.getString("recorded_as"),
                instant(row, "recorded_at"),
                instant(row, "due_at"),
                row.getDouble("strength"),
                strings(row.getArray("urgent")),
                row.getInt("seen_before"));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** A column that the list can be filtered by. */
    enum Facet {
        AREA("area"),
        RECORDED_AS("recorded_as");

        private final String column;

        Facet(String column) {
            this.column = column;
        }
    }

    /** How many reports recorded at or after an instant were read into a window. */
    long recordedSince(Instant from) {
        return db.sql("select count(*) from screening.item where recorded_at >= :from")
                .param("from", utc(from))
                .query(Long.class)
                .single();
    }

    /** What the read job found out about one report of the window. */
    record Draft(
            ReportId report,
            String reference,
            @Nullable PairId pair,
            long loadId,
            Because because,
            String area,
            String recordedAs,
            String offenceClass,
            Instant recordedAt,
            Instant dueAt,
            double strength,
            List<String> urgent,
            int seenBefore) {}
}
