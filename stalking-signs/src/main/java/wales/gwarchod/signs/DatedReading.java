package wales.gwarchod.signs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record in the history of a pair.
 *
 * @param on the day it happened; null when nobody knows, and then it counts as a record but in no window of days
 * @param recordedOffence as in {@link Narrative#recordedOffence()}; the spread of offences is itself a sign
 * @param reversed whether the roles are the other way round in this record
 * @param linkConfidence how sure it is that this record belongs to this pair, from 0 to 1
 */
public record DatedReading(
        Reading reading,
        @Nullable LocalDate on,
        @Nullable String recordedOffence,
        boolean reversed,
        double linkConfidence) {
    public DatedReading {
        if (!(linkConfidence >= 0 && linkConfidence <= 1)) {
            throw new IllegalArgumentException("A link confidence lies between 0 and 1, not at " + linkConfidence);
        }
    }
}
