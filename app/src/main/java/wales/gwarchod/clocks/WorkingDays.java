package wales.gwarchod.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which days are working days in England and Wales: Monday to Friday, except bank holidays. The holidays of the years in
 * {@code reference/bank-holidays.csv} are as published; those of other years follow the ordinary rule, and
 * {@link #isPublished} says so, because a government can add or move a day.
 */
public final class WorkingDays {
    private final Map<Integer, Set<LocalDate>> published;
    private final Map<Integer, Set<LocalDate>> byRule = new ConcurrentHashMap<>();

    WorkingDays(Set<LocalDate> published) {
        this.published =
                Map.copyOf(published.stream().collect(Collectors.groupingBy(LocalDate::getYear, Collectors.toSet())));
    }

    /** With the holidays that the service ships. */
    public static WorkingDays shipped() {
        return new WorkingDays(ReferenceFile.read("bank-holidays.csv").stream()
                .map(row -> LocalDate.parse(row.getField("date")))
                .collect(Collectors.toSet()));
    }

    /** Whether this day is Monday to Friday and no bank holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isBankHoliday(day);
    }

    /** @throws IllegalArgumentException before 1978, when the rule was another */
    public boolean isBankHoliday(LocalDate day) {
        var ofYear = published.get(day.getYear());
        return (ofYear != null ? ofYear : byRule.computeIfAbsent(day.getYear(), BankHolidayRule::of)).contains(day);
    }

    /** Whether the holidays of this day's year are as published; if not they follow the ordinary rule. */
    public boolean isPublished(LocalDate day) {
        return published.containsKey(day.getYear());
    }

    /**
     * The working day that comes this many working days after the day, which itself is not counted: 1 working day after a
     * Friday, or the Saturday after it, is the Monday.
     *
     * @throws IllegalArgumentException for fewer than one day
     */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Working days are counted from 1: " + workingDays);
        }
        var last = day;
        for (int counted = 0; counted < workingDays; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }

    /** How many working days there are after the first day, up to and with the last. 0 when the last is not later. */
    public int between(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            return 0;
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The bank holidays on a weekday after the first day, up to and with the last: the days a sum leaves out. */
    List<LocalDate> holidaysBetween(LocalDate first, LocalDate last) {
        return first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && isBankHoliday(day))
                .toList();
    }
}
