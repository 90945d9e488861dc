package wales.gwarchod.crimes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whole reports, many at once: four queries however many there are. */
@Component
class ReportReader {
    private final JdbcClient db;

    ReportReader(JdbcClient db) {
        this.db = db;
    }

    /** The reports of these ids, in the order asked; what is not there is left out. */
    List<Report> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Long[] wanted = ids.toArray(Long[]::new);
        var included = included(wanted);
        var people = people(wanted);
        var orders = orders(wanted);
        var found = new HashMap<Long, Report>();
        db.sql("select * from crimes.report where id = any (:ids)")
                .param("ids", wanted)
                .query(row -> {
                    long id = row.getLong("id");
                    found.put(id, report(row, id, of(included, id), of(people, id), of(orders, id)));
                });
        return ids.stream()
                .filter(found::containsKey)
                .map(id -> java.util.Objects.requireNonNull(found.get(id)))
                .toList();
    }

    private static <T> List<T> of(Map<Long, List<T>> all, long id) {
        return all.getOrDefault(id, List.of());
    }

    private static Report report(
            ResultSet row, long id, List<Classification> included, List<Involved> people, List<RecordedOrder> orders)
            throws SQLException {
        return new Report(
                new ReportId(id),
                row.getString("source"),
                row.getString("reference"),
                row.getInt("version"),
                ReportKind.valueOf(row.getString("kind")),
                java.util.Objects.requireNonNull(instant(row, "recorded_at")),
                new Occurred(
                        instant(row, "occurred_from"),
                        instant(row, "occurred_to"),
                        Precision.valueOf(row.getString("occurred_precision"))),
                offence(row),
                included,
                row.getString("area"),
                row.getString("status"),
                row.getString("outcome_code"),
                Set.of((String[]) row.getArray("flags").getArray()),
                row.getString("relationship"),
                row.getString("narrative"),
                row.getString("narrative_language"),
                people,
                orders,
                row.getLong("load_id"));
    }

    private Map<Long, List<Classification>> included(Long[] ids) {
        var all = new HashMap<Long, List<Classification>>();
        db.sql("select * from crimes.included_classification where report_id = any (:ids) order by report_id, place")
                .param("ids", ids)
                .query(row -> {
                    all.computeIfAbsent(row.getLong("report_id"), id -> new ArrayList<>())
                            .add(new Classification(offence(row), false, row.getObject("added_on", LocalDate.class)));
                });
        return all;
    }

    private Map<Long, List<Involved>> people(Long[] ids) {
        var all = new HashMap<Long, List<Involved>>();
        db.sql("select * from crimes.involvement where report_id = any (:ids) order by report_id, place")
                .param("ids", ids)
                .query(row -> {
                    all.computeIfAbsent(row.getLong("report_id"), id -> new ArrayList<>())
                            .add(new Involved(
                                    row.getLong("id"),
                                    row.getString("person_reference"),
                                    PartyRole.valueOf(row.getString("role")),
                                    row.getString("forenames"),
                                    row.getString("surname"),
                                    row.getString("other_names"),
                                    row.getObject("born_on", LocalDate.class),
                                    row.getString("gender"),
                                    row.getString("pnc_id"),
                                    row.getString("cro_number"),
                                    row.getBoolean("unknown")));
                });
        return all;
    }

    private Map<Long, List<RecordedOrder>> orders(Long[] ids) {
        var all = new HashMap<Long, List<RecordedOrder>>();
        db.sql("select * from crimes.recorded_order where report_id = any (:ids) order by report_id, place")
                .param("ids", ids)
                .query(row -> {
                    all.computeIfAbsent(row.getLong("report_id"), id -> new ArrayList<>())
                            .add(new RecordedOrder(
                                    row.getString("reference"),
                                    row.getString("kind"),
                                    row.getObject("made_on", LocalDate.class),
                                    row.getObject("ends_on", LocalDate.class),
                                    row.getLong("subject_id"),
                                    row.getObject("protected_id", Long.class),
                                    row.getString("terms")));
                });
        return all;
    }

    static Offence offence(ResultSet row) throws SQLException {
        return new Offence(
                row.getString("offence_class"), row.getString("offence_code"), row.getString("offence_title"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
