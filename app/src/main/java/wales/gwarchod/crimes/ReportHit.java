package wales.gwarchod.crimes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a search result.
 *
 * @param matchedIncluded the included classification that answers the search when the principal crime does not; else null
 */
public record ReportHit(
        ReportId id,
        String reference,
        ReportKind kind,
        Instant recordedAt,
        Offence principal,
        String area,
        @Nullable Offence matchedIncluded) {}
