package wales.gwarchod.screening;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A saved review.
 *
 * @param round 1 or 2
 * @param reviewer the reviewer's name when it was saved
 * @param undoneAt when the reviewer took it back; null while it stands
 * @param caseId the case it opened or joined, if any
 */
public record Review(
        long id,
        ItemId item,
        int round,
        long reviewerId,
        String reviewer,
        Answer answer,
        Instant savedAt,
        @Nullable Instant undoneAt,
        @Nullable Long caseId) {
    /** How long a reviewer can take a review back. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    /** Whether its reviewer can still take it back; the tenth minute counts. */
    public boolean canBeUndone(Instant now) {
        return undoneAt == null && !now.isAfter(savedAt.plus(UNDO));
    }
}
