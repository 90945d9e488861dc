package wales.gwarchod.crimes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of time a load tells about.
 *
 * @param dataTime when the source system was read
 * @param previousDataTime the same of the newest load applied before it; null for the first
 */
public record LoadWindow(Instant dataTime, @Nullable Instant previousDataTime) {}
