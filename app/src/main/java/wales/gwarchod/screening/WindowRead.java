package wales.gwarchod.screening;

import java.time.Instant;

/**
 * What one load brought.
 *
 * @param reports reports of the load that were read
 * @param toReview of those in its 24-hour window: to be reviewed
 * @param noSignal of those in its window: read, and no signal
 */
public record WindowRead(long loadId, int reports, int toReview, int noSignal, Instant readAt) {}
