package wales.gwarchod.clocks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of England and Wales, in which every day and deadline of the service is counted. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The machine's clock. For the service's configuration and the command line alone; a rule is given a clock or a date. */
    public static Clock clock() {
        return Clock.system(ZONE);
    }

    /** The day that this moment falls in. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
