package wales.gwarchod.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.linkage.RecordedName;

/** The SQL of person records and of the keys they are found by. */
@Repository
class RecordStore {
    private static final String COLUMNS = """
            select r.involved_id, r.report_id, r.role, r.person_id, r.reason, r.forenames, r.surname, r.other_names,
                   r.born, r.pnc, r.cro, r.fingerprint
              from people.record r
            """;

    private final JdbcClient db;

    RecordStore(JdbcClient db) {
        this.db = db;
    }

    List<Kept> ofReports(Collection<ReportId> reports) {
        return kept(
                "where r.report_id = any (:ids)",
                reports.stream().map(ReportId::value).toArray(Long[]::new));
    }

    List<Kept> ofPersons(Collection<PersonId> persons) {
        return kept(
                "where r.person_id = any (:ids)",
                persons.stream().map(PersonId::value).toArray(Long[]::new));
    }

    List<Kept> all(Collection<Long> involvedIds) {
        return kept("where r.involved_id = any (:ids)", involvedIds.toArray(Long[]::new));
    }

    private List<Kept> kept(String where, Long[] ids) {
        return db.sql(COLUMNS + where + " order by r.involved_id")
                .param("ids", ids)
                .query((row, number) -> kept(row))
                .list();
    }

    /** Records that have any of these keys. */
    List<Kept> withAny(Collection<String> keys) {
        return db.sql(COLUMNS + """
                        where r.involved_id in (select k.involved_id from people.record_key k where k.key = any (:keys))
                        order by r.involved_id
                        """)
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> kept(row))
                .list();
    }

    /** What a group has to know of persons that stay whole. */
    List<Group.KnownPerson> known(Collection<PersonId> persons) {
        return db.sql("""
                        select person_id, count(*) as records, bool_or(role = 'VICTIM') as victim,
                               bool_or(role = 'SUSPECT') as suspect, max(pnc) as pnc
                          from people.record
                         where person_id = any (:persons)
                         group by person_id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, number) -> new Group.KnownPerson(
                        new PersonId(row.getLong("person_id")),
                        row.getInt("records"),
                        row.getBoolean("victim"),
                        row.getBoolean("suspect"),
                        row.getString("pnc")))
                .list();
    }

    Map<Long, Standing> standings(Collection<Long> involvedIds) {
        var standings = new HashMap<Long, Standing>();
        db.sql("select involved_id, person_id, reason from people.record where involved_id = any (:ids)")
                .param("ids", involvedIds.toArray(Long[]::new))
                .query(row -> {
                    standings.put(
                            row.getLong("involved_id"),
                            new Standing(
                                    new PersonId(row.getLong("person_id")),
                                    LinkReason.valueOf(row.getString("reason"))));
                });
        return standings;
    }

    /** Keeps records with their persons, or brings them up to date. */
    void keep(List<Kept> records, Instant now) {
        if (records.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into people.record (involved_id, report_id, role, person_id, reason, forenames, surname,
                                                   other_names, born, pnc, cro, fingerprint, linked_at)
                        select id, report, role, person, reason, forenames, surname, others, cast(born as date), pnc, cro, print,
                               :now
                          from unnest(:ids, :reports, :roles, :persons, :reasons, :forenames, :surnames, :others, :born, :pncs,
                                      :cros, :prints)
                               as new (id, report, role, person, reason, forenames, surname, others, born, pnc, cro, print)
                        on conflict (involved_id) do update
                           set report_id = excluded.report_id, role = excluded.role, person_id = excluded.person_id,
                               reason = excluded.reason, forenames = excluded.forenames, surname = excluded.surname,
                               other_names = excluded.other_names, born = excluded.born, pnc = excluded.pnc,
                               cro = excluded.cro, fingerprint = excluded.fingerprint, linked_at = excluded.linked_at
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", numbers(records, kept -> kept.record().id()))
                .param(
                        "reports",
                        numbers(records, kept -> kept.record().report().value()))
                .param("roles", texts(records, kept -> kept.record().role().name()))
                .param("persons", numbers(records, kept -> kept.person().value()))
                .param("reasons", texts(records, kept -> kept.reason().name()))
                .param("forenames", texts(records, kept -> kept.record().forenames()))
                .param("surnames", texts(records, kept -> kept.record().surname()))
                .param("others", texts(records, kept -> kept.record().otherNames()))
                .param("born", texts(records, kept -> day(kept.record().born())))
                .param("pncs", texts(records, kept -> kept.record().pnc()))
                .param("cros", texts(records, kept -> kept.record().cro()))
                .param("prints", texts(records, Kept::fingerprint))
                .update();
        keepKeys(records);
    }

    private void keepKeys(List<Kept> records) {
        var keys = new ArrayList<String>();
        var ids = new ArrayList<Long>();
        for (var kept : records) {
            kept.record().keys().forEach(key -> {
                keys.add(key);
                ids.add(kept.record().id());
            });
            kept.record().surnameKeys().forEach(key -> {
                keys.add(key);
                ids.add(kept.record().id());
            });
        }
        db.sql("delete from people.record_key where involved_id = any (:ids) and key <> all (:keys)")
                .param("ids", numbers(records, kept -> kept.record().id()))
                .param("keys", keys.toArray(String[]::new))
                .update();
        db.sql("""
                        insert into people.record_key (key, involved_id)
                        select key, id from unnest(:keys, :ids) as new (key, id)
                        on conflict do nothing
                        """)
                .param("keys", keys.toArray(String[]::new))
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Gives all records of persons that are no more to the persons they have become. */
    void move(Map<PersonId, PersonId> became) {
        db.sql("""
                        update people.record r set person_id = moved.now
                          from unnest(:former, :now) as moved (former, now)
                         where r.person_id = moved.former
                        """)
                .param("former", became.keySet().stream().map(PersonId::value).toArray(Long[]::new))
                .param("now", became.values().stream().map(PersonId::value).toArray(Long[]::new))
                .update();
    }

    /** Forgets records that their reports no longer have. */
    void remove(Collection<Long> involvedIds) {
        db.sql("delete from people.record where involved_id = any (:ids)")
                .param("ids", involvedIds.toArray(Long[]::new))
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String forenames = text(row, "forenames");
        String surname = text(row, "surname");
        String others = text(row, "other_names");
        var record = new PersonRecord(
                row.getLong("involved_id"),
                new ReportId(row.getLong("report_id")),
                PartyRole.valueOf(text(row, "role")),
                forenames,
                surname,
                others,
                RecordedName.of(forenames, surname, others),
                row.getObject("born", LocalDate.class),
                text(row, "pnc"),
                text(row, "cro"),
                Set.of());
        return new Kept(
                record,
                new PersonId(row.getLong("person_id")),
                LinkReason.valueOf(text(row, "reason")),
                text(row, "fingerprint"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Long[] numbers(List<Kept> records, Function<Kept, Long> of) {
        return records.stream().map(of).toArray(Long[]::new);
    }

    private static String[] texts(List<Kept> records, Function<Kept, @Nullable String> of) {
        return records.stream().map(of).toArray(String[]::new);
    }

    /** A record with its person, as kept; without marks. */
    record Kept(PersonRecord record, PersonId person, LinkReason reason, String fingerprint) {}
}
