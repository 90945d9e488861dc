package wales.gwarchod.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.clocks.London;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.learning.Answered;

/**
 * What reviewers answered, to learn from: the last answer of each report that they have one for. "More information" is none, and reports that
 * the force itself had recorded as stalking are left out, because what was recorded is one of the signs.
 */
@Repository
class AnswerStore {
    private static final int CHUNK = 500;

    private final JdbcClient db;
    private final Reports reports;
    private final ReadingStore readings;

    AnswerStore(JdbcClient db, Reports reports, ReadingStore readings) {
        this.db = db;
        this.reports = reports;
        this.readings = readings;
    }

    private record Row(ReportId report, boolean stalking, boolean drawn, boolean alike, Instant at) {}

    private static final String ANSWERS = """
              from screening.item i
              join lateral (select r.outcome, r.saved_at from screening.review r
                             where r.item_id = i.id and r.undone_at is null
                             order by r.round desc limit 1) last on true
             where i.because <> 'RECORDED_AS_STALKING' and last.outcome <> 'MORE_INFORMATION'
            """;

    int count() {
        return db.sql("select count(*) " + ANSWERS).query(Integer.class).single();
    }

    private List<Row> rows() {
        return db.sql("""
                        select i.report_id, last.outcome = 'STALKING' as stalking, i.because = 'SAMPLE' as drawn, last.saved_at,
                               (select count(*) = 2 and count(distinct r.outcome = 'STALKING') = 1
                                       and bool_and(r.outcome <> 'MORE_INFORMATION')
                                  from screening.review r where r.item_id = i.id and r.undone_at is null) as alike
                        """ + ANSWERS + " order by i.report_id")
                .query((row, number) -> new Row(
                        new ReportId(row.getLong("report_id")),
                        row.getBoolean("stalking"),
                        row.getBoolean("drawn"),
                        row.getBoolean("alike"),
                        ItemStore.instant(row, "saved_at")))
                .list();
    }

    /**
     * Every answer with its report.
     *
     * @param resembling those read with what they resemble; else all, read by the rules alone
     */
    List<Answered> all(boolean resembling) {
        var rows = new LinkedHashMap<ReportId, Row>();
        rows().forEach(row -> rows.put(row.report, row));
        var ids = List.copyOf(rows.keySet());
        var answered = new ArrayList<Answered>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            var known = readings.readings(chunk);
            for (var report : reports.all(chunk)) {
                var row = rows.get(report.id());
                var reading = known.get(report.id());
                if (row != null && reading != null && (!resembling || reading.resembles() != null)) {
                    answered.add(answered(row, report, reading, resembling));
                }
            }
        }
        return answered;
    }

    private static Answered answered(Row row, Report report, Reading reading, boolean resembling) {
        return new Answered(
                row.report.value(),
                ReadingJob.narrative(report),
                resembling ? reading.resembles() : null,
                row.stalking,
                row.drawn ? 1 / Sample.SHARE : 1,
                London.dayOf(row.at),
                row.alike,
                groups(report, reading));
    }

    /** What a model must treat alike. */
    private static Map<String, String> groups(Report report, Reading reading) {
        var groups = new HashMap<String, String>();
        groups.put("VICTIM_SEX", sex(report, PartyRole.VICTIM));
        groups.put("SUSPECT_SEX", sex(report, PartyRole.SUSPECT));
        groups.put("RELATIONSHIP", report.relationship().isEmpty() ? "NONE" : report.relationship());
        groups.put("LANGUAGE", reading.welsh() ? "CY" : "EN");
        return groups;
    }

    private static String sex(Report report, PartyRole role) {
        return report.people(role).stream()
                .map(person -> person.gender().toUpperCase(Locale.ROOT))
                .filter(gender -> !gender.isEmpty())
                .findFirst()
                .orElse("NONE");
    }
}
