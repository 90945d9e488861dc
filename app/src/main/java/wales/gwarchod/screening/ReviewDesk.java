package wales.gwarchod.screening;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.cases.Cases;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.screening.ReviewRefused.Reason;

/** What a person decides about an item: save a review, take it back, say that a signal is wrong. */
@Service
@Transactional
public class ReviewDesk {
    private final ItemStore items;
    private final ReviewStore reviews;
    private final ReadingStore readings;
    private final Outbound outbound;
    private final Reports reports;
    private final Cases cases;
    private final AuditLog audit;
    private final WrongSignals wrongSignals;
    private final Clock clock;

    ReviewDesk(
            ItemStore items,
            ReviewStore reviews,
            ReadingStore readings,
            Outbound outbound,
            Reports reports,
            Cases cases,
            AuditLog audit,
            JdbcClient db,
            Clock clock) {
        this.items = items;
        this.reviews = reviews;
        this.readings = readings;
        this.outbound = outbound;
        this.reports = reports;
        this.cases = cases;
        this.audit = audit;
        this.wrongSignals = new WrongSignals(db);
        this.clock = clock;
    }

    /**
     * A filled-in review.
     *
     * @param formKey made with the form: pressing twice saves once
     * @param shownFor how many signals for were on the screen
     * @param shownAgainst how many points against were
     */
    public record Form(ItemId item, int round, Answer answer, String formKey, int shownFor, int shownAgainst) {}

    /**
     * Saves a review as the person who acts. "Stalking" opens a case for the pair, or joins the one it has, in the same
     * transaction; what is to be keyed into the crime system is queued.
     *
     * @return the review; the one saved before if this form was sent before
     * @throws ReviewRefused if this person may not do this round now
     * @throws NoSuchElementException if there is no such item
     */
    public Review decide(Form form) {
        items.lock(form.item());
        var before = reviews.byForm(form.formKey());
        if (before.isPresent()) {
            return before.get();
        }
        var item = items.find(form.item()).orElseThrow();
        var who = Acting.now();
        mayReview(item, form.round(), reviews.live(item.id()), who);
        var id = reviews.add(form, form.round(), who.id(), who.displayName(), clock.instant());
        if (form.answer().outcome() == Outcome.STALKING) {
            var opened = cases.open(item.report(), item.pair(), id);
            reviews.opened(id, opened.value());
        }
        var report = reports.find(item.report()).orElseThrow();
        outbound.queue(id, report, form.answer());
        audit.append(AuditEntry.of(
                        Operation.ALTERATION,
                        "screening.reviewed",
                        "report",
                        item.report().value())
                .with("review", id)
                .with("round", form.round())
                .with("outcome", form.answer().outcome().name()));
        return reviews.find(id).orElseThrow();
    }

    private static void mayReview(Item item, int round, List<Review> live, SignedIn who) {
        if (round == 2 && !who.may(Action.DECIDE_SECOND_REVIEW)) {
            throw new ReviewRefused(Reason.NOT_SPECIALIST);
        }
        if (live.stream().anyMatch(review -> review.round() == round)) {
            throw new ReviewRefused(Reason.ALREADY_REVIEWED);
        }
        if (live.stream().anyMatch(review -> review.reviewerId() == who.id())) {
            throw new ReviewRefused(Reason.SAME_PERSON);
        }
        if (round == 2 && live.isEmpty() && item.because() != Because.RECORDED_AS_STALKING) {
            throw new ReviewRefused(Reason.FIRST_MISSING);
        }
    }

    /**
     * Takes a review back, as its reviewer, within ten minutes. The review stays on file, dated; its lines for the crime
     * system are withdrawn, and a case that it alone opened is closed as opened in error.
     *
     * @throws ReviewRefused if somebody else saved it, or too long ago
     */
    public Review undo(long reviewId) {
        var review = reviews.find(reviewId).orElseThrow();
        items.lock(review.item());
        var item = items.find(review.item()).orElseThrow();
        if (review.reviewerId() != Acting.now().id() || !review.canBeUndone(clock.instant())) {
            throw new ReviewRefused(Reason.TOO_LATE_TO_UNDO);
        }
        reviews.undo(reviewId, clock.instant());
        outbound.withdraw(reviewId);
        if (review.caseId() != null) {
            cases.takeBack(reviewId);
        }
        audit.append(AuditEntry.of(
                        Operation.ALTERATION,
                        "screening.undone",
                        "report",
                        item.report().value())
                .with("review", reviewId));
        return review;
    }

    /**
     * Says that a hit of a rule is wrong, or takes that back; it feeds the rule's published right and wrong rate.
     *
     * @param start where the quoted words start in the narrative, in code points
     * @throws NoSuchElementException if there is no such item, or its reading has no such hit
     */
    public void markSignal(ItemId itemId, String rule, int start, boolean wrong, String reason) {
        var item = items.find(itemId).orElseThrow();
        if (readings.reading(item.report()).stream()
                .flatMap(reading -> reading.signs().stream())
                .noneMatch(sign -> sign.rule().equals(rule) && sign.quote().start() == start)) {
            throw new NoSuchElementException("No such signal in this report");
        }
        wrongSignals.mark(item.report(), rule, start, Acting.now().id(), wrong, reason, clock.instant());
        audit.append(AuditEntry.of(
                        Operation.ALTERATION,
                        wrong ? "screening.signal-wrong" : "screening.signal-right",
                        "report",
                        item.report().value())
                .with("rule", rule));
    }
}
