package wales.gwarchod.crimes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.WhereaboutsIntake;
import wales.gwarchod.access.WhereaboutsRegister;
import wales.gwarchod.crimes.extract.Row;

/** Writes what belongs to reports: included classifications, people, their whereabouts, orders. */
@Component
class ReportRowStore {
    private final JdbcClient db;
    private final WhereaboutsRegister whereabouts;
    private final WhereaboutsIntake intake;

    ReportRowStore(JdbcClient db, WhereaboutsRegister whereabouts, WhereaboutsIntake intake) {
        this.db = db;
        this.whereabouts = whereabouts;
        this.intake = intake;
    }

    /** Takes away what a newer version replaces. A person who stays in the same role keeps the row, and so its id. */
    void clearFor(Map<Long, Incoming> byId) {
        Long[] ids = byId.keySet().toArray(Long[]::new);
        db.sql("delete from crimes.included_classification where report_id = any (:ids)")
                .param("ids", ids)
                .update();
        db.sql("delete from crimes.recorded_order where report_id = any (:ids)")
                .param("ids", ids)
                .update();
        var all = db.sql("select id from crimes.involvement where report_id = any (:ids)")
                .param("ids", ids)
                .query((row, number) -> row.getLong("id"))
                .list();
        whereabouts.forget(all);
        var staying = people(byId);
        db.sql("""
                        delete from crimes.involvement i
                         where i.report_id = any (:ids)
                           and not exists (
                               select from unnest(cast(:reports as bigint[]), cast(:persons as text[]), cast(:roles as text[]))
                                        as stays (report_id, person_reference, role)
                                where stays.report_id = i.report_id and stays.person_reference = i.person_reference
                                  and stays.role = i.role)
                        """)
                .param("ids", ids)
                .param("reports", staying.stream().map(Placed::reportId).toArray(Long[]::new))
                .param("persons", Texts.of(staying, one -> one.row().personReference()))
                .param("roles", Texts.of(staying, one -> one.row().role()))
                .update();
    }

    void write(long loadId, Map<Long, Incoming> byId) {
        writeClassifications(byId);
        var people = writePeople(byId);
        writeOrders(byId, people);
        keepWhereabouts(loadId, byId, people);
    }

    private record Placed<R extends Row>(long reportId, int place, R row) {}

    private static List<Placed<Row.OfPerson>> people(Map<Long, Incoming> byId) {
        var people = new ArrayList<Placed<Row.OfPerson>>();
        byId.forEach((id, incoming) -> place(people, id, incoming.body().people()));
        return people;
    }

    private static <R extends Row> void place(List<Placed<R>> into, long reportId, List<R> rows) {
        for (int i = 0; i < rows.size(); i++) {
            into.add(new Placed<>(reportId, i + 1, rows.get(i)));
        }
    }

    private void writeClassifications(Map<Long, Incoming> byId) {
        var rows = new ArrayList<Placed<Row.OfClassification>>();
        byId.forEach((id, incoming) -> place(rows, id, incoming.body().classifications()));
        if (rows.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into crimes.included_classification
                               (report_id, place, offence_class, offence_code, offence_title, added_on)
                        select * from unnest(cast(:reports as bigint[]), cast(:places as int[]), cast(:classes as text[]),
                               cast(:codes as text[]), cast(:titles as text[]), cast(:addedOn as date[]))
                        """)
                .param("reports", rows.stream().map(Placed::reportId).toArray(Long[]::new))
                .param("places", rows.stream().map(Placed::place).toArray(Integer[]::new))
                .param("classes", Texts.of(rows, one -> one.row().offence().offenceClass()))
                .param("codes", Texts.of(rows, one -> one.row().offence().code()))
                .param("titles", Texts.of(rows, one -> one.row().offence().title()))
                .param("addedOn", Texts.of(rows, one -> one.row().addedOn()))
                .update();
    }

    /** The ids of people as recorded, by report, the source's number and role. */
    private Map<String, Long> writePeople(Map<Long, Incoming> byId) {
        var rows = people(byId);
        var ids = new HashMap<String, Long>();
        if (rows.isEmpty()) {
            return ids;
        }
        db.sql("""
                        insert into crimes.involvement
                               (report_id, place, person_reference, role, forenames, surname, other_names, born_on, gender,
                                pnc_id, cro_number, unknown)
                        select * from unnest(cast(:reports as bigint[]), cast(:places as int[]), cast(:persons as text[]),
                               cast(:roles as text[]), cast(:forenames as text[]), cast(:surnames as text[]),
                               cast(:otherNames as text[]), cast(:born as date[]), cast(:genders as text[]),
                               cast(:pncIds as text[]), cast(:croNumbers as text[]), cast(:unknown as boolean[]))
                        on conflict (report_id, person_reference, role) do update
                           set place = excluded.place, forenames = excluded.forenames, surname = excluded.surname,
                               other_names = excluded.other_names, born_on = excluded.born_on, gender = excluded.gender,
                               pnc_id = excluded.pnc_id, cro_number = excluded.cro_number, unknown = excluded.unknown
                        returning id, report_id, person_reference, role
                        """)
                .param("reports", rows.stream().map(Placed::reportId).toArray(Long[]::new))
                .param("places", rows.stream().map(Placed::place).toArray(Integer[]::new))
                .param("persons", Texts.of(rows, one -> one.row().personReference()))
                .param("roles", Texts.of(rows, one -> one.row().role()))
                .param("forenames", Texts.of(rows, one -> one.row().forenames()))
                .param("surnames", Texts.of(rows, one -> one.row().surname()))
                .param("otherNames", Texts.of(rows, one -> one.row().otherNames()))
                .param("born", Texts.of(rows, one -> one.row().born()))
                .param("genders", Texts.of(rows, one -> one.row().gender()))
                .param("pncIds", Texts.of(rows, one -> one.row().pncId()))
                .param("croNumbers", Texts.of(rows, one -> one.row().croNumber()))
                .param("unknown", rows.stream().map(one -> one.row().unknown()).toArray(Boolean[]::new))
                .query(row -> {
                    ids.put(
                            key(
                                    row.getLong("report_id"),
                                    PartyRole.valueOf(row.getString("role")),
                                    row.getString("person_reference")),
                            row.getLong("id"));
                });
        return ids;
    }

    private static String key(long reportId, PartyRole role, String personReference) {
        return reportId + " " + role + " " + personReference;
    }

    private void writeOrders(Map<Long, Incoming> byId, Map<String, Long> people) {
        var rows = new ArrayList<Placed<Row.OfOrder>>();
        byId.forEach((id, incoming) -> place(rows, id, incoming.body().orders()));
        if (rows.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into crimes.recorded_order
                               (report_id, place, reference, kind, made_on, ends_on, subject_id, protected_id, terms)
                        select * from unnest(cast(:reports as bigint[]), cast(:places as int[]), cast(:references as text[]),
                               cast(:kinds as text[]), cast(:madeOn as date[]), cast(:endsOn as date[]),
                               cast(:subjects as bigint[]), cast(:protected as bigint[]), cast(:terms as text[]))
                        """)
                .param("reports", rows.stream().map(Placed::reportId).toArray(Long[]::new))
                .param("places", rows.stream().map(Placed::place).toArray(Integer[]::new))
                .param("references", Texts.of(rows, one -> one.row().orderReference()))
                .param("kinds", Texts.of(rows, one -> one.row().kind()))
                .param("madeOn", Texts.of(rows, one -> one.row().madeOn()))
                .param("endsOn", Texts.of(rows, one -> one.row().endsOn()))
                .param(
                        "subjects",
                        Texts.of(
                                rows,
                                one -> involved(people, one, one.row().subjectPersonReference(), PartyRole.SUSPECT)))
                .param(
                        "protected",
                        Texts.of(
                                rows,
                                one -> involved(people, one, one.row().protectedPersonReference(), PartyRole.VICTIM)))
                .param("terms", Texts.of(rows, one -> one.row().terms()))
                .update();
    }

    /** Who it is: in the role that fits best if the person has several. */
    private static @Nullable Long involved(
            Map<String, Long> people, Placed<Row.OfOrder> order, String personReference, PartyRole best) {
        Long found = people.get(key(order.reportId(), best, personReference));
        for (PartyRole role : PartyRole.values()) {
            if (found == null) {
                found = people.get(key(order.reportId(), role, personReference));
            }
        }
        return found;
    }

    private void keepWhereabouts(long loadId, Map<Long, Incoming> byId, Map<String, Long> people) {
        var owners = new HashMap<Long, WhereaboutsIntake.Key>();
        byId.forEach((id, incoming) -> incoming.owners().forEach(owner -> {
            for (PartyRole role : PartyRole.values()) {
                Long involved = people.get(key(id, role, owner.owner()));
                if (involved != null) {
                    owners.put(involved, new WhereaboutsIntake.Key(owner.belongsTo(), owner.owner()));
                }
            }
        }));
        if (!owners.isEmpty()) {
            intake.keep(loadId, owners);
        }
    }
}
