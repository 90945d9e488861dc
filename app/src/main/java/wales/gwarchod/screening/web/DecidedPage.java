package wales.gwarchod.screening.web;

import java.util.List;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.Item;
import wales.gwarchod.screening.Review;
import wales.gwarchod.screening.Worklist;

/** Decisions, newest first. */
public record DecidedPage(Speech say, Tabs tabs, List<Row> rows) {
    static DecidedPage of(List<Worklist.Decided> decided, Worklist.Counts counts, Speech say) {
        return new DecidedPage(
                say,
                Tabs.of(say, counts, "DECIDED"),
                decided.stream()
                        .map(row -> Row.of(row.item(), row.review(), say))
                        .toList());
    }

    /** One decision. */
    public record Row(
            String when,
            String reference,
            String href,
            String recordedAs,
            String outcome,
            String round,
            String reviewer) {
        static Row of(Item item, Review review, Speech say) {
            return new Row(
                    say.dateTime(review.savedAt()),
                    item.reference(),
                    "/screening/" + item.id().value(),
                    item.recordedAs(),
                    say.say("screening.outcome." + review.answer().outcome()),
                    CopyText.round(review, say),
                    review.reviewer());
        }
    }
}
