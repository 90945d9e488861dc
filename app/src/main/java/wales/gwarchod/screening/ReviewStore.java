package wales.gwarchod.screening;

import static wales.gwarchod.screening.ItemStore.instant;
import static wales.gwarchod.screening.ItemStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;

/** The SQL of reviews: added, dated when undone, never changed. */
@Repository
class ReviewStore {
    private final JdbcClient db;

    ReviewStore(JdbcClient db) {
        this.db = db;
    }

    long add(ReviewDesk.Form form, int round, long reviewerId, String reviewer, Instant savedAt) {
        var answer = form.answer();
        return db.sql("""
                        insert into screening.review
                          (item_id, round, reviewer_id, reviewer, outcome, fixated, obsessive, unwanted, repeated, advice, holder,
                           reclassify, shown_for, shown_against, form_key, saved_at)
                        values
                          (:item, :round, :reviewerId, :reviewer, :outcome, :fixated, :obsessive, :unwanted, :repeated, :advice,
                           :holder, :reclassify, :shownFor, :shownAgainst, :formKey, :savedAt)
                        returning id
                        """)
                .param("item", form.item().value())
                .param("round", round)
                .param("reviewerId", reviewerId)
                .param("reviewer", reviewer)
                .param("outcome", answer.outcome().name())
                .param("fixated", answer.four().get(FourSign.FIXATED))
                .param("obsessive", answer.four().get(FourSign.OBSESSIVE))
                .param("unwanted", answer.four().get(FourSign.UNWANTED))
                .param("repeated", answer.four().get(FourSign.REPEATED))
                .param("advice", answer.advice())
                .param("holder", answer.holder().name())
                .param("reclassify", answer.askReclassify())
                .param("shownFor", form.shownFor())
                .param("shownAgainst", form.shownAgainst())
                .param("formKey", form.formKey())
                .param("savedAt", utc(savedAt))
                .query(Long.class)
                .single();
    }

    void opened(long review, long caseId) {
        db.sql("update screening.review set case_id = :case where id = :id")
                .param("case", caseId)
                .param("id", review)
                .update();
    }

    void undo(long review, Instant at) {
        db.sql("update screening.review set undone_at = :at where id = :id and undone_at is null")
                .param("at", utc(at))
                .param("id", review)
                .update();
    }

    Optional<Review> find(long id) {
        return db.sql("select * from screening.review where id = :id")
                .param("id", id)
                .query(ReviewStore::review)
                .optional();
    }

    Optional<Review> byForm(String formKey) {
        return db.sql("select * from screening.review where form_key = :key")
                .param("key", formKey)
                .query(ReviewStore::review)
                .optional();
    }

    /** The reviews of an item that stand, at most one a round. */
    List<Review> live(ItemId item) {
        return db.sql("select * from screening.review where item_id = :item and undone_at is null order by round")
                .param("item", item.value())
                .query(ReviewStore::review)
                .list();
    }

    /** The newest review of a person that stands and was saved at or after an instant. */
    Optional<Review> newestOf(long reviewer, Instant since) {
        return db.sql("""
                        select * from screening.review
                         where reviewer_id = :reviewer and undone_at is null and saved_at >= :since
                         order by id desc limit 1
                        """)
                .param("reviewer", reviewer)
                .param("since", utc(since))
                .query(ReviewStore::review)
                .optional();
    }

    /** Reviews that stand, newest first. */
    List<Review> newest(int limit) {
        return db.sql("select * from screening.review where undone_at is null order by id desc limit :limit")
                .param("limit", limit)
                .query(ReviewStore::review)
                .list();
    }

    /**
     * Whether a review must stay hidden from somebody who could still do the other review of its item. Who has seen it, because
     * a review of their own stood beside it and was taken back, cannot be made blind again.
     */
    boolean isBlindFor(Review review, SignedIn who) {
        var live = live(review.item());
        var mayReview =
                review.round() == 1 ? who.may(Action.DECIDE_SECOND_REVIEW) : who.may(Action.DECIDE_FIRST_REVIEW);
        return mayReview
                && live.size() < 2
                && live.stream().noneMatch(other -> other.reviewerId() == who.id())
                && !hasSeen(review, who);
    }

    private boolean hasSeen(Review review, SignedIn who) {
        return db.sql("""
                        select count(*) from screening.review
                         where item_id = :item and reviewer_id = :reviewer and undone_at > :saved
                        """)
                        .param("item", review.item().value())
                        .param("reviewer", who.id())
                        .param("saved", utc(review.savedAt()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Two answers to one item that stood at the same time and differed; {@code stands} if both still do. */
    record Difference(ItemId item, long first, long second, boolean stands) {}

    /**
     * Items on which two people differed, newest first. An answer that is taken back afterwards, by somebody who has seen the other,
     * does not make them agree: the difference stays on the list.
     */
    List<Difference> differing(int limit) {
        return db.sql("""
                        select item_id, first, second, stands
                          from (select distinct on (a.item_id)
                                       a.item_id, a.id as first, b.id as second,
                                       a.undone_at is null and b.undone_at is null as stands,
                                       greatest(a.saved_at, b.saved_at) as at
                                  from screening.review a
                                  join screening.review b on b.item_id = a.item_id and b.round = 2
                                 where a.round = 1 and a.outcome <> b.outcome
                                   and coalesce(a.undone_at, 'infinity') > b.saved_at
                                   and coalesce(b.undone_at, 'infinity') > a.saved_at
                                 order by a.item_id, stands desc, greatest(a.saved_at, b.saved_at) desc) as differed
                         order by at desc
                         limit :limit
                        """)
                .param("limit", limit)
                .query((row, number) -> new Difference(
                        new ItemId(row.getLong("item_id")),
                        row.getLong("first"),
                        row.getLong("second"),
                        row.getBoolean("stands")))
                .list();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        var four = new EnumMap<FourSign, String>(FourSign.class);
        for (var sign : FourSign.values()) {
            var line = row.getString(sign.name().toLowerCase(Locale.ROOT));
            if (line != null) {
                four.put(sign, line);
            }
        }
        var answer = new Answer(
                Outcome.valueOf(row.getString("outcome")),
                four,
                row.getString("advice"),
                Holder.valueOf(row.getString("holder")),
                row.getBoolean("reclassify"));
        return new Review(
                row.getLong("id"),
                new ItemId(row.getLong("item_id")),
                row.getInt("round"),
                row.getLong("reviewer_id"),
                row.getString("reviewer"),
                answer,
                instant(row, "saved_at"),
                orNull(row, "undone_at"),
                row.getObject("case_id", Long.class));
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
