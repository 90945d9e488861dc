package wales.gwarchod.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When something is due: the way in to deadlines. Days are those of London. */
public final class Deadlines {
    private final WorkingDays workingDays;
    private final LegalClocks legalClocks;

    Deadlines(WorkingDays workingDays, LegalClocks legalClocks) {
        this.workingDays = workingDays;
        this.legalClocks = legalClocks;
    }

    /** With the reference data that the service ships; the bean is the same. */
    public static Deadlines shipped() {
        return new Deadlines(WorkingDays.shipped(), LegalClocks.shipped());
    }

    /**
     * Due these elapsed hours after a moment.
     *
     * @param event what started the time: a key of the word list, such as {@code clocks.event.recorded}
     */
    public Deadline.ByTime after(String event, Instant start, Allowance.Hours allowance) {
        return new Deadline.ByTime(event, start, allowance, start.plus(Duration.ofHours(allowance.hours())));
    }

    /**
     * Due with the end of the last day of the allowance.
     *
     * @param event what started the time: a key of the word list, such as {@code clocks.event.last-incident}
     */
    public Deadline.ByDay after(String event, LocalDate start, Allowance.InDays allowance) {
        return switch (allowance) {
            case Allowance.OfDays(int days) -> plain(event, start, allowance, start.plusDays(days - 1L));
            case Allowance.OfMonths(int months) -> plain(event, start, allowance, start.plusMonths(months));
            case Allowance.OfWorkingDays(int days) -> {
                var last = workingDays.after(start, days);
                yield new Deadline.ByDay(
                        event,
                        start,
                        allowance,
                        last,
                        workingDays.holidaysBetween(start, last),
                        workingDays.isPublished(start) && workingDays.isPublished(last));
            }
        };
    }

    /**
     * Due by a rule of {@code reference/legal-clocks.csv}, as it stands on the day of the start. A rule in hours counts from
     * the moment, one in days from its day.
     *
     * @throws java.util.NoSuchElementException if there is no such rule on that day
     */
    public Deadline byRule(String rule, String event, Instant start) {
        var day = London.dayOf(start);
        return switch (legalClocks.allowance(rule, day)) {
            case Allowance.Hours hours -> after(event, start, hours);
            case Allowance.InDays days -> after(event, day, days);
        };
    }

    private static Deadline.ByDay plain(String event, LocalDate start, Allowance.InDays allowance, LocalDate last) {
        return new Deadline.ByDay(event, start, allowance, last, List.of(), true);
    }
}
