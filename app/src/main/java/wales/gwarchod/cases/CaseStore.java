package wales.gwarchod.cases;

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
import wales.gwarchod.access.ShortReference;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.ReportId;

/** The SQL of cases and of the decisions that opened them. */
@Repository
class CaseStore {
    private static final String COLUMNS =
            "select id, reference, state, report_id, pair_id, opened_at, opened_by from cases.stalking_case ";

    private final JdbcClient db;

    CaseStore(JdbcClient db) {
        this.db = db;
    }

    Optional<CaseSummary> find(CaseId id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> summary(row))
                .optional();
    }

    Optional<CaseSummary> find(String reference) {
        return db.sql(COLUMNS + "where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> summary(row))
                .optional();
    }

    /** The case of any of these pairs: of two whose people became the same, the older. */
    Optional<CaseSummary> ofPairs(Collection<PairId> pairs) {
        return db.sql(COLUMNS + "where pair_id = any (:pairs) order by state = 'OPEN' desc, id limit 1")
                .param("pairs", pairs.stream().map(PairId::value).toArray(Long[]::new))
                .query((row, number) -> summary(row))
                .optional();
    }

    /** The case that a report opened while it joined nobody into a pair. */
    Optional<CaseSummary> ofReportAlone(ReportId report) {
        return db.sql(COLUMNS + "where report_id = :report and pair_id is null")
                .param("report", report.value())
                .query((row, number) -> summary(row))
                .optional();
    }

    /** The case that a standing decision about this report opened or joined. */
    Optional<CaseSummary> decidedFor(ReportId report) {
        return db.sql(COLUMNS + """
                        where id = (select d.case_id from cases.decision d
                                     where d.report_id = :report and d.taken_back_at is null
                                     order by d.decision_id desc limit 1)
                        """)
                .param("report", report.value())
                .query((row, number) -> summary(row))
                .optional();
    }

    List<CaseSummary> newest(int limit) {
        return db.sql(COLUMNS + "order by state = 'OPEN' desc, opened_at desc, id desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> summary(row))
                .list();
    }

    /**
     * Makes a case.
     *
     * @return empty if by now there is one for the same pair or report, or the reference is taken by chance
     */
    Optional<CaseId> insert(ReportId report, @Nullable PairId pair, Instant now, String by) {
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        return db.sql("""
                        insert into cases.stalking_case (reference, state, report_id, pair_id, opened_at, opened_by)
                        values (:reference, 'OPEN', :report, :pair, :now, :by)
                        on conflict do nothing
                        returning id
                        """)
                .param("reference", ShortReference.next("CASE-" + year))
                .param("report", report.value())
                .param("pair", pair == null ? null : pair.value(), java.sql.Types.BIGINT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query((row, number) -> new CaseId(row.getLong("id")))
                .optional();
    }

    void setState(CaseId id, CaseState state) {
        db.sql("update cases.stalking_case set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void setPair(CaseId id, PairId pair) {
        db.sql("update cases.stalking_case set pair_id = :pair where id = :id")
                .param("pair", pair.value())
                .param("id", id.value())
                .update();
    }

    Optional<CaseId> ofDecision(long decisionId) {
        return db.sql("select case_id from cases.decision where decision_id = :decision")
                .param("decision", decisionId)
                .query((row, number) -> new CaseId(row.getLong("case_id")))
                .optional();
    }

    void keepDecision(long decisionId, CaseId id, ReportId report, Instant now, String by) {
        db.sql("""
                        insert into cases.decision (decision_id, case_id, report_id, decided_at, decided_by)
                        values (:decision, :id, :report, :now, :by)
                        """)
                .param("decision", decisionId)
                .param("id", id.value())
                .param("report", report.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** @return whether the decision stood until now */
    boolean takeBack(long decisionId, Instant now) {
        return db.sql("""
                        update cases.decision set taken_back_at = :now
                         where decision_id = :decision and taken_back_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("decision", decisionId)
                        .update()
                > 0;
    }

    List<CaseDecision> decisions(CaseId id) {
        return db.sql("""
                        select decision_id, report_id, decided_at, decided_by, taken_back_at is not null as taken_back
                          from cases.decision
                         where case_id = :id
                         order by decided_at, decision_id
                        """)
                .param("id", id.value())
                .query((row, number) -> new CaseDecision(
                        row.getLong("decision_id"),
                        new ReportId(row.getLong("report_id")),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("decided_by"),
                        row.getBoolean("taken_back")))
                .list();
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        var pair = row.getObject("pair_id", Long.class);
        return new CaseSummary(
                new CaseId(row.getLong("id")),
                row.getString("reference"),
                CaseState.valueOf(row.getString("state")),
                new ReportId(row.getLong("report_id")),
                pair == null ? null : new PairId(pair),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"));
    }
}
