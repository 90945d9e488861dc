package wales.gwarchod.crimes.extract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.Occurred;
import wales.gwarchod.crimes.Precision;

/** Reads when something happened from its three cells. */
final class OccurredCells {
    private OccurredCells() {}

    static Occurred read(Times times, Cells cells, Instant latest) {
        Times.When from = times.when("occurred_from", cells.get("occurred_from").strip());
        Times.When to = times.when("occurred_to", cells.get("occurred_to").strip());
        String said = cells.get("occurred_precision").strip();
        Precision precision =
                said.isEmpty() ? precision(from, to) : RowChecks.code(Precision.class, "occurred_precision", said);
        if (precision == Precision.UNKNOWN && from == null && to == null) {
            return Occurred.UNKNOWN;
        }
        if (from == null && precision != Precision.UNKNOWN && precision != Precision.BETWEEN) {
            throw new RowFault("cell-missing", "occurred_from");
        }
        Instant first = from == null ? null : start(from, precision);
        Instant last = to == null ? lastMoment(from, precision) : end(to);
        if (first != null && last != null && last.isBefore(first)) {
            throw new RowFault("end-before-start", "occurred_to", cells.get("occurred_to"));
        }
        if (first != null && first.isAfter(latest)) {
            throw new RowFault("in-the-future", "occurred_from", cells.get("occurred_from"));
        }
        return new Occurred(first, last, precision);
    }

    private static Precision precision(Times.@Nullable When from, Times.@Nullable When to) {
        if (from == null && to == null) {
            return Precision.UNKNOWN;
        }
        if (from == null || to != null && !to.equals(from)) {
            return Precision.BETWEEN;
        }
        return from instanceof Times.When.Day ? Precision.DAY : Precision.EXACT;
    }

    private static Instant start(Times.When when, Precision precision) {
        return switch (when) {
            case Times.When.Moment moment
            when precision != Precision.MONTH && precision != Precision.DAY -> moment.at();
            case Times.When.Moment moment ->
                start(new Times.When.Day(LocalDate.ofInstant(moment.at(), Times.HERE)), precision);
            case Times.When.Day day
            when precision == Precision.MONTH -> midnight(day.on().withDayOfMonth(1));
            case Times.When.Day day -> midnight(day.on());
        };
    }

    private static Instant end(Times.When when) {
        return switch (when) {
            case Times.When.Moment moment -> moment.at();
            case Times.When.Day day -> midnight(day.on().plusDays(1)).minusMillis(1);
        };
    }

    private static @Nullable Instant lastMoment(Times.@Nullable When from, Precision precision) {
        if (from == null) {
            return null;
        }
        LocalDate day = switch (from) {
            case Times.When.Moment moment -> LocalDate.ofInstant(moment.at(), Times.HERE);
            case Times.When.Day on -> on.on();
        };
        return switch (precision) {
            case DAY -> midnight(day.plusDays(1)).minusMillis(1);
            case MONTH -> midnight(day.withDayOfMonth(1).plusMonths(1)).minusMillis(1);
            case EXACT, BETWEEN, UNKNOWN -> null;
        };
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Times.HERE).toInstant();
    }
}
