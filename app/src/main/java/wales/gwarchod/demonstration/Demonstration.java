package wales.gwarchod.demonstration;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes extracts of the invented force. The same seed, size and data time give the same bytes.
 *
 * <p>Two years of reports end at the data time; their last 24 hours hold one of each thing a reader should meet. Half a
 * million reports take little more memory than twelve thousand.
 */
public final class Demonstration {
    /** How many reports a demonstration has unless another number is asked for. */
    public static final int USUAL_SIZE = 12_000;

    /** The smallest demonstration that can be made. */
    public static final int LEAST = 20;

    /** How many reports one night brings where half a million come in a year. */
    public static final int USUAL_NIGHT = 1_400;

    private final Material material = Material.read();

    /**
     * Writes the history.
     *
     * @param size how many reports, 20 at least
     * @param dataTime the extract's {@code extracted_at}; nothing is recorded later
     * @param zip where it goes; a file that is there is replaced
     */
    public Totals generate(int size, long seed, Instant dataTime, Path zip) throws IOException {
        return generate(size, seed, dataTime, zip, null);
    }

    /**
     * Writes the history and, apart from it, who is who and which reports belong together.
     *
     * @param truth a CSV file for tests and measurements; the extract itself never says so, and no figure made with it may
     *     be called accuracy
     */
    public Totals generate(int size, long seed, Instant dataTime, Path zip, @Nullable Path truth) throws IOException {
        var plan = new Plan(seed, atLeastTwenty(size), dataTime);
        return write(plan.history(), plan, seed, dataTime, zip, truth, 0);
    }

    /**
     * Writes one more night: new reports about known people and courses, and about new ones.
     *
     * @param size the size of the history that it follows, which it must be told
     * @param dataTime the data time of that history
     * @param number counts the nights after the history, from 1; its own data time is so many days later
     * @param reports how many
     */
    public Totals night(int size, long seed, Instant dataTime, int number, int reports, Path zip) throws IOException {
        var plan = new Plan(seed, atLeastTwenty(size), dataTime);
        return write(plan.night(number, reports), plan, seed, dataTime, zip, null, number);
    }

    private Totals write(
            Timetable table, Plan plan, long seed, Instant dataTime, Path zip, @Nullable Path truth, int night)
            throws IOException {
        var ends = dataTime.plus(Duration.ofDays(night));
        var maker = new Maker(seed, plan, material, dataTime, night);
        if (night > 0) {
            maker.remember(plan.history(), table.courses());
        }
        try (var writer = new ExtractWriter(zip);
                var list = truth == null ? BufferedWriter.nullWriter() : Files.newBufferedWriter(truth)) {
            list.write("reference,course,kind,person_reference,role,person\n");
            for (var index = 0; index < table.size(); index++) {
                var made = maker.make(table, index);
                writer.write(made);
                list.write(truthOf(made, table, index));
            }
            return writer.finish(ends);
        }
    }

    private static String truthOf(Made made, Timetable table, int index) {
        var course = table.courses().get(table.courseNumber(index));
        var lines = new StringBuilder();
        for (var person : made.people) {
            lines.append(made.reference)
                    .append(',')
                    .append(course == null ? "" : course.number())
                    .append(',')
                    .append(course == null ? "" : course.kind())
                    .append(',')
                    .append(person.personReference())
                    .append(',')
                    .append(person.role())
                    .append(',')
                    .append(person.trueId())
                    .append('\n');
        }
        return lines.toString();
    }

    private static int atLeastTwenty(int size) {
        if (size < LEAST) {
            throw new IllegalArgumentException(
                    "A demonstration has %d reports at least, not %d".formatted(LEAST, size));
        }
        return size;
    }

    /** Makes report after report of one timetable. */
    private static final class Maker {
        private final CourseReports courses;
        private final OrdinaryReports ordinary;
        private final Map<Integer, String> earlier = new HashMap<>();

        Maker(long seed, Plan plan, Material material, Instant dataTime, int night) {
            var cast = new Cast(
                    seed,
                    material,
                    dataTime.atZone(ZoneOffset.UTC).toLocalDate().withDayOfYear(1));
            var stories = new Stories(seed, material, cast);
            var english = new Decks(
                    material.english(),
                    material.ordinary(),
                    material.details(),
                    material.ends(),
                    Dice.of(seed, night, 80));
            var welsh = new Decks(
                    material.welsh(),
                    material.welshOrdinary(),
                    material.details(),
                    material.ends(),
                    Dice.of(seed, night, 81));
            var recording = new Recording(material);
            var particulars = new Particulars(cast, dataTime.plus(Duration.ofDays(night)));
            this.courses = new CourseReports(seed, material, cast, stories, english, welsh, recording, particulars);
            this.ordinary = new OrdinaryReports(
                    seed,
                    plan.size(),
                    plan.courseCount(),
                    material,
                    cast,
                    stories,
                    english,
                    welsh,
                    recording,
                    particulars);
        }

        /** Goes through the history for what a later report of tonight's courses may name. */
        void remember(Timetable history, Map<Integer, Course> tonight) {
            for (var index = 0; index < history.size(); index++) {
                var course = tonight.get(history.courseNumber(index));
                if (course != null) {
                    earlier.put(course.number(), history.reference(index));
                    courses.remember(course, history.step(index), history.recordedAt(index));
                }
            }
        }

        Made make(Timetable table, int index) {
            var reference = table.reference(index);
            var recordedAt = table.recordedAt(index);
            var course = table.courses().get(table.courseNumber(index));
            if (course == null) {
                return ordinary.make(table.serial(index), reference, recordedAt);
            }
            var before = earlier.put(course.number(), reference);
            return course.kind() == Course.Kind.LOOK_ALIKE
                    ? ordinary.quarrel(course, table.step(index), reference, recordedAt, before)
                    : courses.make(course, table.step(index), reference, recordedAt, before);
        }
    }
}
