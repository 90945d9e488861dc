package wales.gwarchod.crimes;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stands in the tables, by natural keys and without our own numbers, one digest a table. Two runs that ended in the
 * same state are equal, whatever happened on the way.
 */
final class TableState {
    private static final Map<String, String> QUERIES = Map.of(
            "report", """
                    select to_jsonb(r) - 'id' - 'load_id' from crimes.report r
                    """,
            "version", """
                    select jsonb_build_array(r.source, r.reference, v.version, v.content_digest, v.held_rows, v.body)
                      from crimes.report_version v join crimes.report r on r.id = v.report_id
                    """,
            "classification", """
                    select to_jsonb(c) - 'report_id' || jsonb_build_object('of', r.reference)
                      from crimes.included_classification c join crimes.report r on r.id = c.report_id
                    """,
            "involvement", """
                    select to_jsonb(i) - 'id' - 'report_id' || jsonb_build_object('of', r.reference)
                      from crimes.involvement i join crimes.report r on r.id = i.report_id
                    """,
            "order", """
                    select to_jsonb(o) - 'report_id' - 'subject_id' - 'protected_id'
                           || jsonb_build_object('of', r.reference, 'subject', s.person_reference, 'protected', p.person_reference)
                      from crimes.recorded_order o join crimes.report r on r.id = o.report_id
                      join crimes.involvement s on s.id = o.subject_id
                      left join crimes.involvement p on p.id = o.protected_id
                    """,
            "whereabouts", """
                    select jsonb_build_array(r.reference, i.person_reference, i.role, w.kind, w.given, w.match_key, w.valid_from, w.valid_to)
                      from access.whereabouts w
                      left join crimes.involvement i on i.id = w.subject_id left join crimes.report r on r.id = i.report_id
                    """,
            "staged", "select jsonb_build_array(reference, version) from crimes.staged_row",
            "staged whereabouts", "select jsonb_build_array(belongs_to, owner) from access.staged_whereabouts");

    private TableState() {}

    static List<String> of(CrimesRoom room) {
        return QUERIES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(query -> room.seeing(() -> query.getKey() + " " + digest(room, query.getValue())))
                .toList();
    }

    private static String digest(CrimesRoom room, String rows) {
        return Objects.requireNonNull(
                room.db().sql("""
                        select count(*) || ' ' || coalesce(md5(string_agg(md5(line::text), '' order by md5(line::text))), '')
                          from (%s) as lines (line)
                        """.formatted(rows)).query(String.class).single());
    }
}
