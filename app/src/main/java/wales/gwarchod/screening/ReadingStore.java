package wales.gwarchod.screening;

import static wales.gwarchod.screening.ItemStore.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.signs.PairReading;
import wales.gwarchod.signs.Reading;

/** The SQL of what the engine found, in single texts and in pairs. */
@Repository
class ReadingStore {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batch;
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    ReadingStore(JdbcClient db, NamedParameterJdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    /** What stands for these reports, if it was read from that version by these rules. */
    Map<ReportId, Reading> upToDate(Collection<Report> reports, String rulesVersion) {
        var versions = new HashMap<Long, Integer>();
        reports.forEach(report -> versions.put(report.id().value(), report.version()));
        var found = new HashMap<ReportId, Reading>();
        db.sql("""
                        select report_id, version, evidence
                          from screening.reading
                         where report_id = any (:reports) and rules_version = :rules
                        """)
                .param("reports", versions.keySet().toArray(Long[]::new))
                .param("rules", rulesVersion)
                .query(row -> {
                    var id = row.getLong("report_id");
                    if (versions.getOrDefault(id, 0) == row.getInt("version")) {
                        found.put(new ReportId(id), json.readValue(row.getString("evidence"), Reading.class));
                    }
                });
        return found;
    }

    void keep(Map<Report, Reading> readings, Instant now) {
        var rows = readings.entrySet().stream()
                .map(entry -> new MapSqlParameterSource()
                        .addValue("report", entry.getKey().id().value())
                        .addValue("version", entry.getKey().version())
                        .addValue("rules", entry.getValue().rulesVersion())
                        .addValue("probability", entry.getValue().probability())
                        .addValue("flagged", entry.getValue().flagged())
                        .addValue("urgent", names(entry.getValue().urgent()))
                        .addValue("evidence", json.writeValueAsString(entry.getValue()))
                        .addValue("now", utc(now)))
                .toArray(MapSqlParameterSource[]::new);
        batch.batchUpdate("""
                insert into screening.reading
                  (report_id, version, rules_version, probability, flagged, urgent, evidence, read_at)
                values (:report, :version, :rules, :probability, :flagged, :urgent, cast(:evidence as jsonb), :now)
                on conflict (report_id) do update set
                  version = excluded.version, rules_version = excluded.rules_version, probability = excluded.probability,
                  flagged = excluded.flagged, urgent = excluded.urgent, evidence = excluded.evidence, read_at = excluded.read_at
                """, rows);
    }

    void keepPairs(Map<PairId, PairEvidence> pairs, Instant now) {
        var rows = pairs.entrySet().stream()
                .map(entry -> {
                    var found = entry.getValue();
                    return new MapSqlParameterSource()
                            .addValue("pair", entry.getKey().value())
                            .addValue("rules", found.reading().rulesVersion())
                            .addValue("probability", found.reading().probability())
                            .addValue("flagged", found.reading().flagged())
                            .addValue("reports", found.reading().records())
                            .addValue("recorded", found.recordedAsStalking())
                            .addValue("first", found.span().first())
                            .addValue("last", found.span().last())
                            .addValue("evidence", json.writeValueAsString(found.reading()))
                            .addValue("now", utc(now));
                })
                .toArray(MapSqlParameterSource[]::new);
        batch.batchUpdate("""
                insert into screening.pair_reading
                  (pair_id, rules_version, probability, flagged, reports, recorded_as_stalking, first_day, last_day, evidence,
                   read_at)
                values
                  (:pair, :rules, :probability, :flagged, :reports, :recorded, :first, :last, cast(:evidence as jsonb), :now)
                on conflict (pair_id) do update set
                  rules_version = excluded.rules_version, probability = excluded.probability, flagged = excluded.flagged,
                  reports = excluded.reports, recorded_as_stalking = excluded.recorded_as_stalking,
                  first_day = excluded.first_day, last_day = excluded.last_day, evidence = excluded.evidence,
                  read_at = excluded.read_at
                """, rows);
    }

    /** Drops the score of pairs that are a course of conduct no longer, because a join was undone. */
    void forgetPairs(Collection<PairId> pairs) {
        db.sql("delete from screening.pair_reading where pair_id = any (:pairs)")
                .param("pairs", pairs.stream().map(PairId::value).toArray(Long[]::new))
                .update();
    }

    /** What stands for these reports, whatever they were read by. */
    Map<ReportId, Reading> readings(Collection<ReportId> reports) {
        var found = new HashMap<ReportId, Reading>();
        db.sql("select report_id, evidence from screening.reading where report_id = any (:reports)")
                .param("reports", reports.stream().map(ReportId::value).toArray(Long[]::new))
                .query(row -> {
                    found.put(
                            new ReportId(row.getLong("report_id")),
                            json.readValue(row.getString("evidence"), Reading.class));
                });
        return found;
    }

    Optional<Reading> reading(ReportId report) {
        return db.sql("select evidence from screening.reading where report_id = :report")
                .param("report", report.value())
                .query((row, number) -> json.readValue(row.getString("evidence"), Reading.class))
                .optional();
    }

    Optional<PairEvidence> pairEvidence(PairId pair) {
        return db.sql("""
                        select evidence, recorded_as_stalking, first_day, last_day
                          from screening.pair_reading where pair_id = :pair
                        """)
                .param("pair", pair.value())
                .query((row, number) -> new PairEvidence(
                        json.readValue(row.getString("evidence"), PairReading.class),
                        row.getInt("recorded_as_stalking"),
                        new Span(
                                row.getObject("first_day", java.time.LocalDate.class),
                                row.getObject("last_day", java.time.LocalDate.class))))
                .optional();
    }

    void windowRead(WindowRead window) {
        db.sql("""
                        insert into screening.window_read (load_id, reports, to_review, no_signal, read_at)
                        values (:load, :reports, :toReview, :noSignal, :at)
                        on conflict (load_id) do update set
                          reports = excluded.reports, to_review = excluded.to_review, no_signal = excluded.no_signal
                        """)
                .param("load", window.loadId())
                .param("reports", window.reports())
                .param("toReview", window.toReview())
                .param("noSignal", window.noSignal())
                .param("at", utc(window.readAt()))
                .update();
    }

    Optional<WindowRead> newestWindow() {
        return db.sql("select * from screening.window_read order by load_id desc limit 1")
                .query((row, number) -> new WindowRead(
                        row.getLong("load_id"),
                        row.getInt("reports"),
                        row.getInt("to_review"),
                        row.getInt("no_signal"),
                        ItemStore.instant(row, "read_at")))
                .optional();
    }

    /** How many reports each rule hits in their newest version. */
    Map<String, Integer> hitsByRule() {
        var hits = new HashMap<String, Integer>();
        db.sql("""
                        select sign ->> 'rule' as rule, count(distinct report_id) as hits
                          from screening.reading, jsonb_array_elements(evidence -> 'signs') as sign
                         group by sign ->> 'rule'
                        """).query(row -> {
            hits.put(row.getString("rule"), row.getInt("hits"));
        });
        return hits;
    }

    private static String[] names(Set<? extends Enum<?>> flags) {
        return flags.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static List<String> sortedNames(Set<? extends Enum<?>> flags) {
        return List.of(names(flags));
    }
}
