package wales.gwarchod.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.people.Decision.Kind;
import wales.gwarchod.people.Numbering.TakenAway;

/** The SQL of what users have said of persons. */
@Repository
class DecisionStore {
    private final JdbcClient db;

    DecisionStore(JdbcClient db) {
        this.db = db;
    }

    /** Keeps a decision. */
    long keep(Ruling ruling, Instant now, String by) {
        var two = ruling.two();
        var weighed = ruling.weighed();
        long id = db.sql("""
                        insert into people.decision (kind, person_id, other_id, record_id, model_id, bits, said_at, said_by, because)
                        values (:kind, :one, :two, :taken, :model, :bits, :now, :by, :because)
                        returning id
                        """)
                .param("kind", ruling.kind().name())
                .param("one", ruling.one().value())
                .param("two", two == null ? null : two.value())
                .param("taken", ruling.takenAway())
                .param("model", weighed == null ? null : weighed.model().id())
                .param("bits", weighed == null ? null : weighed.bits())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("because", ruling.because())
                .query((row, number) -> row.getLong("id"))
                .single();
        db.sql("""
                        insert into people.said (decision_id, one_id, other_id, same)
                        select :decision, one, other, :same
                          from unnest(cast(:ones as bigint[]), cast(:others as bigint[])) as new (one, other)
                        on conflict do nothing
                        """)
                .param("decision", id)
                .param("same", ruling.kind() == Kind.SAME)
                .param("ones", ruling.sayings().stream().map(RecordPair::one).toArray(Long[]::new))
                .param(
                        "others",
                        ruling.sayings().stream().map(RecordPair::other).toArray(Long[]::new))
                .update();
        return id;
    }

    void withdraw(long decision, Instant now, String by, String because) {
        db.sql("""
                        update people.decision
                           set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :because
                         where id = :decision and withdrawn_at is null
                        """)
                .param("decision", decision)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("because", because)
                .update();
    }

    /** What the decisions that hold say of pairs of these records; of one pair, the last word. */
    List<Saying> among(Collection<Long> records) {
        return db.sql("""
                        select distinct on (least(s.one_id, s.other_id), greatest(s.one_id, s.other_id))
                               s.one_id, s.other_id, s.same
                          from people.said s
                          join people.decision d on d.id = s.decision_id and d.withdrawn_at is null
                         where s.one_id = any (:records) and s.other_id = any (:records)
                         order by least(s.one_id, s.other_id), greatest(s.one_id, s.other_id), d.id desc
                        """)
                .param("records", records.toArray(Long[]::new))
                .query((row, number) -> new Saying(
                        new RecordPair(row.getLong("one_id"), row.getLong("other_id")), row.getBoolean("same")))
                .list();
    }

    /** Of these records, those that were taken away from a person, with whoever that is now. */
    List<TakenAway> takenAway(Collection<Long> records) {
        return db.sql("""
                        select d.record_id, coalesce(p.became, p.id) as person
                          from people.decision d
                          join people.person p on p.id = d.person_id
                         where d.record_id = any (:records) and d.withdrawn_at is null
                        """)
                .param("records", records.toArray(Long[]::new))
                .query((row, number) -> new TakenAway(row.getLong("record_id"), new PersonId(row.getLong("person"))))
                .list();
    }

    /** A decision that holds and says that one of some records and one of others are not one person's. */
    Optional<Decision> keepingApart(Collection<Long> some, Collection<Long> others) {
        return db.sql("""
                        select d.id
                          from people.said s
                          join people.decision d on d.id = s.decision_id and d.withdrawn_at is null
                         where not s.same
                           and (s.one_id = any (:some) and s.other_id = any (:others)
                                or s.other_id = any (:some) and s.one_id = any (:others))
                         order by d.id desc
                         limit 1
                        """)
                .param("some", some.toArray(Long[]::new))
                .param("others", others.toArray(Long[]::new))
                .query((row, number) -> row.getLong("id"))
                .optional()
                .flatMap(this::find);
    }

    Optional<Decision> find(long id) {
        return decisions("where d.id = :id", id, 1).stream().findFirst();
    }

    /** The decisions about a person, whoever they were numbered as then, the newest first. */
    List<Decision> about(PersonId person) {
        return decisions(
                "where coalesce(one.became, one.id) = :id or coalesce(two.became, two.id) = :id or d.person_id = :id"
                        + " or d.other_id = :id",
                person.value(),
                Integer.MAX_VALUE);
    }

    /** The latest decisions, the newest first. */
    List<Decision> latest(int most) {
        return decisions("where d.id > :id", 0, most);
    }

    private List<Decision> decisions(String where, long id, int most) {
        return db.sql("""
                        select d.*, one.reference as one_reference, two.reference as two_reference
                          from people.decision d
                          join people.person one on one.id = d.person_id
                          left join people.person two on two.id = d.other_id
                        """ + where + " order by d.id desc limit :most")
                .param("id", id)
                .param("most", most)
                .query((row, number) -> {
                    var two = row.getObject("other_id", Long.class);
                    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
                    return new Decision(
                            row.getLong("id"),
                            Kind.valueOf(row.getString("kind")),
                            new PersonId(row.getLong("person_id")),
                            row.getString("one_reference"),
                            two == null ? null : new PersonId(two),
                            row.getString("two_reference"),
                            row.getObject("said_at", OffsetDateTime.class).toInstant(),
                            row.getString("said_by"),
                            row.getString("because"),
                            withdrawn == null ? null : withdrawn.toInstant(),
                            row.getString("withdrawn_by"),
                            row.getString("withdrawn_because"));
                })
                .list();
    }

    /** The records that a decision names. */
    List<Long> recordsOf(long decision) {
        return db.sql("""
                        select distinct unnest(array[one_id, other_id]) as record from people.said
                         where decision_id = :decision order by record
                        """)
                .param("decision", decision)
                .query((row, number) -> row.getLong("record"))
                .list();
    }

    /**
     * A decision to be kept.
     *
     * @param two null where a record is taken away
     * @param takenAway that record
     * @param weighed what the model had said of the two, if it was asked
     * @param sayings the records that it says something of
     */
    record Ruling(
            Kind kind,
            PersonId one,
            @Nullable PersonId two,
            @Nullable Long takenAway,
            @Nullable Weighing weighed,
            String because,
            List<RecordPair> sayings) {}
}
