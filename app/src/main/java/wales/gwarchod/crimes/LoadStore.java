package wales.gwarchod.crimes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wales.gwarchod.crimes.extract.Manifest;
import wales.gwarchod.crimes.extract.Part;

/** The SQL of loads and their reconciliation. */
@Component
class LoadStore {
    /** Names this room's locks among all advisory locks. */
    private static final int LOCKS = 0x6C6F6164;

    private final JdbcClient db;

    LoadStore(JdbcClient db) {
        this.db = db;
    }

    /** Waits until no other transaction puts reports into the tables. */
    void lockTables() {
        db.sql("select 1 from (select pg_advisory_xact_lock(:room, 0)) as held")
                .param("room", LOCKS)
                .query(Integer.class)
                .single();
    }

    /** Marks a load as being read, for as long as this transaction lives; false if somebody else is reading it. */
    boolean lockReading(long id) {
        return db.sql("select pg_try_advisory_xact_lock(:room, :load)")
                .param("room", LOCKS)
                .param("load", Math.toIntExact(id))
                .query(Boolean.class)
                .single();
    }

    long add(String fileName, String fileDigest, String mappingDigest, Instant now) {
        return db.sql("""
                        insert into crimes.load (source, force, file_name, file_digest, mapping_digest, received_at, state)
                        values ('', '', :fileName, :fileDigest, :mappingDigest, :now, 'RECEIVING')
                        returning id
                        """)
                .param("fileName", fileName)
                .param("fileDigest", fileDigest)
                .param("mappingDigest", mappingDigest)
                .param("now", at(now))
                .query(Long.class)
                .single();
    }

    /** The load of the same file with the same mapping that has got furthest; refused ones do not count. */
    Optional<LoadView> sameFile(String fileDigest, String mappingDigest) {
        return db
                .sql("""
                        select * from crimes.load
                         where file_digest = :fileDigest and mapping_digest = :mappingDigest
                           and state in ('RECEIVING', 'STAGED', 'APPLIED')
                        """)
                .param("fileDigest", fileDigest)
                .param("mappingDigest", mappingDigest)
                .query((row, number) -> view(row, List.of()))
                .list()
                .stream()
                .max(Comparator.comparing(LoadView::state).thenComparing(LoadView::id));
    }

    /** Marks a load as one whose file was applied before. */
    void repeated(long id, long first, Instant now) {
        db.sql("""
                        update crimes.load l
                           set state = 'REPEATED', source = f.source, force = f.force, extracted_at = f.extracted_at,
                               complete = f.complete, finished_at = :now
                          from crimes.load f
                         where l.id = :id and f.id = :first
                        """).param("id", id).param("first", first).param("now", at(now)).update();
    }

    void refused(long id, ExtractFault fault, Instant now) {
        db.sql("""
                        update crimes.load
                           set state = 'REFUSED', fault_code = :code, fault_args = :args, finished_at = :now
                         where id = :id and state = 'RECEIVING'
                        """)
                .param("id", id)
                .param("code", fault.code())
                .param("args", fault.args().toArray(String[]::new))
                .param("now", at(now))
                .update();
    }

    /** False if the load is no longer being received, because somebody found it cut off and gave it up. */
    boolean describe(long id, Manifest manifest) {
        return db.sql("""
                        update crimes.load set source = :source, force = :force, extracted_at = :extractedAt
                         where id = :id and state = 'RECEIVING'
                        """)
                        .param("id", id)
                        .param("source", manifest.source())
                        .param("force", manifest.force())
                        .param("extractedAt", at(manifest.extractedAt()))
                        .update()
                == 1;
    }

    void staged(long id, Manifest manifest, Map<Part, Long> read, Set<String> unknown) {
        for (Part part : Part.values()) {
            db.sql("""
                            insert into crimes.load_part (load_id, part, expected, read, rejected)
                            values (:id, :part, :expected, :read,
                                    (select count(*) from crimes.rejected_row where load_id = :id and part = :part))
                            """)
                    .param("id", id)
                    .param("part", part.word())
                    .param("expected", manifest.totals().getOrDefault(part, 0L))
                    .param("read", read.getOrDefault(part, 0L))
                    .update();
        }
        db.sql("update crimes.load set state = 'STAGED', unknown_columns = :unknown where id = :id")
                .param("id", id)
                .param("unknown", unknown.toArray(String[]::new))
                .update();
    }

    /** The last staged report that stands in the tables, if the load still has some to do. */
    Optional<Long> appliedThrough(long id) {
        return db.sql("select applied_through from crimes.load where id = :id and state = 'STAGED' for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    void moved(long id, long appliedThrough, LoadView.Changes more) {
        db.sql("""
                        update crimes.load
                           set applied_through = :through,
                               reports_new = reports_new + :added, reports_changed = reports_changed + :changed,
                               reports_unchanged = reports_unchanged + :unchanged, reports_history = reports_history + :history
                         where id = :id
                        """)
                .param("id", id)
                .param("through", appliedThrough)
                .param("added", more.added())
                .param("changed", more.changed())
                .param("unchanged", more.unchanged())
                .param("history", more.history())
                .update();
    }

    Optional<LoadWindow> window(long id) {
        return db.sql("""
                        select extracted_at,
                               (select max(before.extracted_at) from crimes.load before
                                 where before.state = 'APPLIED' and before.id < l.id) as previous
                          from crimes.load l
                         where id = :id and state = 'APPLIED'
                        """)
                .param("id", id)
                .query((row, number) -> new LoadWindow(
                        Objects.requireNonNull(ReportReader.instant(row, "extracted_at")),
                        ReportReader.instant(row, "previous")))
                .optional();
    }

    /** Counts what was held back, compares with the source's totals, and marks the load applied. */
    void applied(long id, Instant now) {
        db.sql("""
                        update crimes.load_part p
                           set rejected = (select count(*) from crimes.rejected_row r where r.load_id = :id and r.part = p.part)
                         where p.load_id = :id
                        """).param("id", id).update();
        db.sql("""
                        update crimes.load
                           set state = 'APPLIED', finished_at = :now,
                               complete = not exists (
                                   select from crimes.load_part p where p.load_id = :id and p.expected <> p.read)
                         where id = :id
                        """).param("id", id).param("now", at(now)).update();
    }

    List<Long> inState(LoadState state) {
        return db.sql("select id from crimes.load where state = :state order by id")
                .param("state", state.name())
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    Optional<LoadView> find(long id) {
        return db.sql("select * from crimes.load where id = :id")
                .param("id", id)
                .query((row, number) -> view(row, parts(List.of(id)).getOrDefault(id, List.of())))
                .optional();
    }

    List<LoadView> recent(int limit) {
        var ids = db.sql("select id from crimes.load order by id desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> row.getLong("id"))
                .list();
        var parts = parts(ids);
        return db.sql("select * from crimes.load where id = any (:ids) order by id desc")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> view(row, parts.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<LoadView.PartCount>> parts(List<Long> ids) {
        var all = new HashMap<Long, List<LoadView.PartCount>>();
        db.sql("select * from crimes.load_part where load_id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    all.computeIfAbsent(row.getLong("load_id"), id -> new java.util.ArrayList<>())
                            .add(new LoadView.PartCount(
                                    row.getString("part"),
                                    row.getLong("expected"),
                                    row.getLong("read"),
                                    row.getLong("rejected")));
                });
        all.values().forEach(list -> list.sort(Comparator.comparing(count -> Part.ofWord(count.part()))));
        return all;
    }

    private static LoadView view(ResultSet row, List<LoadView.PartCount> parts) throws SQLException {
        return new LoadView(
                row.getLong("id"),
                row.getString("source"),
                row.getString("force"),
                row.getString("file_name"),
                ReportReader.instant(row, "extracted_at"),
                Objects.requireNonNull(ReportReader.instant(row, "received_at")),
                ReportReader.instant(row, "finished_at"),
                LoadState.valueOf(row.getString("state")),
                nullableBoolean(row),
                row.getString("fault_code"),
                List.of((String[]) row.getArray("fault_args").getArray()),
                List.of((String[]) row.getArray("unknown_columns").getArray()),
                new LoadView.Changes(
                        row.getLong("reports_new"),
                        row.getLong("reports_changed"),
                        row.getLong("reports_unchanged"),
                        row.getLong("reports_history")),
                parts);
    }

    private static @Nullable Boolean nullableBoolean(ResultSet row) throws SQLException {
        boolean complete = row.getBoolean("complete");
        return row.wasNull() ? null : complete;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
