package wales.gwarchod.demonstration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * When each report of one extract is recorded, and which course it belongs to; a number of 8 bytes for each report, so that
 * half a million fit in 4 MB.
 *
 * @param start the first minute of the period
 * @param slots in time order: minute since the start, course, step
 * @param courses by number
 * @param earlier how many reports came before the first of these
 */
record Timetable(Instant start, long[] slots, Map<Integer, Course> courses, int earlier) {
    static final int NO_COURSE = 0x0FFF_FFFF;

    static long slot(int minute, int course, int step) {
        return ((long) minute << 40) | ((long) course << 8) | step;
    }

    int size() {
        return slots.length;
    }

    int courseNumber(int index) {
        return (int) ((slots[index] >>> 8) & 0xFFFF_FFFFL);
    }

    int step(int index) {
        return (int) (slots[index] & 0xFF);
    }

    Instant recordedAt(int index) {
        return start.plus(slots[index] >>> 40, ChronoUnit.MINUTES);
    }

    /** The report's number in the whole history, from 1. */
    int serial(int index) {
        return earlier + index + 1;
    }

    /** The reference that people read, for example EE/26/004711. */
    String reference(int index) {
        return reference(recordedAt(index), serial(index));
    }

    static String reference(Instant recordedAt, int serial) {
        return "EE/%02d/%06d"
                .formatted(recordedAt.atZone(java.time.ZoneOffset.UTC).getYear() % 100, serial);
    }
}
