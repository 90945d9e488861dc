package wales.gwarchod.screening;

import static wales.gwarchod.screening.ItemStore.instant;
import static wales.gwarchod.screening.ItemStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.signs.SignModel;

/** The SQL of learned models. */
@Repository
class ChallengerStore {
    private static final int MOST = 200;

    private final JdbcClient db;
    private final JsonMapper json = new JsonMapper();

    ChallengerStore(JdbcClient db) {
        this.db = db;
    }

    /** @return its number; that of the same model if it was learned before */
    long keep(
            SignModel model, Challenger.Compared comparison, boolean noWorse, int answers, SignedIn who, Instant now) {
        db.sql("""
                        insert into screening.challenger
                          (digest, rules_version, model, comparison, no_worse, answers, learned_by, learner, learned_at)
                        values (:digest, :rules, :model, cast(:comparison as jsonb), :noWorse, :answers, :by, :learner, :now)
                        on conflict (digest) do nothing
                        """)
                .param("digest", model.digest())
                .param("rules", model.rulesVersion())
                .param("model", model.toJson())
                .param("comparison", json.writeValueAsString(comparison))
                .param("noWorse", noWorse)
                .param("answers", answers)
                .param("by", isPerson(who) ? who.id() : null, java.sql.Types.BIGINT)
                .param("learner", who.displayName())
                .param("now", utc(now))
                .update();
        return db.sql("select id from screening.challenger where digest = :digest")
                .param("digest", model.digest())
                .query(Long.class)
                .single();
    }

    private static boolean isPerson(SignedIn who) {
        return !who.equals(SignedIn.job()) && !who.equals(SignedIn.commandLine());
    }

    /** False when somebody was quicker. */
    boolean signFirst(long id, SignedIn who, Instant now) {
        return sign(id, "first", "first_by is null", who, now);
    }

    /** False when somebody was quicker. */
    boolean signSecond(long id, SignedIn who, Instant now) {
        return sign(id, "second", "first_by is not null and second_by is null", who, now);
    }

    private boolean sign(long id, String place, String condition, SignedIn who, Instant now) {
        return db.sql("update screening.challenger set %1$s_by = :who, %1$s_signer = :name, %1$s_at = :now"
                                        .formatted(place)
                                + " where id = :id and ended_by is null and " + condition)
                        .param("who", who.id())
                        .param("name", who.displayName())
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when somebody was quicker. */
    boolean end(long id, String reason, SignedIn who, Instant now) {
        return db.sql("""
                        update screening.challenger set ended_by = :who, ender = :name, ended_at = :now, reason = :reason
                         where id = :id and ended_by is null
                        """)
                        .param("who", who.id())
                        .param("name", who.displayName())
                        .param("now", utc(now))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Challenger> find(long id) {
        return db.sql("select * from screening.challenger where id = :id")
                .param("id", id)
                .query(this::challenger)
                .optional();
    }

    /** Newest first. */
    List<Challenger> newest() {
        return db.sql("select * from screening.challenger order by id desc limit :most")
                .param("most", MOST)
                .query(this::challenger)
                .list();
    }

    /** How many answers there were when one was last learned; 0 before the first. */
    int answersLastTime() {
        return db.sql("select coalesce(max(answers), 0) from screening.challenger")
                .query(Integer.class)
                .single();
    }

    /** Those that two people signed and nobody ended, newest first. */
    @Transactional(readOnly = true)
    public List<Challenger> signed() {
        return db.sql("""
                        select * from screening.challenger
                         where second_by is not null and ended_by is null order by second_at desc, id desc
                        """).query(this::challenger).list();
    }

    private Challenger challenger(ResultSet row, int number) throws SQLException {
        var ender = row.getString("ender");
        return new Challenger(
                row.getLong("id"),
                SignModel.parse(row.getString("model")),
                json.readValue(row.getString("comparison"), Challenger.Compared.class),
                row.getBoolean("no_worse"),
                row.getInt("answers"),
                row.getString("learner"),
                instant(row, "learned_at"),
                signature(row, "first"),
                signature(row, "second"),
                ender == null ? null : new Challenger.Ended(ender, instant(row, "ended_at"), row.getString("reason")));
    }

    private static Challenger.@Nullable Signature signature(ResultSet row, String place) throws SQLException {
        var name = row.getString(place + "_signer");
        return name == null
                ? null
                : new Challenger.Signature(row.getLong(place + "_by"), name, instant(row, place + "_at"));
    }
}
