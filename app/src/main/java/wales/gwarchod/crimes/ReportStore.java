package wales.gwarchod.crimes;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.crimes.extract.Row;

/** Writes reports and their versions, many in one statement. */
@Component
class ReportStore {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final ReportReader reader;
    private final ReportRowStore rows;

    ReportStore(JdbcClient db, ReportReader reader, ReportRowStore rows) {
        this.db = db;
        this.reader = reader;
        this.rows = rows;
    }

    /** A version that was loaded before. */
    record Version(String digest, int heldRows) {}

    /**
     * A report that was loaded before.
     *
     * @param version the one that is shown
     */
    record Known(long id, int version, Map<Integer, Version> versions) {}

    /** A known report, and what a load brings for it. */
    record Change(Known known, Incoming incoming) {}

    Map<String, Known> known(String source, Collection<String> references) {
        var known = new HashMap<String, Known>();
        db.sql("""
                        select r.id, r.reference, r.version as shown, v.version, v.content_digest, v.held_rows
                          from crimes.report r
                          join crimes.report_version v on v.report_id = r.id
                         where r.source = :source and r.reference = any (:references)
                        """)
                .param("source", source)
                .param("references", references.toArray(String[]::new))
                .query(row -> {
                    long id = row.getLong("id");
                    int shown = row.getInt("shown");
                    known.computeIfAbsent(
                                    row.getString("reference"), reference -> new Known(id, shown, new HashMap<>()))
                            .versions()
                            .put(
                                    row.getInt("version"),
                                    new Version(row.getString("content_digest"), row.getInt("held_rows")));
                });
        return known;
    }

    /** Puts new reports in, and newer versions in the place of those shown, which become history. */
    void write(long loadId, String source, List<Incoming> added, List<Change> changed) {
        keepBodies(changed.stream()
                .filter(change -> change.incoming().version() > change.known().version())
                .map(change -> change.known().id())
                .toList());
        var byId = new LinkedHashMap<Long, Incoming>();
        if (!added.isEmpty()) {
            var ids = insert(loadId, source, added);
            added.forEach(incoming -> byId.put(ids.getOrDefault(incoming.reference(), 0L), incoming));
        }
        if (!changed.isEmpty()) {
            update(loadId, changed);
            var changedById = new LinkedHashMap<Long, Incoming>();
            changed.forEach(change -> changedById.put(change.known().id(), change.incoming()));
            rows.clearFor(changedById);
            byId.putAll(changedById);
        }
        if (!byId.isEmpty()) {
            writeVersions(loadId, byId, false);
            rows.write(loadId, byId);
        }
    }

    /** Keeps late older versions. */
    void writeHistory(long loadId, List<Change> late) {
        if (!late.isEmpty()) {
            var byId = new LinkedHashMap<Long, Incoming>();
            late.forEach(change -> byId.put(change.known().id(), change.incoming()));
            writeVersions(loadId, byId, true);
        }
    }

    private void keepBodies(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var reports = reader.all(ids);
        db.sql("""
                        update crimes.report_version v
                           set body = cast(old.body as jsonb)
                          from unnest(cast(:ids as bigint[]), cast(:versions as int[]), cast(:bodies as text[])) as old (id, version, body)
                         where v.report_id = old.id and v.version = old.version
                        """)
                .param(
                        "ids",
                        reports.stream().map(report -> report.id().value()).toArray(Long[]::new))
                .param("versions", reports.stream().map(Report::version).toArray(Integer[]::new))
                .param(
                        "bodies",
                        reports.stream()
                                .map(report -> JSON.writeValueAsString(VersionBody.of(report)))
                                .toArray(String[]::new))
                .update();
    }

    private void writeVersions(long loadId, Map<Long, Incoming> byId, boolean withBody) {
        db.sql("""
                        insert into crimes.report_version (report_id, version, content_digest, held_rows, load_id, body)
                        select v.id, v.version, v.digest, v.held, :load, cast(v.body as jsonb)
                          from unnest(cast(:ids as bigint[]), cast(:versions as int[]), cast(:digests as text[]),
                                      cast(:held as int[]), cast(:bodies as text[])) as v (id, version, digest, held, body)
                        on conflict (report_id, version) do update
                           set content_digest = excluded.content_digest, held_rows = excluded.held_rows,
                               load_id = excluded.load_id, body = excluded.body
                        """)
                .param("load", loadId)
                .param("ids", byId.keySet().toArray(Long[]::new))
                .param("versions", of(byId).map(Incoming::version).toArray(Integer[]::new))
                .param("digests", of(byId).map(Incoming::digest).toArray(String[]::new))
                .param("held", of(byId).map(Incoming::heldRows).toArray(Integer[]::new))
                .param(
                        "bodies",
                        of(byId).map(one -> withBody ? JSON.writeValueAsString(one.body()) : null)
                                .toArray(String[]::new))
                .update();
    }

    private static Stream<Incoming> of(Map<Long, Incoming> byId) {
        return byId.values().stream();
    }

    private Map<String, Long> insert(long loadId, String source, List<Incoming> added) {
        var ids = new HashMap<String, Long>();
        columns(
                        db.sql("""
                        insert into crimes.report
                               (source, load_id, reference, version, kind, recorded_at, occurred_from, occurred_to,
                                occurred_precision, offence_class, offence_code, offence_title, area, status, outcome_code,
                                flags, relationship, narrative, narrative_language)
                        select :source, :load, %s
                          from %s
                        returning id, reference
                        """.formatted(SELECTED, UNNESTED)),
                        added.stream().map(Incoming::report).toList())
                .param("source", source)
                .param("load", loadId)
                .query(row -> {
                    ids.put(row.getString("reference"), row.getLong("id"));
                });
        return ids;
    }

    private void update(long loadId, List<Change> changed) {
        columns(
                        db.sql("""
                        update crimes.report r
                           set (version, kind, recorded_at, occurred_from, occurred_to, occurred_precision, offence_class,
                                offence_code, offence_title, area, status, outcome_code, flags, relationship, narrative,
                                narrative_language) = row (%s),
                               load_id = :load
                          from unnest(cast(:ids as bigint[])) with ordinality as known (id, place)
                          join %s using (place)
                         where r.id = known.id
                        """.formatted(SELECTED.replaceFirst("n\\.reference, ", ""), UNNESTED)),
                        changed.stream()
                                .map(change -> change.incoming().report())
                                .toList())
                .param(
                        "ids",
                        changed.stream().map(change -> change.known().id()).toArray(Long[]::new))
                .param("load", loadId)
                .update();
    }

    private static final String SELECTED = """
            n.reference, n.version, n.kind, n.recorded_at, n.occurred_from, n.occurred_to, n.occurred_precision,
            n.offence_class, n.offence_code, n.offence_title, n.area, n.status, n.outcome_code,
            string_to_array(n.flags, chr(31)), n.relationship, n.narrative, n.narrative_language
            """;

    private static final String UNNESTED = """
            unnest(cast(:references as text[]), cast(:versions as int[]), cast(:kinds as text[]),
                   cast(:recordedAt as timestamptz[]), cast(:occurredFrom as timestamptz[]), cast(:occurredTo as timestamptz[]),
                   cast(:precisions as text[]), cast(:classes as text[]), cast(:codes as text[]), cast(:titles as text[]),
                   cast(:areas as text[]), cast(:statuses as text[]), cast(:outcomes as text[]), cast(:flags as text[]),
                   cast(:relationships as text[]), cast(:narratives as text[]), cast(:languages as text[]))
              with ordinality
              as n (reference, version, kind, recorded_at, occurred_from, occurred_to, occurred_precision, offence_class,
                    offence_code, offence_title, area, status, outcome_code, flags, relationship, narrative,
                    narrative_language, place)
            """;

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec sql, List<Row.OfReport> reports) {
        return sql.param("references", Texts.of(reports, Row.OfReport::reference))
                .param("versions", reports.stream().map(Row.OfReport::version).toArray(Integer[]::new))
                .param("kinds", Texts.of(reports, one -> one.kind().name()))
                .param("recordedAt", Texts.of(reports, Row.OfReport::recordedAt))
                .param("occurredFrom", Texts.of(reports, one -> one.occurred().from()))
                .param("occurredTo", Texts.of(reports, one -> one.occurred().to()))
                .param(
                        "precisions",
                        Texts.of(reports, one -> one.occurred().precision().name()))
                .param("classes", Texts.of(reports, one -> one.principal().offenceClass()))
                .param("codes", Texts.of(reports, one -> one.principal().code()))
                .param("titles", Texts.of(reports, one -> one.principal().title()))
                .param("areas", Texts.of(reports, Row.OfReport::area))
                .param("statuses", Texts.of(reports, Row.OfReport::status))
                .param("outcomes", Texts.of(reports, Row.OfReport::outcomeCode))
                .param("flags", Texts.of(reports, one -> String.join("\u001f", one.flags())))
                .param("relationships", Texts.of(reports, Row.OfReport::relationship))
                .param("narratives", Texts.of(reports, Row.OfReport::narrative))
                .param("languages", Texts.of(reports, Row.OfReport::narrativeLanguage));
    }
}
