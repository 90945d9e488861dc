package wales.gwarchod.signs.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.SignModel;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.CourseEvaluation;
import wales.gwarchod.signs.learning.Evaluation;
import wales.gwarchod.signs.learning.Likeness;
import wales.gwarchod.signs.learning.MarkedTexts;
import wales.gwarchod.signs.resembles.Resembler;
import wales.gwarchod.signs.resembles.SentenceModel;

/** One run of {@code signs evaluate}: what the shipped reader makes of marked texts, in figures. */
final class EvaluateRun {
    private EvaluateRun() {}

    /** What the command line asks for. */
    record Options(
            Path texts, @Nullable Path courses, @Nullable Path model, double threshold, boolean resembles) {}

    static int run(Options options, PrintStream out, PrintStream err) throws IOException {
        var reader = SignReader.shipped().withThreshold(options.threshold());
        if (options.model() != null) {
            try {
                reader = reader.withModel(SignModel.parse(Files.readString(options.model())));
            } catch (IllegalArgumentException e) {
                err.println(e.getMessage());
                return 1;
            }
        }
        var texts = MarkedTexts.read(options.texts());
        Likeness likeness;
        try {
            likeness = options.resembles() ? Likeness.by(Resembler.shipped()) : Likeness.NONE;
        } catch (SentenceModel.Unavailable e) {
            err.println(e.getMessage());
            return 1;
        }
        long from = System.nanoTime();
        try {
            print(Evaluation.of(reader, texts, likeness), out);
            if (options.courses() != null) {
                print(CourseEvaluation.of(reader, MarkedTexts.readCourses(options.courses()), likeness), out);
            }
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 1;
        }
        out.printf(Locale.ROOT, "%-48s %s%n", "rules version", reader.rulesVersion());
        out.printf(Locale.ROOT, "%-48s %.1f%n", "seconds", (System.nanoTime() - from) / 1e9);
        return 0;
    }

    private static void print(List<String> lines, PrintStream out) {
        lines.forEach(out::println);
    }
}
