package wales.gwarchod.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.access.ShortReference;

/** The SQL of persons, and of who they were. */
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

    /** Ends persons in favour of others; so do all that had ended in them. */
    void end(Map<PersonId, PersonId> became) {
        var former = became.keySet().stream().map(PersonId::value).toArray(Long[]::new);
        var now = became.values().stream().map(PersonId::value).toArray(Long[]::new);
        db.sql("""
                        update people.person p set became = ended.now
                          from unnest(:former, :now) as ended (former, now)
                         where p.id = ended.former or p.became = ended.former
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

    /** Lets persons that had ended go on by themselves. */
    void revive(Collection<PersonId> persons) {
        db.sql("update people.person set became = null where id = any (:ids)")
                .param("ids", numbers(persons))
                .update();
    }

    /** Remembers which persons records belonged to. */
    void remember(Map<Long, PersonId> former, Instant until) {
        var records = former.keySet().toArray(Long[]::new);
        db.sql("""
                        insert into people.membership (involved_id, person_id, until)
                        select record, person, :until
                          from unnest(cast(:records as bigint[]), cast(:persons as bigint[])) as former (record, person)
                        """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("records", records)
                .param(
                        "persons",
                        Arrays.stream(records)
                                .map(former::get)
                                .map(PersonId::value)
                                .toArray(Long[]::new))
                .update();
    }

    /** The persons that some records belonged to before and that are no more, with how many of these records did. */
    Map<PersonId, Integer> endedOf(Collection<Long> records) {
        var ended = new HashMap<PersonId, Integer>();
        db.sql("""
                        select m.person_id, count(distinct m.involved_id) as records
                          from people.membership m
                          join people.person p on p.id = m.person_id
                         where m.involved_id = any (:records) and p.became is not null
                         group by m.person_id
                        """).param("records", records.toArray(Long[]::new)).query(row -> {
            ended.put(new PersonId(row.getLong("person_id")), row.getInt("records"));
        });
        return ended;
    }

    private static Long[] numbers(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(Long[]::new);
    }
}
