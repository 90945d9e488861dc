package wales.gwarchod.crimes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.crimes.extract.Part;
import wales.gwarchod.crimes.extract.Row;

/** The SQL of checked rows that wait to be applied. */
@Component
class StagedRows {
    /** More rows than this for one report in one file is a mistake of the extract. */
    static final int MOST_FOR_A_REPORT = 2_000;

    private static final int REPORTS_AT_ONCE = 1_000;
    private static final int CHARACTERS_AT_ONCE = 16 << 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    StagedRows(JdbcClient db) {
        this.db = db;
    }

    /** A row with its place among the good rows of its file. */
    record Entry(Part part, long seq, long line, Row row) {}

    void add(long loadId, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into crimes.staged_row (load_id, part, seq, line, reference, version, fields)
                        select :load, * from unnest(cast(:parts as text[]), cast(:seqs as bigint[]), cast(:lines as bigint[]),
                               cast(:references as text[]), cast(:versions as int[]), cast(:fields as text[]))
                        """)
                .param("load", loadId)
                .param("parts", entries.stream().map(one -> one.part().word()).toArray(String[]::new))
                .param("seqs", entries.stream().map(Entry::seq).toArray(Long[]::new))
                .param("lines", entries.stream().map(Entry::line).toArray(Long[]::new))
                .param(
                        "references",
                        entries.stream().map(one -> one.row().reference()).toArray(String[]::new))
                .param(
                        "versions",
                        entries.stream().map(one -> one.row().version()).toArray(Integer[]::new))
                .param(
                        "fields",
                        entries.stream()
                                .map(one -> JSON.writeValueAsString(one.row()))
                                .toArray(String[]::new))
                .update();
    }

    /**
     * Holds back what can only be seen when all rows are there: a report twice, one with too many rows, rows of no report.
     * Written as one sort, which takes the same time whatever the planner believes about a table just filled.
     */
    void settle(long loadId) {
        db.sql("""
                        with numbered as materialized (
                            select part, seq, reference, version,
                                   row_number() over (partition by reference, version, part order by seq) as place,
                                   count(*) over report as rows,
                                   count(*) filter (where part = 'reports') over report as reports
                              from crimes.staged_row
                             where load_id = :load
                            window report as (partition by reference, version)),
                        faulty as materialized (
                            select n.part, n.seq,
                                   case when n.part = 'reports' and n.place > 1 then 'report-twice'
                                        when n.part = 'reports' then 'too-many-rows'
                                        when n.reports > 0 then 'report-held-back'
                                        when exists (select from crimes.rejected_row h
                                                      where h.load_id = :load and h.part = 'reports'
                                                        and h.reference = n.reference and h.version = n.version)
                                        then 'report-held-back'
                                        else 'report-missing' end as code
                              from numbered n
                             where n.part = 'reports' and n.place > 1 or n.rows > :most or n.reports = 0),
                        gone as (
                            delete from crimes.staged_row s using faulty f
                             where s.load_id = :load and s.part = f.part and s.seq = f.seq
                            returning s.part, s.line, s.reference, s.version, f.code)
                        insert into crimes.rejected_row (load_id, part, line, reference, version, code, column_name, found)
                        select :load, part, line, reference, version, code, '', '' from gone order by part, line
                        """).param("load", loadId).param("most", MOST_FOR_A_REPORT).update();
        db.sql("analyze crimes.staged_row").update();
    }

    /**
     * The next reports to apply with their rows: a thousand at most, not more text than fits comfortably in memory, and no
     * reference twice.
     */
    Chunk next(long loadId, long after) {
        var chunk = new LinkedHashMap<String, Incoming>();
        var references = new HashSet<String>();
        long through = after;
        for (var staged : reports(loadId, after)) {
            if (!references.add(staged.report().reference())) {
                break;
            }
            var incoming = new Incoming(new Incoming.Staged<>(staged.line(), staged.report()));
            chunk.put(incoming.key(), incoming);
            through = staged.seq();
        }
        if (!chunk.isEmpty()) {
            addRows(loadId, chunk);
        }
        return new Chunk(through, new ArrayList<>(chunk.values()));
    }

    private List<StagedReport> reports(long loadId, long after) {
        return db.sql("""
                        select seq, line, fields
                          from (select seq, line, fields, sum(octet_length(fields)) over (order by seq) as size,
                                       row_number() over (order by seq) as place
                                  from (select seq, line, fields from crimes.staged_row
                                         where load_id = :load and part = 'reports' and seq > :after
                                         order by seq
                                         limit :most) as first) as sized
                         where place = 1 or size < :characters
                         order by seq
                        """)
                .param("load", loadId)
                .param("after", after)
                .param("most", REPORTS_AT_ONCE)
                .param("characters", CHARACTERS_AT_ONCE)
                .query((row, number) -> new StagedReport(
                        row.getLong("seq"),
                        row.getLong("line"),
                        JSON.readValue(row.getString("fields"), Row.OfReport.class)))
                .list();
    }

    private void addRows(long loadId, LinkedHashMap<String, Incoming> chunk) {
        db.sql("""
                        select s.part, s.line, s.reference, s.version, s.fields
                          from unnest(cast(:references as text[]), cast(:versions as int[])) as wanted (reference, version)
                          join crimes.staged_row s
                            on s.load_id = :load and s.reference = wanted.reference and s.version = wanted.version
                         where s.part <> 'reports'
                         order by s.part, s.seq
                        """)
                .param("load", loadId)
                .param(
                        "references",
                        chunk.values().stream().map(Incoming::reference).toArray(String[]::new))
                .param(
                        "versions",
                        chunk.values().stream().map(Incoming::version).toArray(Integer[]::new))
                .query(row -> {
                    var incoming = chunk.get(Incoming.key(row.getString("reference"), row.getInt("version")));
                    if (incoming != null) {
                        var kind = Part.ofWord(row.getString("part"));
                        incoming.add(row.getLong("line"), JSON.readValue(row.getString("fields"), type(kind)));
                    }
                });
    }

    private static Class<? extends Row> type(Part part) {
        return switch (part) {
            case REPORTS -> Row.OfReport.class;
            case CLASSIFICATIONS -> Row.OfClassification.class;
            case PEOPLE -> Row.OfPerson.class;
            case CONTACTS -> throw new IllegalStateException("Contacts are never staged here");
            case ORDERS -> Row.OfOrder.class;
        };
    }

    void clear(long loadId) {
        db.sql("delete from crimes.staged_row where load_id = :load")
                .param("load", loadId)
                .update();
    }

    private record StagedReport(long seq, long line, Row.OfReport report) {}

    /**
     * Reports to apply together.
     *
     * @param through the place of the last of them
     */
    record Chunk(long through, List<Incoming> reports) {}
}
