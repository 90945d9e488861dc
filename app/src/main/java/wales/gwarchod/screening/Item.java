package wales.gwarchod.screening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.ReportId;

/**
 * One row of the worklist.
 *
 * @param reference the force's reference of the report
 * @param recordedAs title of the principal offence as recorded
 * @param pair the strongest pair the report belongs to, if any
 * @param dueAt end of the 24-hour window
 * @param strength 0 to 1; orders work, decides nothing
 * @param urgent codes of urgent flags, which lift it to the top
 * @param seenBefore earlier reports between the same two people
 */
public record Item(
        ItemId id,
        ReportId report,
        String reference,
        @Nullable PairId pair,
        Because because,
        String area,
        String recordedAs,
        Instant recordedAt,
        Instant dueAt,
        double strength,
        List<String> urgent,
        int seenBefore) {
    public Item {
        urgent = List.copyOf(urgent);
    }
}
