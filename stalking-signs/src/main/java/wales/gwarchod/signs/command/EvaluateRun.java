package wales.gwarchod.signs.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import wales.gwarchod.signs.SignModel;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.CourseEvaluation;
import wales.gwarchod.signs.learning.Evaluation;
import wales.gwarchod.signs.learning.Figure;
import wales.gwarchod.signs.learning.Learner;
import wales.gwarchod.signs.learning.Likeness;
import wales.gwarchod.signs.learning.MarkedText;
import wales.gwarchod.signs.learning.MarkedTexts;
import wales.gwarchod.signs.resembles.Resembler;
import wales.gwarchod.signs.resembles.SentenceModel;

/** One run of {@code signs evaluate}: what the reader makes of marked texts, in figures, and the documents that show them. */
final class EvaluateRun {
    private EvaluateRun() {}

    static int run(EvaluateOptions options, PrintStream out, PrintStream err) throws IOException {
        try {
            return evaluated(options, out);
        } catch (IllegalArgumentException | SentenceModel.Unavailable e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int evaluated(EvaluateOptions options, PrintStream out)
            throws IOException, SentenceModel.Unavailable {
        var reader = SignReader.shipped().withThreshold(options.threshold());
        var model = options.model();
        if (model != null) {
            reader = reader.withModel(SignModel.parse(Files.readString(model)));
        }
        var texts = MarkedTexts.read(options.texts());
        var likeness = options.resembles() ? Likeness.by(Resembler.shipped()) : Likeness.NONE;
        var figures = new ArrayList<>(
                Evaluation.of(readers(reader, options, texts, likeness), texts, likeness, options.settings()));
        var courses = options.courses();
        if (courses != null) {
            figures.addAll(CourseEvaluation.of(reader, MarkedTexts.readCourses(courses), likeness));
        }
        figures.forEach(out::println);
        var weighedBy = options.resembles() ? reader.resemblingModel() : reader.model();
        out.printf(Locale.ROOT, "%-58s %s%n", "rules version", reader.rulesVersion());
        out.printf(Locale.ROOT, "%-58s %s%n", "model", weighedBy.digest());
        time(reader, texts, out);
        write(options, reader, weighedBy, texts, figures);
        return 0;
    }

    private static Function<MarkedText, SignReader> readers(
            SignReader reader, EvaluateOptions options, List<MarkedText> texts, Likeness likeness) {
        if (!options.folds()) {
            return text -> reader;
        }
        var readers = new TreeMap<String, SignReader>();
        Learner.learn(reader, texts, likeness)
                .unseen()
                .forEach((topic, model) -> readers.put(topic, reader.withModel(model)));
        return text -> Objects.requireNonNull(readers.get(text.topic()));
    }

    /** By the rules alone, on one thread, after they have been read once for the figures. */
    private static void time(SignReader reader, List<MarkedText> texts, PrintStream out) {
        long from = System.nanoTime();
        texts.forEach(text -> reader.read(text.asNarrative()));
        double seconds = (System.nanoTime() - from) / 1e9;
        out.printf(
                Locale.ROOT,
                "%-58s %.1f, %.0f a second%n",
                "seconds to read by the rules",
                seconds,
                texts.size() / seconds);
    }

    private static void write(
            EvaluateOptions options, SignReader reader, SignModel model, List<MarkedText> texts, List<Figure> figures)
            throws IOException {
        var gaps = new DocumentFacts(options, texts, reader.rulesVersion(), model).gaps();
        var card = options.card();
        if (card != null) {
            Documents.write(Documents.Kind.MODEL_CARD, card, gaps, figures);
        }
        var record = options.record();
        if (record != null) {
            Documents.write(Documents.Kind.TRANSPARENCY_RECORD, record, gaps, figures);
        }
    }
}
