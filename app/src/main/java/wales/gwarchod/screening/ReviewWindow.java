package wales.gwarchod.screening;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a load are reviewed: those recorded in the 24 hours before its data time, and any recorded since the
 * load before it, so that a late load leaves nobody out.
 *
 * @param opensAt reports recorded at or after this instant are in the window
 */
public record ReviewWindow(Instant opensAt) {
    /** North Wales Police reviews every stalking report each 24 hours; super-complaint recommendation 23 asks for daily screening. */
    public static final Duration LENGTH = Duration.ofHours(24);

    /**
     * The window of a load.
     *
     * @param dataTime the instant up to which the extract tells
     * @param previousDataTime the same of the load before, or null for the first
     */
    public static ReviewWindow of(Instant dataTime, @Nullable Instant previousDataTime) {
        var day = dataTime.minus(LENGTH);
        return new ReviewWindow(previousDataTime != null && previousDataTime.isBefore(day) ? previousDataTime : day);
    }

    public boolean holds(Instant recordedAt) {
        return !recordedAt.isBefore(opensAt);
    }
}
