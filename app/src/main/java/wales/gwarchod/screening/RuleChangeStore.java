package wales.gwarchod.screening;

import static wales.gwarchod.screening.ItemStore.instant;
import static wales.gwarchod.screening.ItemStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.crimes.ReportId;

/** The SQL of changes to rules. */
@Repository
class RuleChangeStore {
    private static final int MOST = 200;

    private final JdbcClient db;

    RuleChangeStore(JdbcClient db) {
        this.db = db;
    }

    long propose(String rule, String text, String reason, RuleChange.Tried tried, SignedIn who, Instant now) {
        return db.sql("""
                        insert into screening.rule_change
                          (rule, text, reason, sampled, flagged_before, flagged_after, proposed_by, proposer, proposed_at)
                        values (:rule, :text, :reason, :sampled, :before, :after, :who, :name, :now)
                        returning id
                        """)
                .param("rule", rule)
                .param("text", text)
                .param("reason", reason)
                .param("sampled", tried.sampled())
                .param("before", tried.before())
                .param("after", tried.after())
                .param("who", who.id())
                .param("name", who.displayName())
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    /** False when somebody decided before. */
    boolean decide(long id, boolean approved, String answer, SignedIn who, Instant now) {
        return db.sql("""
                        update screening.rule_change
                           set decided_by = :who, decider = :name, decided_at = :now, approved = :approved, answer = :answer
                         where id = :id and decided_by is null
                        """)
                        .param("who", who.id())
                        .param("name", who.displayName())
                        .param("now", utc(now))
                        .param("approved", approved)
                        .param("answer", answer)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<RuleChange> find(long id) {
        return db.sql("select * from screening.rule_change where id = :id")
                .param("id", id)
                .query(RuleChangeStore::change)
                .optional();
    }

    /** Newest first. */
    List<RuleChange> newest() {
        return db.sql("select * from screening.rule_change order by id desc limit :most")
                .param("most", MOST)
                .query(RuleChangeStore::change)
                .list();
    }

    /** The texts that were approved, in the order of their approval: a later one of a name replaces an earlier. */
    @Transactional(readOnly = true)
    public List<String> approved() {
        return db.sql("select text from screening.rule_change where approved order by decided_at, id")
                .query((row, number) -> row.getString("text"))
                .list();
    }

    /** The reports that were read last. */
    List<ReportId> newestRead(int most) {
        return db.sql("select report_id from screening.reading order by read_at desc, report_id desc limit :most")
                .param("most", most)
                .query((row, number) -> new ReportId(row.getLong("report_id")))
                .list();
    }

    private static RuleChange change(ResultSet row, int number) throws SQLException {
        return new RuleChange(
                row.getLong("id"),
                row.getString("rule"),
                row.getString("text"),
                row.getString("reason"),
                new RuleChange.Tried(row.getInt("sampled"), row.getInt("flagged_before"), row.getInt("flagged_after")),
                row.getLong("proposed_by"),
                row.getString("proposer"),
                instant(row, "proposed_at"),
                decision(row));
    }

    private static RuleChange.@Nullable Decision decision(ResultSet row) throws SQLException {
        boolean approved = row.getBoolean("approved");
        return row.wasNull()
                ? null
                : new RuleChange.Decision(
                        approved, row.getString("decider"), instant(row, "decided_at"), row.getString("answer"));
    }
}
