package wales.gwarchod.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The way in to the log. An entry joins the transaction of what it tells about: neither is kept without the other. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditLog {
    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.shared();

    AuditLog(JdbcClient db) {
        this.db = db;
    }

    /**
     * Appends an entry. The actor and the time are the database's: who the transaction was opened for, and when.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    public void append(AuditEntry entry) {
        db.sql("select audit.append(:operation, :kind, :subjectKind, :subjects, cast(:detail as jsonb))")
                .param("operation", entry.operation().name())
                .param("kind", entry.kind())
                .param("subjectKind", entry.subjectKind())
                .param("subjects", entry.subjects().toArray(Long[]::new))
                .param("detail", json.writeValueAsString(entry.detail()))
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** What happened to one record, newest first, 200 entries at most. */
    public List<AuditLine> about(String subjectKind, long subject) {
        return db.sql("""
                        select id, at, actor_name, kind
                          from audit.event
                         where subject_kind = :subjectKind and subjects @> array[cast(:subject as bigint)]
                         order by id desc
                         limit 200
                        """)
                .param("subjectKind", subjectKind)
                .param("subject", subject)
                .query((row, number) -> new AuditLine(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("kind")))
                .list();
    }

    /**
     * One line of the log.
     *
     * @param at when, to the microsecond, in UTC
     * @param actorName who did it, as their account was named then
     */
    public record AuditLine(long id, Instant at, String actorName, String kind) {}
}
