package wales.gwarchod.language;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** How one language tells dates and times. The names come from ICU, the sentences from {@code words/language.csv}. */
final class SpokenTimes {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration TOLD_IN_DAYS = Duration.ofDays(2);

    private final Speech speech;
    private final String[] months;
    /** Indexed by ISO weekday less one. */
    private final String[] weekdays = new String[7];

    SpokenTimes(Speech speech) {
        this.speech = speech;
        var symbols = new DateFormatSymbols(speech.language().icu());
        this.months = symbols.getMonths();
        var fromSunday = symbols.getWeekdays();
        for (int i = 0; i < 7; i++) {
            var name = fromSunday[(i + 1) % 7 + 1];
            // Mid-sentence Welsh writes dydd Llun; English keeps its capital.
            weekdays[i] =
                    name.startsWith("Dydd ") ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
        }
    }

    static ZonedDateTime inLondon(Instant instant) {
        return instant.atZone(LONDON);
    }

    String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    String weekdayDate(LocalDate date) {
        return weekdays[date.getDayOfWeek().getValue() - 1] + " " + date(date);
    }

    String month(LocalDate date) {
        return months[date.getMonthValue() - 1] + " " + date.getYear();
    }

    String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return speech.say(time.getHour() == 0 ? "language.midnight" : "language.midday");
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var clock = time.getMinute() == 0 ? "%d".formatted(hour) : "%d:%02d".formatted(hour, time.getMinute());
        return speech.say(time.getHour() < 12 ? "language.morning" : "language.afternoon", "clock", clock);
    }

    String dateTime(Instant instant) {
        var at = inLondon(instant);
        return speech.say("language.date-time", "date", at.toLocalDate(), "time", at.toLocalTime());
    }

    String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("The range ends before it begins");
        }
        return speech.say("language.range", "first", withoutWhatIsShared(first, last), "last", last);
    }

    private String withoutWhatIsShared(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return date(first);
        }
        var day = String.valueOf(first.getDayOfMonth());
        return first.getMonth() == last.getMonth() ? day : day + " " + months[first.getMonthValue() - 1];
    }

    String duration(Duration time) {
        if (time.compareTo(TOLD_IN_DAYS) >= 0) {
            return speech.say("language.days", "days", time.toDays());
        }
        if (time.toHours() == 0) {
            return speech.say("language.minutes", "minutes", time.toMinutes());
        }
        return speech.say(
                "language.hours-minutes", "hours", time.toHours(), "minutes", "%02d".formatted(time.toMinutesPart()));
    }

    String left(Duration left) {
        return left.isNegative()
                ? speech.say("language.overdue", "time", duration(left.negated()))
                : speech.say("language.left", "time", duration(left));
    }
}
