package wales.gwarchod.screening;

import static wales.gwarchod.screening.ItemStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import wales.gwarchod.crimes.ReportId;

/** The SQL of "this signal is wrong". */
public final class WrongSignals {
    private final JdbcClient db;

    WrongSignals(JdbcClient db) {
        this.db = db;
    }

    void mark(ReportId report, String rule, int start, long saidBy, boolean wrong, String reason, Instant at) {
        if (wrong) {
            db.sql("""
                            insert into screening.wrong_signal (report_id, rule, start_at, said_by, reason, said_at)
                            values (:report, :rule, :start, :saidBy, :reason, :at)
                            on conflict do nothing
                            """)
                    .param("report", report.value())
                    .param("rule", rule)
                    .param("start", start)
                    .param("saidBy", saidBy)
                    .param("reason", reason)
                    .param("at", utc(at))
                    .update();
        } else {
            db.sql("""
                            delete from screening.wrong_signal
                             where report_id = :report and rule = :rule and start_at = :start and said_by = :saidBy
                            """)
                    .param("report", report.value())
                    .param("rule", rule)
                    .param("start", start)
                    .param("saidBy", saidBy)
                    .update();
        }
    }

    /** The hits in one report that anybody called wrong. */
    Set<Hit> of(ReportId report) {
        return db.sql("select distinct rule, start_at from screening.wrong_signal where report_id = :report")
                .param("report", report.value())
                .query(WrongSignals::hit)
                .set();
    }

    /** The hits in one report that one person called wrong. */
    Set<Hit> saidBy(long person, ReportId report) {
        return db.sql("""
                        select rule, start_at from screening.wrong_signal
                         where report_id = :report and said_by = :person
                        """)
                .param("report", report.value())
                .param("person", person)
                .query(WrongSignals::hit)
                .set();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(row.getString("rule"), row.getInt("start_at"));
    }

    /** How often each rule was called wrong. */
    Map<String, Integer> byRule() {
        return db
                .sql(
                        "select rule, count(distinct (report_id, start_at)) as times from screening.wrong_signal group by rule")
                .query((row, number) -> Map.entry(row.getString("rule"), row.getInt("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One hit of one rule. */
    public record Hit(String rule, int start) {}
}
