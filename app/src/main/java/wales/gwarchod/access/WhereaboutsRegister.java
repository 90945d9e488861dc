package wales.gwarchod.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every address, phone, e-mail, account and vehicle, and answers whether two people share one. It hands none out, but
 * to the link job, which compares them in memory. */
@Service
@Transactional
public class WhereaboutsRegister {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batch;

    WhereaboutsRegister(JdbcClient db, NamedParameterJdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    /**
     * Keeps values for persons as recorded. Values already kept are left alone, so this can be repeated.
     *
     * @param values by the id of the person as recorded in one report
     */
    public void keep(Map<Long, List<Whereabouts>> values) {
        var rows = new ArrayList<MapSqlParameterSource>();
        values.forEach((subject, list) -> list.forEach(value -> rows.add(new MapSqlParameterSource()
                .addValue("subject", subject)
                .addValue("kind", value.kind().name())
                .addValue("given", value.given())
                .addValue("matchKey", value.matchKey()))));
        if (!rows.isEmpty()) {
            batch.batchUpdate("""
                    insert into access.whereabouts (subject_id, kind, given, match_key)
                    values (:subject, :kind, :given, :matchKey)
                    on conflict do nothing
                    """, rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    /** Forgets the values of persons as recorded, because the report they came from was replaced by a newer version. */
    public void forget(Collection<Long> subjects) {
        if (!subjects.isEmpty()) {
            db.sql("delete from access.whereabouts where subject_id = any (:subjects)")
                    .param("subjects", subjects.toArray(Long[]::new))
                    .update();
        }
    }

    /**
     * Lends values to the link job, which compares them and keeps none; nothing else may ask. Of each person as recorded and
     * kind, the latest comes last.
     */
    public void lendForLinking(Collection<Long> subjects, Borrower borrower) {
        if (subjects.isEmpty()) {
            return;
        }
        db.sql("""
                        select subject_id, kind, given from access.whereabouts
                         where subject_id = any (:subjects)
                         order by subject_id, valid_to nulls last, valid_from nulls first, id
                        """).param("subjects", subjects.toArray(Long[]::new)).query(row -> {
            borrower.take(
                    row.getLong("subject_id"), Whereabouts.Kind.valueOf(row.getString("kind")), row.getString("given"));
        });
    }

    /** Takes a value for as long as records are compared. */
    @FunctionalInterface
    public interface Borrower {
        /**
         * @param subject the person as recorded in one report
         * @param value as loaded; never to be kept, written or shown
         */
        void take(long subject, Whereabouts.Kind kind, String value);
    }

    /**
     * For the link job: what each person as recorded can be matched on. A mark says the kind and a one-way digest of the
     * value: two marks are equal when the values are, and a mark tells nobody the value.
     */
    public Map<Long, Set<Mark>> marksOf(Collection<Long> subjects) {
        var marks = new HashMap<Long, Set<Mark>>();
        if (subjects.isEmpty()) {
            return marks;
        }
        db.sql("""
                        select subject_id, kind, encode(sha256(convert_to(kind || ':' || match_key, 'UTF8')), 'hex') as digest
                          from access.whereabouts
                         where subject_id = any (:subjects)
                        """).param("subjects", subjects.toArray(Long[]::new)).query(row -> {
            marks.computeIfAbsent(row.getLong("subject_id"), subject -> new HashSet<>())
                    .add(new Mark(Whereabouts.Kind.valueOf(row.getString("kind")), row.getString("digest")));
        });
        return marks;
    }

    /**
     * That a value is there, and of which kind, without the value.
     *
     * @param digest SHA-256 of the kind and the value's match key, in hexadecimal
     */
    public record Mark(Whereabouts.Kind kind, String digest) {
        @Override
        public String toString() {
            return kind + " [protected]";
        }
    }
}
