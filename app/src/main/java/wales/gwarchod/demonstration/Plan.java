package wales.gwarchod.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wales.gwarchod.demonstration.Course.Feature;
import wales.gwarchod.demonstration.Course.Kind;

/**
 * Deals the reports of two years over courses of conduct, quarrels that come back and everything else, and sees to it that
 * the last 24 hours hold one of each thing a reader should meet.
 */
final class Plan {
    private static final int DAY = 24 * 60;
    private static final int DAYS = 730;
    private static final List<Feature> LAST_NIGHT = List.of(
            Feature.PRINCIPAL,
            Feature.TRACKER,
            Feature.NONE,
            Feature.BREACH,
            Feature.INCLUDED,
            Feature.UNKNOWN,
            Feature.WELSH,
            Feature.REVERSED,
            Feature.THREAT,
            Feature.PRINCIPAL,
            Feature.NONE,
            Feature.WELSH_RECORDED,
            Feature.NONE,
            Feature.INCLUDED,
            Feature.NONE,
            Feature.UNKNOWN,
            Feature.BREACH,
            Feature.NONE,
            Feature.PRINCIPAL,
            Feature.NONE,
            Feature.REVERSED,
            Feature.NONE);
    private static final double STALKING_SHARE = 0.08;
    private static final double LOOK_ALIKE_SHARE = 0.07;

    private final long seed;
    private final int size;
    private final Instant start;
    private final List<Course> courses = new ArrayList<>();
    private final long[] slots;
    private int filled = 0;

    Plan(long seed, int size, Instant dataTime) {
        this.seed = seed;
        this.size = size;
        this.start = dataTime.minus(Duration.ofDays(DAYS));
        this.slots = new long[size];
        deal();
    }

    /** How many reports the last 24 hours hold: 90 at least, about 1,400 where half a million come in a year. */
    static int lastNight(int size) {
        return Math.max(Math.min(90, size / 6), size / 365);
    }

    int size() {
        return size;
    }

    int courseCount() {
        return courses.size();
    }

    Timetable history() {
        return new Timetable(start, slots, byNumber(courses), 0);
    }

    /** One more night.
     *
     * @param number counts the nights after the history, from 1
     */
    Timetable night(int number, int reports) {
        var dice = Dice.of(seed, number, 20);
        var begin = DAYS * DAY + (number - 1) * DAY;
        var last = lastMinutes();
        var night = new long[reports];
        var tonight = new HashMap<Integer, Course>();
        var stalking = Math.min(reports / 3, deserving(reports));
        for (var index = 0; index < reports; index++) {
            var minute = begin + minuteOfDay(dice);
            if (index < stalking && dice.chance(0.7)) {
                var course = liveCourse(dice, last, tonight);
                tonight.put(course.number(), course);
                night[index] = Timetable.slot(minute, course.number(), Math.min(255, course.events() + number - 1));
            } else if (index < stalking) {
                var fresh = new Course(
                        1_000_000 + number * 10_000 + index,
                        dice.chance(0.15) ? Kind.UNKNOWN_SUSPECT : Kind.HIDDEN,
                        LAST_NIGHT.get(index % LAST_NIGHT.size()),
                        1);
                tonight.put(fresh.number(), fresh);
                night[index] = Timetable.slot(minute, fresh.number(), 0);
            } else {
                night[index] = Timetable.slot(minute, Timetable.NO_COURSE, 0);
            }
        }
        Arrays.sort(night);
        return new Timetable(start, night, Map.copyOf(tonight), size + (number - 1) * 50_000);
    }

    private Course liveCourse(Dice dice, int[] last, Map<Integer, Course> taken) {
        var best = courses.get(0);
        for (var attempt = 0; attempt < 400; attempt++) {
            var course = dice.pick(courses);
            var lately = last[course.number()] > (DAYS - 150) * DAY && last[course.number()] < (DAYS - 1) * DAY;
            if (course.kind() != Kind.LOOK_ALIKE && lately && !taken.containsKey(course.number())) {
                return course;
            }
            best = course;
        }
        return best;
    }

    private int[] lastMinutes() {
        var last = new int[courses.size()];
        for (var slot : slots) {
            var course = (int) ((slot >>> 8) & 0xFFFF_FFFFL);
            if (course < last.length) {
                last[course] = (int) (slot >>> 40);
            }
        }
        return last;
    }

    private static int deserving(int night) {
        return Math.min(night / 3, LAST_NIGHT.size() + Math.max(0, night - 90) / 25);
    }

    private void deal() {
        var dice = Dice.of(seed, 21);
        var night = lastNight(size);
        var deserving = Math.min(deserving(night), Math.max(1, size / 12));
        for (var index = 0; index < deserving; index++) {
            var feature = index < LAST_NIGHT.size() ? LAST_NIGHT.get(index) : Feature.NONE;
            lay(dice, kindFor(feature, dice), feature, eventsLeft(dice, least(feature), deserving - index), true);
        }
        while (filled < size * STALKING_SHARE) {
            lay(dice, kindFor(Feature.NONE, dice), Feature.NONE, eventsLeft(dice, 1, 0), false);
        }
        var quarrels = Math.min(night / 10, size / 40);
        var bound = filled + size * LOOK_ALIKE_SHARE;
        while (filled < bound && filled + 6 < size) {
            lay(dice, Kind.LOOK_ALIKE, Feature.NONE, dice.between(2, 5), quarrels > 0);
            quarrels--;
        }
        var tonight = Math.max(0, night - deserving - Math.min(night / 10, size / 40));
        while (filled < size) {
            var day = tonight-- > 0 ? DAYS - 1 : dice.between(0, DAYS - 2);
            slots[filled++] = Timetable.slot(day * DAY + minuteOfDay(dice), Timetable.NO_COURSE, 0);
        }
        Arrays.sort(slots);
    }

    private static Kind kindFor(Feature feature, Dice dice) {
        return switch (feature) {
            case PRINCIPAL, INCLUDED, WELSH_RECORDED -> Kind.RECORDED;
            case UNKNOWN -> Kind.UNKNOWN_SUSPECT;
            case REVERSED -> Kind.MUTUAL;
            case TRACKER, BREACH, THREAT, WELSH -> Kind.HIDDEN;
            case NONE ->
                switch (dice.between(0, 19)) {
                    case 0, 1, 2, 3, 4 -> Kind.RECORDED;
                    case 5, 6 -> Kind.UNKNOWN_SUSPECT;
                    case 7, 8 -> Kind.MUTUAL;
                    default -> Kind.HIDDEN;
                };
        };
    }

    /** Two to nine reports, mostly three to five; fewer where the extract is too small to hold them. */
    private int eventsLeft(Dice dice, int least, int others) {
        var wanted = dice.chance(0.12) ? 1 : 1 + dice.between(1, 3) + (dice.chance(0.5) ? dice.between(0, 5) : 0);
        return Math.max(1, Math.min(Math.max(wanted, least), size - filled - others));
    }

    private static int least(Feature feature) {
        return switch (feature) {
            case REVERSED, BREACH, INCLUDED, THREAT -> 4;
            case PRINCIPAL, WELSH_RECORDED, TRACKER -> 3;
            case UNKNOWN, WELSH, NONE -> 1;
        };
    }

    /** Lays the reports of one course: the gaps between them grow shorter, and the last falls where it must. */
    private void lay(Dice dice, Kind kind, Feature feature, int events, boolean lastNight) {
        var course = new Course(courses.size(), kind, feature, events);
        courses.add(course);
        var minute =
                lastNight ? (DAYS - 1) * DAY + minuteOfDay(dice) : dice.between(20, DAYS - 2) * DAY + minuteOfDay(dice);
        var gap = dice.between(1, 30) * (double) DAY;
        for (var step = events - 1; step >= 0; step--) {
            slots[filled++] = Timetable.slot(minute, course.number(), step);
            var back = (int) Math.max(DAY, gap * dice.between(50, 150) / 100);
            minute = Math.max(step, (minute - back) / DAY * DAY + minuteOfDay(dice));
            gap = Math.min(gap * (1 + dice.between(0, 90) / 100.0), 150.0 * DAY);
        }
    }

    /** Two calls in three come between eight and midnight; a day begins at two in the morning. */
    private static int minuteOfDay(Dice dice) {
        return dice.chance(0.25) ? dice.between(0, DAY - 1) : dice.between(6 * 60, 22 * 60 - 1);
    }

    private static Map<Integer, Course> byNumber(List<Course> courses) {
        var map = HashMap.<Integer, Course>newHashMap(courses.size());
        for (var course : courses) {
            map.put(course.number(), course);
        }
        return map;
    }
}
