package wales.gwarchod.linkage;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates of birth that say something. */
public final class BirthDate {
    /** What systems fill in when nobody knows. */
    private static final Set<LocalDate> FILLED_IN = Set.of(
            LocalDate.of(1900, Month.JANUARY, 1),
            LocalDate.of(1901, Month.JANUARY, 1),
            LocalDate.of(1970, Month.JANUARY, 1));

    private BirthDate() {}

    /** The date, unless it is one that systems fill in or lies before 1900. */
    public static Optional<LocalDate> known(@Nullable LocalDate recorded) {
        return recorded == null || recorded.getYear() < 1900 || FILLED_IN.contains(recorded)
                ? Optional.empty()
                : Optional.of(recorded);
    }
}
