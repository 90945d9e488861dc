package wales.gwarchod.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The first and the last day of a history; both count. */
public record Span(LocalDate first, LocalDate last) {
    /** Days from the first to the last; 0 where they are the same. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last);
    }
}
