package wales.gwarchod.crimes.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads dates and times strictly: what does not exist, or could be two moments, is a fault and never a guess. */
final class Times {
    static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DATE)
            .optionalStart()
            .appendLiteral('T')
            .optionalEnd()
            .optionalStart()
            .appendLiteral(' ')
            .optionalEnd()
            .appendPattern("HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final @Nullable DateTimeFormatter ownDate;
    private final @Nullable DateTimeFormatter ownTime;

    Times(Mapping mapping) {
        this.ownDate = mapping.date();
        this.ownTime = mapping.dateTime();
    }

    /** A moment, or a whole day. */
    sealed interface When {
        record Moment(Instant at) implements When {}

        record Day(LocalDate on) implements When {}
    }

    @Nullable
    LocalDate date(String column, String cell) {
        return cell.isEmpty() ? null : requireDate(column, cell);
    }

    Instant moment(String column, String cell) {
        return switch (require(column, cell)) {
            case When.Moment moment -> moment.at();
            case When.Day _ -> throw new RowFault("time-missing", column, cell);
        };
    }

    @Nullable
    When when(String column, String cell) {
        return cell.isEmpty() ? null : require(column, cell);
    }

    private When require(String column, String cell) {
        if (isDate(cell)) {
            return new When.Day(requireDate(column, cell));
        }
        try {
            var read = (ownTime == null ? TIME : ownTime).parseBest(cell, OffsetDateTime::from, LocalDateTime::from);
            if (read instanceof OffsetDateTime exact) {
                return new When.Moment(checked(column, cell, exact.toLocalDate(), exact.toInstant()));
            }
            var wall = (LocalDateTime) read;
            return new When.Moment(checked(column, cell, wall.toLocalDate(), onTheWall(column, cell, wall)));
        } catch (DateTimeException notATime) {
            throw new RowFault(shape(cell, "time"), column, cell);
        }
    }

    private static Instant onTheWall(String column, String cell, LocalDateTime wall) {
        var offsets = HERE.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            throw new RowFault("time-skipped", column, cell);
        }
        if (offsets.size() > 1) {
            throw new RowFault("time-twice", column, cell);
        }
        return wall.toInstant(offsets.getFirst());
    }

    private boolean isDate(String cell) {
        return cell.indexOf(':') < 0;
    }

    private LocalDate requireDate(String column, String cell) {
        try {
            var date = LocalDate.from((ownDate == null ? DATE : ownDate).parse(cell));
            return checked(column, cell, date, date);
        } catch (DateTimeException notADate) {
            throw new RowFault(shape(cell, "date"), column, cell);
        }
    }

    private static <T> T checked(String column, String cell, LocalDate day, T value) {
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw new RowFault("year-unlikely", column, cell);
        }
        return value;
    }

    /** Tells apart what people must mend in different places: spreadsheet numbers, two-digit years, days that do not exist. */
    private static String shape(String cell, String kind) {
        if (!cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
            return "date-is-number";
        }
        int digits = 0;
        int longest = 0;
        for (int i = 0; i < cell.length(); i++) {
            digits = Character.isDigit(cell.charAt(i)) ? digits + 1 : 0;
            longest = Math.max(longest, digits);
        }
        return longest == 2 ? "year-two-digits" : kind + "-does-not-exist";
    }
}
