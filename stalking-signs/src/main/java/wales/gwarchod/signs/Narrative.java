package wales.gwarchod.signs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record's free text, as it was written, and the few facts about it that change how it is read.
 *
 * @param text any text at all, also an empty one; never altered, so that every quote is exactly what stands in the record
 * @param recordedOffence class, code or title as the force sends it (such as {@code 8Q} or {@code Harassment}); a weak hint only
 * @param occurredOn the day the event happened; tells a year in the text that is long past from one that is not
 * @param relationship as the force sends it, such as {@code ex-partner} or {@code neighbour}
 */
public record Narrative(
        String id,
        String text,
        @Nullable String recordedOffence,
        @Nullable LocalDate occurredOn,
        @Nullable String relationship) {
    /** A text of which nothing else is known. */
    public static Narrative of(String id, String text) {
        return new Narrative(id, text, null, null, null);
    }
}
