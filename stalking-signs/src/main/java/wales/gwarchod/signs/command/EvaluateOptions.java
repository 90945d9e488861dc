package wales.gwarchod.signs.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Evaluation;

/**
 * What the command line of {@code signs evaluate} asks for.
 *
 * @param folds whether each text is weighed by a model that had seen no text of its topic
 * @param date of the documents; only without documents null
 * @param typed as it was typed, for the documents
 */
record EvaluateOptions(
        Path texts,
        @Nullable Path courses,
        @Nullable Path model,
        double threshold,
        boolean resembles,
        boolean folds,
        Evaluation.Settings settings,
        @Nullable Path card,
        @Nullable Path record,
        @Nullable LocalDate date,
        String typed) {
    /** @throws IllegalArgumentException with what is wrong, in words */
    static EvaluateOptions parse(List<String> args, Path folder) {
        var words = new Object() {
            private @Nullable String texts;
            private @Nullable Path courses;
            private @Nullable Path model;
            private @Nullable Path card;
            private @Nullable Path record;
            private double threshold = SignReader.DEFAULT_THRESHOLD;
            private double prevalence = Evaluation.Settings.USUAL.prevalence();
            private double budget = Evaluation.Settings.USUAL.budget();
            private boolean resembles;
            private boolean folds;
            private @Nullable LocalDate date;
        };
        for (int i = 1; i < args.size(); i++) {
            var option = args.get(i);
            var value = i + 1 < args.size() ? args.get(i + 1) : null;
            switch (option) {
                case "--resembles" -> words.resembles = true;
                case "--folds" -> words.folds = true;
                case "--courses" -> words.courses = folder.resolve(SignsCommand.Options.needed(option, value));
                case "--model" -> words.model = folder.resolve(SignsCommand.Options.needed(option, value));
                case "--card" -> words.card = folder.resolve(SignsCommand.Options.needed(option, value));
                case "--record" -> words.record = folder.resolve(SignsCommand.Options.needed(option, value));
                case "--threshold" -> words.threshold = SignsCommand.Options.number(option, value, 1);
                case "--prevalence" -> words.prevalence = SignsCommand.Options.number(option, value, 1);
                case "--budget" -> words.budget = SignsCommand.Options.number(option, value, 1_000_000_000);
                case "--date" -> words.date = day(SignsCommand.Options.needed(option, value));
                default -> {
                    if (option.startsWith("--") || words.texts != null) {
                        throw new IllegalArgumentException("Not understood: " + option);
                    }
                    words.texts = option;
                }
            }
            boolean takesValue = option.startsWith("--") && !option.equals("--resembles") && !option.equals("--folds");
            i += takesValue ? 1 : 0;
        }
        var texts = words.texts;
        if (texts == null) {
            throw new IllegalArgumentException("Missing: PLACE");
        }
        if (words.folds && words.model != null) {
            throw new IllegalArgumentException("--folds learns models of its own and takes no --model");
        }
        if (words.date == null && (words.card != null || words.record != null)) {
            throw new IllegalArgumentException("A document carries a date: add --date, such as --date 2026-11-30");
        }
        return new EvaluateOptions(
                folder.resolve(texts),
                words.courses,
                words.model,
                words.threshold,
                words.resembles,
                words.folds,
                new Evaluation.Settings(words.prevalence, words.budget),
                words.card,
                words.record,
                words.date,
                "./gwarchod signs " + String.join(" ", args));
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--date takes a day such as 2026-11-30, not " + value, e);
        }
    }
}
