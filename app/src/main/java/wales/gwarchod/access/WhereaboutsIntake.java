package wales.gwarchod.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of many values at once into the {@link WhereaboutsRegister}: a load stages them while it reads its file, and
 * keeps them when the people they belong to have their numbers. In between, values never leave the database. Everything
 * here joins the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WhereaboutsIntake {
    private final JdbcClient db;

    WhereaboutsIntake(JdbcClient db) {
        this.db = db;
    }

    /** Stages values. Once for each row of a file: a value staged twice is there twice. */
    public void stage(long batch, List<Staged> values) {
        int n = values.size();
        var belongsTo = new String[n];
        var owners = new String[n];
        var lines = new Long[n];
        var kinds = new String[n];
        var given = new String[n];
        var keys = new String[n];
        var from = new @Nullable String[n];
        var to = new @Nullable String[n];
        for (int i = 0; i < n; i++) {
            var one = values.get(i);
            belongsTo[i] = one.belongsTo();
            owners[i] = one.owner();
            lines[i] = one.line();
            kinds[i] = one.value().kind().name();
            given[i] = one.value().given();
            keys[i] = one.value().matchKey();
            from[i] = text(one.from());
            to[i] = text(one.to());
        }
        db.sql("""
                        insert into access.staged_whereabouts
                               (batch, belongs_to, owner, line, kind, given, match_key, valid_from, valid_to)
                        select :batch, * from unnest(cast(:belongsTo as text[]), cast(:owners as text[]),
                               cast(:lines as bigint[]), cast(:kinds as text[]), cast(:given as text[]),
                               cast(:keys as text[]), cast(:from as date[]), cast(:to as date[]))
                        """)
                .param("batch", batch)
                .param("belongsTo", belongsTo)
                .param("owners", owners)
                .param("lines", lines)
                .param("kinds", kinds)
                .param("given", given)
                .param("keys", keys)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /**
     * Whose values are staged for these reports, with a digest by which it can be seen that they have changed.
     *
     * @param belongsTo null for every report that still has values staged
     */
    public List<Owner> staged(long batch, @Nullable Collection<String> belongsTo) {
        var sql = """
                        select belongs_to, owner, array_agg(line order by line) as lines,
                               encode(sha256(convert_to(string_agg(
                                   concat_ws(chr(31), kind, given, coalesce(valid_from::text, ''), coalesce(valid_to::text, '')),
                                   chr(30) order by kind, given, valid_from, valid_to), 'UTF8')), 'hex') as digest
                          from access.staged_whereabouts
                         where batch = :batch %s
                         group by belongs_to, owner
                         order by belongs_to, owner
                        """;
        return only(sql, batch, belongsTo)
                .query((row, number) -> new Owner(
                        row.getString("belongs_to"),
                        row.getString("owner"),
                        List.of((Long[]) row.getArray("lines").getArray()),
                        row.getString("digest")))
                .list();
    }

    /**
     * Moves staged values into the register.
     *
     * @param owners whose values they are, by the id of the person as recorded in one report
     */
    public void keep(long batch, Map<Long, Key> owners) {
        var entries = List.copyOf(owners.entrySet());
        db.sql("""
                        insert into access.whereabouts (subject_id, kind, given, match_key, valid_from, valid_to)
                        select taker.subject_id, s.kind, s.given, s.match_key, s.valid_from, s.valid_to
                          from unnest(cast(:subjects as bigint[]), cast(:belongsTo as text[]), cast(:owners as text[]))
                               as taker (subject_id, belongs_to, owner)
                          join access.staged_whereabouts s
                            on s.batch = :batch and s.belongs_to = taker.belongs_to and s.owner = taker.owner
                         order by s.id
                        on conflict do nothing
                        """)
                .param("batch", batch)
                .param("subjects", entries.stream().map(Map.Entry::getKey).toArray(Long[]::new))
                .param(
                        "belongsTo",
                        entries.stream().map(one -> one.getValue().belongsTo()).toArray(String[]::new))
                .param(
                        "owners",
                        entries.stream().map(one -> one.getValue().owner()).toArray(String[]::new))
                .update();
    }

    /** Tells the database how much is staged, so that it finds the values by their index. */
    public void allStaged() {
        db.sql("analyze access.staged_whereabouts").update();
    }

    /** Forgets what is staged for these reports, or, with null, for the whole load. */
    public void discard(long batch, @Nullable Collection<String> belongsTo) {
        only("delete from access.staged_whereabouts where batch = :batch %s", batch, belongsTo)
                .update();
    }

    private JdbcClient.StatementSpec only(String sql, long batch, @Nullable Collection<String> belongsTo) {
        return belongsTo == null
                ? db.sql(sql.formatted("")).param("batch", batch)
                : db.sql(sql.formatted("and belongs_to = any (:belongsTo)"))
                        .param("batch", batch)
                        .param("belongsTo", belongsTo.toArray(String[]::new));
    }

    /** One value of one row of a file. */
    public record Staged(
            String belongsTo,
            String owner,
            long line,
            Whereabouts value,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A person in a report, by the source's number. */
    public record Key(String belongsTo, String owner) {}

    /**
     * That somebody has values staged.
     *
     * @param lines the lines of the file they came from
     * @param digest equal when all values and their dates are
     */
    public record Owner(String belongsTo, String owner, List<Long> lines, String digest) {}
}
