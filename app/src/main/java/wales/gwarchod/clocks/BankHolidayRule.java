package wales.gwarchod.clocks;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales as the ordinary rule gives them: those of the Banking and Financial Dealings Act
 * 1971 with the days proclaimed every year since 1978, and the common-law holidays Good Friday and Christmas Day. It
 * cannot know a day that is proclaimed once, such as a jubilee, or moved once.
 */
final class BankHolidayRule {
    /** The first year with an early May bank holiday. */
    static final int FIRST_YEAR = 1978;

    private BankHolidayRule() {}

    /** @throws IllegalArgumentException before {@value #FIRST_YEAR} */
    static Set<LocalDate> of(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("Bank holidays are not known before " + FIRST_YEAR + ": " + year);
        }
        var days = new TreeSet<LocalDate>();
        addOrSubstitute(LocalDate.of(year, 1, 1), days);
        days.add(easterSunday(year).minusDays(2));
        days.add(easterSunday(year).plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        addOrSubstitute(LocalDate.of(year, 12, 25), days);
        addOrSubstitute(LocalDate.of(year, 12, 26), days);
        return days;
    }

    /** A holiday on a weekend gives the next weekday that is not itself a holiday. */
    private static void addOrSubstitute(LocalDate holiday, Set<LocalDate> days) {
        var day = holiday;
        while (day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY || days.contains(day)) {
            day = day.plusDays(1);
        }
        days.add(day);
    }

    /** The Gregorian computus of the anonymous correspondent of Nature, 20 April 1876. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
