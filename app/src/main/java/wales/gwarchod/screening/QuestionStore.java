package wales.gwarchod.screening;

import static wales.gwarchod.screening.ItemStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.crimes.ReportId;

/** The SQL of sets of questions and their answers. */
@Repository
class QuestionStore {
    private static final TypeReference<List<QuestionPack.Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, QuestionPack.Answer>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json = new JsonMapper();

    QuestionStore(JdbcClient db) {
        this.db = db;
    }

    void keep(QuestionPack pack, String digest, SignedIn who, Instant now) {
        db.sql("""
                        insert into screening.question_pack
                          (name, version, licence, granted_by, stalking_from, questions, digest, loaded_by, loader, loaded_at)
                        values (:name, :version, :licence, :granted, :from, cast(:questions as jsonb), :digest, :by, :loader, :now)
                        """)
                .param("name", pack.name())
                .param("version", pack.version())
                .param("licence", pack.licence())
                .param("granted", pack.grantedBy())
                .param("from", pack.stalkingFrom())
                .param("questions", json.writeValueAsString(pack.questions()))
                .param("digest", digest)
                .param("by", account(who), java.sql.Types.BIGINT)
                .param("loader", who.displayName())
                .param("now", utc(now))
                .update();
    }

    private static @Nullable Long account(SignedIn who) {
        return who.equals(SignedIn.commandLine()) || who.equals(SignedIn.job()) ? null : who.id();
    }

    Optional<String> digest(String name, String version) {
        return db.sql("select digest from screening.question_pack where name = :name and version = :version")
                .param("name", name)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    Optional<QuestionPack> find(String name, String version) {
        return db.sql("select * from screening.question_pack where name = :name and version = :version")
                .param("name", name)
                .param("version", version)
                .query(this::pack)
                .optional();
    }

    /** Newest first; the first is the one in use. */
    List<QuestionPack> all() {
        return db.sql("select * from screening.question_pack order by id desc")
                .query(this::pack)
                .list();
    }

    private QuestionPack pack(ResultSet row, int number) throws SQLException {
        return new QuestionPack(
                row.getLong("id"),
                row.getString("name"),
                row.getString("version"),
                row.getString("licence"),
                row.getString("granted_by"),
                row.getInt("stalking_from"),
                json.readValue(row.getString("questions"), QUESTIONS));
    }

    /** False when this form or this line of a file was kept before. */
    boolean keep(
            ReportId report, QuestionPack pack, QuestionAnswers answered, String formKey, SignedIn who, Instant now) {
        return db.sql("""
                        insert into screening.question_answers
                          (report_id, pack_id, source, answers, answered_on, answered_by, answerer, form_key, saved_at)
                        values (:report, :pack, :source, cast(:answers as jsonb), :day, :by, :answerer, :key, :now)
                        on conflict (form_key) do nothing
                        """)
                        .param("report", report.value())
                        .param("pack", pack.id())
                        .param("source", answered.source().name())
                        .param("answers", json.writeValueAsString(answered.answers()))
                        .param("day", answered.answeredOn())
                        .param("by", account(who), java.sql.Types.BIGINT)
                        .param("answerer", answered.answerer())
                        .param("key", formKey)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** The newest first, by the day of the answers and then by when they were kept. */
    List<QuestionAnswers> answers(ReportId report, QuestionPack pack) {
        return db.sql("""
                        select * from screening.question_answers
                         where report_id = :report and pack_id = :pack order by answered_on desc, id desc
                        """)
                .param("report", report.value())
                .param("pack", pack.id())
                .query((row, number) -> {
                    var answers = json.readValue(row.getString("answers"), ANSWERS);
                    return new QuestionAnswers(
                            QuestionAnswers.Source.valueOf(row.getString("source")),
                            answers,
                            pack.yes(answers),
                            pack.says(answers),
                            row.getObject("answered_on", LocalDate.class),
                            row.getLong("answered_by"),
                            row.getString("answerer"));
                })
                .list();
    }

    /**
     * What stands beside each other about one report.
     *
     * @param weSay whether its text or the history between its people is flagged
     */
    record Beside(
            Map<String, QuestionPack.Answer> answers,
            QuestionPack.Says packSays,
            boolean weSay,
            List<String> signs,
            @Nullable String outcome) {}

    /** The newest answers of this source, each beside our reading and the reviewers' last answer. */
    List<Beside> beside(QuestionPack pack, QuestionAnswers.Source source) {
        return db.sql("""
                        select distinct on (a.report_id) a.answers, last.outcome,
                               d.flagged or coalesce(p.flagged, false) as flagged,
                               array(select s ->> 'code' from jsonb_array_elements(d.evidence -> 'signs') s
                                      where not coalesce(cast(s ->> 'mention' as boolean), false))
                               || array(select upper(left(f.key, 1)) from jsonb_each(d.evidence -> 'four') f
                                         where jsonb_array_length(f.value) > 0) as signs
                          from screening.question_answers a
                          join screening.reading d on d.report_id = a.report_id
                          left join screening.item i on i.report_id = a.report_id
                          left join screening.pair_reading p on p.pair_id = i.pair_id
                          left join lateral (select r.outcome from screening.review r
                                              where r.item_id = i.id and r.undone_at is null
                                              order by r.round desc limit 1) last on true
                         where a.pack_id = :pack and a.source = :source
                         order by a.report_id, a.answered_on desc, a.id desc
                        """)
                .param("pack", pack.id())
                .param("source", source.name())
                .query((row, number) -> {
                    var answers = json.readValue(row.getString("answers"), ANSWERS);
                    return new Beside(
                            answers,
                            pack.says(answers),
                            row.getBoolean("flagged"),
                            List.of((String[]) row.getArray("signs").getArray()),
                            row.getString("outcome"));
                })
                .list();
    }
}
