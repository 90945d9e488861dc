package wales.gwarchod.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.linkage.files.ModelFile;
import wales.gwarchod.linkage.model.LinkModel;

/**
 * The versions of the model by which records are linked. The newest is in use. The first comes with the program: it was learned from
 * invented records ({@code ModelToStartWith} in {@code bench}), and serves until enough of the force's own are there.
 */
@Repository
class Models {
    private static final String FIRST = "reference/link-model.json";

    private final JdbcClient db;
    private final Clock clock;
    private final Map<Long, LinkModel> read = new ConcurrentHashMap<>();

    Models(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Model inUse() {
        var newest = db.sql("""
                        select id, learned_from, everything_linked from people.model order by id desc limit 1
                        """)
                .query((row, number) -> new Model(
                        row.getLong("id"),
                        weights(row.getLong("id")),
                        row.getLong("learned_from"),
                        row.getBoolean("everything_linked")))
                .optional();
        return newest.isPresent() ? newest.get() : keep(ModelFile.of(first()), 0);
    }

    /** Any version. */
    Model find(long id) {
        var version = version(id);
        return new Model(id, weights(id), version.learnedFrom(), true);
    }

    ModelVersion version(long id) {
        return db.sql("select id, learned_from, made_at from people.model where id = :id")
                .param("id", id)
                .query((row, number) -> new ModelVersion(
                        row.getLong("id"),
                        row.getLong("learned_from"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    private LinkModel weights(long id) {
        return read.computeIfAbsent(
                id,
                unread -> ModelFile.of(db.sql("select document from people.model where id = :id")
                        .param("id", unread)
                        .query((row, number) -> Objects.requireNonNull(row.getString("document")))
                        .single()));
    }

    Model keep(LinkModel weights, long learnedFrom) {
        long id = db.sql("""
                        insert into people.model (document, learned_from, made_at) values (:document, :from, :now)
                        returning id
                        """)
                .param("document", ModelFile.document(weights))
                .param("from", learnedFrom)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong("id"))
                .single();
        return new Model(id, weights, learnedFrom, false);
    }

    /** The last report whose records have been linked anew under a model. */
    ReportId linkedThrough(Model model) {
        return db.sql("select linked_through from people.model where id = :id")
                .param("id", model.id())
                .query((row, number) -> new ReportId(row.getLong("linked_through")))
                .single();
    }

    void keepProgress(Model model, ReportId last, boolean everything) {
        db.sql("""
                        update people.model set linked_through = :last, everything_linked = :everything where id = :id
                        """)
                .param("id", model.id())
                .param("last", last.value())
                .param("everything", everything)
                .update();
    }

    private static String first() {
        try {
            return new ClassPathResource(FIRST).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The program was packed without " + FIRST, missing);
        }
    }
}
