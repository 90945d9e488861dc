package wales.gwarchod.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
                   r.born, r.gender, r.pnc, r.cro, r.source_reference, r.fingerprint, r.component, r.block_keys
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

    /** All records that hold together with others in these ways, by {@link Kept#component}. */
    List<Kept> ofComponents(Collection<Long> components) {
        return kept("where r.component = any (:ids)", components.toArray(Long[]::new));
    }

    /** The components of records. */
    Set<Long> componentsOf(Collection<Long> involvedIds) {
        return new HashSet<>(db.sql("select distinct component from people.record where involved_id = any (:ids)")
                .param("ids", involvedIds.toArray(Long[]::new))
                .query((row, number) -> row.getLong("component"))
                .list());
    }

    /** Records that have any of these forms of a surname. */
    List<Kept> withAny(Collection<String> keys) {
        return db.sql(COLUMNS + """
                        where r.involved_id in (select k.involved_id from people.record_key k where k.key = any (:keys))
                        order by r.involved_id
                        """)
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> kept(row))
                .list();
    }

    /** Reports of which any record is linked, in order of their ids. */
    List<ReportId> linkedReports(ReportId after, int limit) {
        return db.sql(
                        "select distinct report_id from people.record where report_id > :after order by report_id limit :limit")
                .param("after", after.value())
                .param("limit", limit)
                .query((row, number) -> new ReportId(row.getLong("report_id")))
                .list();
    }

    long count() {
        return db.sql("select count(*) from people.record")
                .query((row, number) -> row.getLong(1))
                .single();
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
                                                   other_names, born, gender, pnc, cro, source_reference, fingerprint,
                                                   component, block_keys, linked_at)
                        select id, report, role, person, reason, forenames, surname, others, cast(born as date), gender, pnc,
                               cro, source, print, component, cast(keys as bigint[]), :now
                          from unnest(:ids, :reports, :roles, :persons, :reasons, :forenames, :surnames, :others, :born,
                                      :genders, :pncs, :cros, :sources, :prints, :components, :keys)
                               as new (id, report, role, person, reason, forenames, surname, others, born, gender, pnc, cro,
                                       source, print, component, keys)
                        on conflict (involved_id) do update
                           set report_id = excluded.report_id, role = excluded.role, person_id = excluded.person_id,
                               reason = excluded.reason, forenames = excluded.forenames, surname = excluded.surname,
                               other_names = excluded.other_names, born = excluded.born, gender = excluded.gender,
                               pnc = excluded.pnc, cro = excluded.cro, source_reference = excluded.source_reference,
                               fingerprint = excluded.fingerprint, component = excluded.component,
                               block_keys = excluded.block_keys, linked_at = excluded.linked_at
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
                .param("genders", texts(records, kept -> kept.record().gender()))
                .param("pncs", texts(records, kept -> kept.record().pnc()))
                .param("cros", texts(records, kept -> kept.record().cro()))
                .param("sources", texts(records, kept -> kept.record().sourceReference()))
                .param("prints", texts(records, Kept::fingerprint))
                .param("components", numbers(records, Kept::component))
                .param("keys", texts(records, kept -> array(kept.keys())))
                .update();
        keepSurnames(records);
    }

    private static String array(long[] keys) {
        return Arrays.stream(keys).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Gives records that have not changed themselves to their persons, with new reasons. */
    void place(List<Kept> records) {
        db.sql("""
                        update people.record r
                           set person_id = placed.person, reason = placed.reason, component = placed.component
                          from unnest(:ids, :persons, :reasons, :components) as placed (id, person, reason, component)
                         where r.involved_id = placed.id
                        """)
                .param("ids", numbers(records, kept -> kept.record().id()))
                .param("persons", numbers(records, kept -> kept.person().value()))
                .param("reasons", texts(records, kept -> kept.reason().name()))
                .param("components", numbers(records, Kept::component))
                .update();
    }

    private void keepSurnames(List<Kept> records) {
        var keys = new ArrayList<String>();
        var ids = new ArrayList<Long>();
        for (var kept : records) {
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
                text(row, "gender"),
                text(row, "pnc"),
                text(row, "cro"),
                text(row, "source_reference"));
        return new Kept(
                record,
                new PersonId(row.getLong("person_id")),
                LinkReason.valueOf(text(row, "reason")),
                text(row, "fingerprint"),
                row.getLong("component"),
                Arrays.stream((Long[]) row.getArray("block_keys").getArray())
                        .mapToLong(Long::longValue)
                        .toArray());
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

    /**
     * A record with its person, as kept.
     *
     * @param component the smallest of the records that this one may hold together with, if need be through others
     * @param keys by which it is brought together with others
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(
            PersonRecord record, PersonId person, LinkReason reason, String fingerprint, long component, long[] keys) {
        long id() {
            return record.id();
        }

        /** Whether it belongs to the same person for the same reason. */
        boolean isPlacedAs(Kept other) {
            return person.equals(other.person) && reason == other.reason && component == other.component;
        }
    }
}
