package wales.gwarchod.crimes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of rows that were held back. */
@Component
class RejectedRows {
    private final JdbcClient db;

    RejectedRows(JdbcClient db) {
        this.db = db;
    }

    /** A row to hold back, with the version of its report, or 0. */
    record Entry(RejectedRow row, int version) {}

    void add(long loadId, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into crimes.rejected_row
                               (load_id, part, line, byte_offset, reference, version, code, column_name, found)
                        select :load, * from unnest(cast(:parts as text[]), cast(:lines as bigint[]), cast(:offsets as bigint[]),
                               cast(:references as text[]), cast(:versions as int[]), cast(:codes as text[]),
                               cast(:columns as text[]), cast(:found as text[]))
                        """)
                .param("load", loadId)
                .param("parts", entries.stream().map(one -> one.row().part()).toArray(String[]::new))
                .param("lines", entries.stream().map(one -> one.row().line()).toArray(Long[]::new))
                .param("offsets", offsets(entries))
                .param(
                        "references",
                        entries.stream().map(one -> one.row().reference()).toArray(String[]::new))
                .param("versions", entries.stream().map(Entry::version).toArray(Integer[]::new))
                .param("codes", entries.stream().map(one -> one.row().code()).toArray(String[]::new))
                .param(
                        "columns",
                        entries.stream().map(one -> one.row().column()).toArray(String[]::new))
                .param("found", entries.stream().map(one -> one.row().found()).toArray(String[]::new))
                .update();
    }

    private static @Nullable Long[] offsets(List<Entry> entries) {
        var offsets = new @Nullable Long[entries.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = entries.get(i).row().byteOffset();
        }
        return offsets;
    }

    List<RejectedRow> of(long loadId, int limit) {
        return db.sql("""
                        select * from crimes.rejected_row
                         where load_id = :load
                         order by code = 'report-held-back', part, line, id
                         limit :limit
                        """)
                .param("load", loadId)
                .param("limit", limit)
                .query((row, number) -> new RejectedRow(
                        row.getString("part"),
                        row.getLong("line"),
                        row.getObject("byte_offset", Long.class),
                        row.getString("reference"),
                        row.getString("code"),
                        row.getString("column_name"),
                        row.getString("found")))
                .list();
    }

    /** How many rows of each of these reports were held back, by {@link Incoming#key}. */
    Map<String, Integer> countByReport(long loadId, Collection<String> references) {
        var counts = new HashMap<String, Integer>();
        db.sql("""
                        select reference, version, count(*) as rows
                          from crimes.rejected_row
                         where load_id = :load and reference = any (:references)
                         group by reference, version
                        """)
                .param("load", loadId)
                .param("references", references.toArray(String[]::new))
                .query(row -> {
                    counts.put(Incoming.key(row.getString("reference"), row.getInt("version")), row.getInt("rows"));
                });
        return counts;
    }

    /** Which of these reports have no row in the tables of this load because theirs was held back. */
    List<String> heldReports(long loadId, Collection<String> references) {
        return db.sql("""
                        select distinct version || '#' || reference as key
                          from crimes.rejected_row
                         where load_id = :load and part = 'reports' and reference = any (:references)
                        """)
                .param("load", loadId)
                .param("references", references.toArray(String[]::new))
                .query((row, number) -> row.getString("key"))
                .list();
    }

    static List<Entry> ofIncoming(Incoming incoming) {
        var entries = new ArrayList<Entry>();
        for (var held : incoming.held()) {
            entries.add(new Entry(
                    new RejectedRow(
                            held.part().word(),
                            held.line(),
                            null,
                            incoming.reference(),
                            held.code(),
                            held.column(),
                            ""),
                    incoming.version()));
        }
        return entries;
    }
}
