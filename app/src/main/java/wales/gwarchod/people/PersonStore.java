package wales.gwarchod.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.access.ShortReference;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportId;

/** The SQL of persons, of the links between their records, and of what users have taken apart. */
@Repository
class PersonStore {
    private final JdbcClient db;

    PersonStore(JdbcClient db) {
        this.db = db;
    }

    /** Only one transaction at a time links records; the others wait. */
    void waitForTurn() {
        db.sql("select pg_advisory_xact_lock(hashtext('people.link'))")
                .query((row, number) -> true)
                .single();
    }

    /** Makes persons; a reference that is taken by chance is drawn again. */
    List<PersonId> make(int count, Instant now) {
        var made = new ArrayList<PersonId>();
        while (made.size() < count) {
            var references = new ArrayList<String>();
            for (int i = made.size(); i < count; i++) {
                references.add(ShortReference.next("P"));
            }
            made.addAll(db.sql("""
                            insert into people.person (reference, made_at)
                            select reference, :now from unnest(:references) as new (reference)
                            on conflict (reference) do nothing
                            returning id
                            """)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("references", references.toArray(String[]::new))
                    .query((row, number) -> new PersonId(row.getLong("id")))
                    .list());
        }
        return made.stream().sorted().toList();
    }

    /** Ends persons in favour of others; so do all that had ended in them. What was taken apart from them stays apart. */
    void end(Map<PersonId, PersonId> became) {
        var former = became.keySet().stream().map(PersonId::value).toArray(Long[]::new);
        var now = became.values().stream().map(PersonId::value).toArray(Long[]::new);
        db.sql("""
                        update people.person p set became = ended.now
                          from unnest(:former, :now) as ended (former, now)
                         where p.id = ended.former or p.became = ended.former
                        """).param("former", former).param("now", now).update();
        db.sql("""
                        insert into people.apart (involved_id, person_id, said_at, said_by, because)
                        select a.involved_id, ended.now, a.said_at, a.said_by, a.because
                          from people.apart a
                          join unnest(:former, :now) as ended (former, now) on ended.former = a.person_id
                        on conflict do nothing
                        """).param("former", former).param("now", now).update();
    }

    Map<PersonId, PersonId> became(Collection<PersonId> persons) {
        var became = new HashMap<PersonId, PersonId>();
        db.sql("select id, became from people.person where id = any (:ids) and became is not null")
                .param("ids", numbers(persons))
                .query(row -> {
                    became.put(new PersonId(row.getLong("id")), new PersonId(row.getLong("became")));
                });
        return became;
    }

    /** The persons that these are now; keys as asked. */
    Map<PersonId, Person> all(Collection<PersonId> persons) {
        var found = new LinkedHashMap<PersonId, Person>();
        db.sql("""
                        select asked.id as asked_id, p.id, p.reference, coalesce(named.name, '') as name, dated.born,
                               roles.as_victim, roles.as_suspect
                          from people.person asked
                          join people.person p on p.id = coalesce(asked.became, asked.id)
                          left join lateral (
                               select trim(r.forenames || ' ' || r.surname) as name
                                 from people.record r
                                where r.person_id = p.id and r.forenames || r.surname <> ''
                                order by r.involved_id desc
                                limit 1) named on true
                          left join lateral (
                               select r.born from people.record r
                                where r.person_id = p.id and r.born is not null
                                group by r.born
                                order by count(*) desc, r.born
                                limit 1) dated on true
                          join lateral (
                               select count(distinct r.report_id) filter (where r.role = 'VICTIM') as as_victim,
                                      count(distinct r.report_id) filter (where r.role = 'SUSPECT') as as_suspect
                                 from people.record r
                                where r.person_id = p.id) roles on true
                         where asked.id = any (:ids)
                         order by p.id
                        """).param("ids", numbers(persons)).query(row -> {
            found.put(
                    new PersonId(row.getLong("asked_id")),
                    new Person(
                            new PersonId(row.getLong("id")),
                            row.getString("reference"),
                            row.getString("name"),
                            row.getObject("born", LocalDate.class),
                            row.getInt("as_victim"),
                            row.getInt("as_suspect")));
        });
        return found;
    }

    Optional<PersonId> byReference(String reference) {
        return db.sql("select coalesce(became, id) as id from people.person where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> new PersonId(row.getLong("id")))
                .optional();
    }

    /** The records of a person with the reason for each: its own join, or the join that others have with it. */
    List<Link> links(PersonId person) {
        return db.sql("""
                        select r.involved_id, r.report_id, r.role, trim(r.forenames || ' ' || r.surname) as name, r.reason,
                               r.linked_at, coalesce(l.facts, '{}') as facts, other.report_id as with_report
                          from people.record r
                          left join lateral (
                               select l.facts, l.other_id from people.link l
                                where l.involved_id = r.involved_id
                                order by l.reason = r.reason desc, l.linked_at, l.other_id
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
                            List.of((String[]) row.getArray("facts").getArray()),
                            with == null ? null : new ReportId(with),
                            row.getObject("linked_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** Keeps the joins of records that have been linked, in place of those they had. */
    void keepLinks(Collection<Long> records, List<Linking.Edge> joins, Instant now) {
        db.sql("delete from people.link where involved_id = any (:ids)")
                .param("ids", records.toArray(Long[]::new))
                .update();
        db.sql("""
                        insert into people.link (involved_id, other_id, reason, facts, linked_at)
                        select id, other, reason, coalesce(string_to_array(nullif(facts, ''), ' '), '{}'), :now
                          from unnest(:ids, :others, :reasons, :facts) as new (id, other, reason, facts)
                        on conflict do nothing
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", joins.stream().map(Linking.Edge::record).toArray(Long[]::new))
                .param("others", joins.stream().map(Linking.Edge::other).toArray(Long[]::new))
                .param(
                        "reasons",
                        joins.stream()
                                .map(join -> join.agreement().reason().name())
                                .toArray(String[]::new))
                .param(
                        "facts",
                        joins.stream().map(join -> join.agreement().codes()).toArray(String[]::new))
                .update();
    }

    /** What keeps these records or persons from others. */
    List<Group.Apart> apart(Collection<Long> records, Collection<PersonId> persons) {
        return db.sql("""
                        select a.involved_id, r.person_id as owner_id, a.person_id
                          from people.apart a
                          join people.record r on r.involved_id = a.involved_id
                         where a.involved_id = any (:records) or r.person_id = any (:persons) or a.person_id = any (:persons)
                        """)
                .param("records", records.toArray(Long[]::new))
                .param("persons", numbers(persons))
                .query((row, number) -> new Group.Apart(
                        row.getLong("involved_id"),
                        records.contains(row.getLong("involved_id")) ? null : new PersonId(row.getLong("owner_id")),
                        new PersonId(row.getLong("person_id"))))
                .list();
    }

    void keepApart(long record, PersonId person, Instant now, String by, String because) {
        db.sql("""
                        insert into people.apart (involved_id, person_id, said_at, said_by, because)
                        values (:record, :person, :now, :by, :because)
                        on conflict do nothing
                        """)
                .param("record", record)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("because", because)
                .update();
    }

    private static Long[] numbers(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(Long[]::new);
    }
}
