package wales.gwarchod.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.people.Outcome.Possible;
import wales.gwarchod.people.Outcome.Reason;

/** The SQL of links between the records of a person, and of what may be a link. */
@Repository
class LinkStore {
    private static final String BETWEEN = "\u001f";

    private static final String DUPLICATES = """
            with standing as (
            select distinct on (least(a.person_id, b.person_id), greatest(a.person_id, b.person_id))
                   least(a.person_id, b.person_id) as one, greatest(a.person_id, b.person_id) as other,
                   p.bits, p.guard, p.evidence
              from people.possible p
              join people.record a on a.involved_id = p.involved_id
              join people.record b on b.involved_id = p.other_id
             where (p.guard in ('TWINS', 'NAMESAKES')) = :guarded
               and a.person_id <> b.person_id
             order by 1, 2, p.bits desc, p.involved_id, p.other_id),
            open as (
            select * from standing s
             where not exists (
                   select from people.said x
                     join people.decision d on d.id = x.decision_id and d.withdrawn_at is null
                     join people.record a on a.involved_id = x.one_id
                     join people.record b on b.involved_id = x.other_id
                    where not x.same
                      and least(a.person_id, b.person_id) = s.one
                      and greatest(a.person_id, b.person_id) = s.other))
            """;

    private final JdbcClient db;

    LinkStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps the reasons of records in place of those they had; one that is the same stays as it was.
     *
     * @param records that were linked; those without a reason have none from now on
     */
    void keepReasons(Collection<Long> records, List<Reason> reasons, Model model, Instant now) {
        db.sql("""
                        delete from people.link l
                         where l.involved_id = any (:records)
                           and not exists (
                               select from unnest(cast(:ids as bigint[]), cast(:others as bigint[])) as new (id, other)
                                where new.id = l.involved_id and new.other = l.other_id)
                        """)
                .param("records", records.toArray(Long[]::new))
                .param("ids", reasons.stream().map(Reason::record).toArray(Long[]::new))
                .param("others", reasons.stream().map(Reason::other).toArray(Long[]::new))
                .update();
        db.sql("""
                        insert into people.link (involved_id, other_id, reason, model_id, bits, evidence, linked_at)
                        select id, other, reason, :model, bits, string_to_array(evidence, chr(31)), :now
                          from unnest(cast(:ids as bigint[]), cast(:others as bigint[]), cast(:reasons as text[]),
                                      cast(:bits as real[]), cast(:evidence as text[]))
                               as new (id, other, reason, bits, evidence)
                        on conflict (involved_id, other_id) do update
                           set reason = excluded.reason, model_id = excluded.model_id, bits = excluded.bits,
                               evidence = excluded.evidence, linked_at = excluded.linked_at
                         where (link.reason, link.model_id, link.evidence)
                               is distinct from (excluded.reason, excluded.model_id, excluded.evidence)
                        """)
                .param("model", model.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", reasons.stream().map(Reason::record).toArray(Long[]::new))
                .param("others", reasons.stream().map(Reason::other).toArray(Long[]::new))
                .param(
                        "reasons",
                        reasons.stream().map(reason -> reason.reason().name()).toArray(String[]::new))
                .param(
                        "bits",
                        reasons.stream().map(reason -> (float) reason.bits()).toArray(Float[]::new))
                .param(
                        "evidence",
                        reasons.stream().map(reason -> flat(reason.evidence())).toArray(String[]::new))
                .update();
    }

    /**
     * Keeps who may be one person, in place of what was kept of these records.
     *
     * @param together records that were clustered: what stood between two of them is replaced
     * @param fresh records that are new or have changed: all that stood is replaced
     */
    void keepPossible(
            Collection<Long> together, Collection<Long> fresh, List<Possible> possible, Model model, Instant now) {
        db.sql("""
                        delete from people.possible
                         where involved_id = any (:together) and other_id = any (:together)
                            or involved_id = any (:fresh) or other_id = any (:fresh)
                        """)
                .param("together", together.toArray(Long[]::new))
                .param("fresh", fresh.toArray(Long[]::new))
                .update();
        db.sql("""
                        insert into people.possible (involved_id, other_id, bits, guard, evidence, model_id, found_at)
                        select one, other, bits, guard, string_to_array(evidence, chr(31)), :model, :now
                          from unnest(cast(:ones as bigint[]), cast(:others as bigint[]), cast(:bits as real[]),
                                      cast(:guards as text[]), cast(:evidence as text[]))
                               as new (one, other, bits, guard, evidence)
                        on conflict do nothing
                        """)
                .param("model", model.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ones", possible.stream().map(one -> one.records().one()).toArray(Long[]::new))
                .param(
                        "others",
                        possible.stream().map(one -> one.records().other()).toArray(Long[]::new))
                .param("bits", possible.stream().map(one -> (float) one.bits()).toArray(Float[]::new))
                .param("guards", possible.stream().map(Possible::guard).toArray(String[]::new))
                .param(
                        "evidence",
                        possible.stream().map(one -> flat(one.evidence())).toArray(String[]::new))
                .update();
    }

    private static String flat(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::kept).collect(Collectors.joining(BETWEEN));
    }

    /** The records of a person with the reason for each, in the order of their reports. */
    List<Link> links(PersonId person) {
        return db.sql("""
                        select r.involved_id, r.report_id, r.role, trim(r.forenames || ' ' || r.surname) as name, r.reason,
                               coalesce(l.linked_at, r.linked_at) as linked_at, coalesce(l.evidence, '{}') as evidence,
                               l.bits, l.model_id, l.other_id, other.report_id as with_report
                          from people.record r
                          left join lateral (
                               select * from people.link l
                                where l.involved_id = r.involved_id and r.reason <> 'ALONE'
                                order by l.linked_at desc, l.other_id
                                limit 1) l on true
                          left join people.record other on other.involved_id = l.other_id
                         where r.person_id = :person
                         order by r.report_id, r.involved_id
                        """)
                .param("person", person.value())
                .query((row, number) -> {
                    var with = row.getObject("with_report", Long.class);
                    return new Link(
                            row.getLong("involved_id"),
                            new ReportId(row.getLong("report_id")),
                            PartyRole.valueOf(row.getString("role")),
                            row.getString("name"),
                            LinkReason.valueOf(row.getString("reason")),
                            Evidence.of((String[]) row.getArray("evidence").getArray()),
                            row.getObject("bits", Float.class),
                            with == null ? null : new ReportId(with),
                            row.getObject("other_id", Long.class),
                            row.getObject("model_id", Long.class),
                            row.getObject("linked_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /**
     * Of each two persons that may be one, what speaks for it, the likeliest first; those of whom a user has said that they are not are
     * left out.
     *
     * @param guarded whether those that a guard keeps apart are wanted, or the others
     */
    List<Duplicate> duplicates(boolean guarded, int most) {
        return db.sql(DUPLICATES + " select * from open order by bits desc, one, other limit :most")
                .param("guarded", guarded)
                .param("most", most)
                .query((row, number) -> duplicate(row))
                .list();
    }

    /** What keeps two persons apart though some of their records look alike; empty when nothing does. */
    String guardBetween(PersonId one, PersonId two) {
        return db.sql("""
                        select p.guard
                          from people.possible p
                          join people.record a on a.involved_id = p.involved_id
                          join people.record b on b.involved_id = p.other_id
                         where a.person_id = any (:two) and b.person_id = any (:two) and a.person_id <> b.person_id
                         order by p.bits desc, p.involved_id, p.other_id
                         limit 1
                        """)
                .param("two", new Long[] {one.value(), two.value()})
                .query(String.class)
                .optional()
                .orElse("");
    }

    long countDuplicates(boolean guarded) {
        return db.sql(DUPLICATES + " select count(*) from open")
                .param("guarded", guarded)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** Two persons that may be one, with each of these reports that names one of them; the likeliest first. */
    List<Map.Entry<ReportId, Duplicate>> duplicatesIn(Collection<ReportId> reports) {
        return db.sql(DUPLICATES + """
                        select distinct o.one, o.other, o.bits, o.guard, o.evidence, r.report_id
                          from open o
                          join people.record r on r.person_id in (o.one, o.other)
                         where r.report_id = any (:reports)
                         order by o.bits desc, o.one, o.other, r.report_id
                        """)
                .param("guarded", false)
                .param("reports", reports.stream().map(ReportId::value).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new ReportId(row.getLong("report_id")), duplicate(row)))
                .list();
    }

    private static Duplicate duplicate(ResultSet row) throws SQLException {
        return new Duplicate(
                new PersonId(row.getLong("one")),
                new PersonId(row.getLong("other")),
                row.getFloat("bits"),
                row.getString("guard"),
                Evidence.of((String[]) row.getArray("evidence").getArray()));
    }
}
