package wales.gwarchod.crimes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A protective order that a report mentions.
 *
 * @param kind a code such as {@code SPO}, or the force's word
 * @param subjectInvolvedId who must keep it, as {@link Involved#id}
 * @param protectedInvolvedId whom it protects, if the report says
 */
public record RecordedOrder(
        String reference,
        String kind,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate endsOn,
        long subjectInvolvedId,
        @Nullable Long protectedInvolvedId,
        String terms) {}
