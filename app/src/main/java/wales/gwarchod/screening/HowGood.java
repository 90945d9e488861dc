package wales.gwarchod.screening;

import java.time.YearMonth;
import java.util.List;
import wales.gwarchod.signs.learning.Share;

/**
 * What screening found and what it probably missed, from what people decided. Whoever looks only at what is flagged learns
 * nothing of what is not: the share of stalking among those drawn at random from the reports that were not flagged is the one honest
 * estimate of it. The last answer of a report counts; "more information" is no answer yet.
 *
 * @param months each month with a report in the 24-hour window, newest first
 */
public record HowGood(Part all, List<Month> months) {
    /** A month of {@linkplain Part#flagged() reports}, by the day on which they came into the window, in London. */
    public record Month(YearMonth month, Part part) {}

    /**
     * Figures of a period. Reports that the force itself had recorded as stalking are in none of them.
     *
     * @param flagged reports with signals
     * @param unflagged reports without, those drawn included
     * @param found of the flagged ones with an answer, how many are stalking
     * @param drawn how many of the unflagged were drawn at random
     * @param missed of the drawn ones with an answer, how many are stalking
     */
    public record Part(int flagged, int unflagged, Share found, int drawn, Share missed) {
        /** How many of all unflagged reports are stalking if they are like those drawn; 0 while none has an answer. */
        public long estimate() {
            return missed.all() == 0 ? 0 : Math.round(missed.value() * unflagged);
        }

        /** The lower end of the estimate's 95% interval; never below what was found. */
        public long estimateLow() {
            return Math.max(missed.of(), Math.round(missed.low() * unflagged));
        }

        /** The upper end of the estimate's 95% interval. */
        public long estimateHigh() {
            return Math.round(missed.high() * unflagged);
        }
    }
}
