package wales.gwarchod.crimes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When it happened, as far as is known.
 *
 * @param from the first moment it can have been; of a day or month, its first moment in the United Kingdom
 * @param to the last moment it can have been; null for one moment, and when nobody knows
 */
public record Occurred(@Nullable Instant from, @Nullable Instant to, Precision precision) {
    /** Nobody knows when. */
    public static final Occurred UNKNOWN = new Occurred(null, null, Precision.UNKNOWN);

    /** The best single moment to sort by: the first it can have been, or else the moment it was recorded. */
    public Instant orElse(Instant recordedAt) {
        if (from != null) {
            return from;
        }
        return to != null ? to : recordedAt;
    }
}
