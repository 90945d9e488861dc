package wales.gwarchod.crimes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offence recorded in a report.
 *
 * @param principal whether it is the counted crime; if not, it is an included classification
 * @param addedOn when it was added to the record, if the force says
 */
public record Classification(
        Offence offence, boolean principal, @Nullable LocalDate addedOn) {}
