package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.Sign;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Figure.Goal;
import wales.gwarchod.signs.learning.Figure.Section;
import wales.gwarchod.signs.learning.Ranking.Judged;

/**
 * How good a reader is on marked texts, in figures, with what falls short as plain as what does not. The goals are those of the project's fourth issue, set before
 * anything was measured.
 */
public final class Evaluation {
    private static final List<Double> THRESHOLDS = List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);

    private final Function<MarkedText, SignReader> readers;
    private final Likeness likeness;
    private final Settings settings;
    private final Map<MarkedText, Reading> readings;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * What is asked beside the texts.
     *
     * @param prevalence at which share of stalking the Brier score and the calibration are worked out as well, above 0 and below 1
     * @param budget how many of the texts a force could read, the likeliest first: above 0 and below 1 a share of them, from 1 on so many
     */
    public record Settings(double prevalence, double budget) {
        /** 3% of a night's look-alikes, and one text in five is read. */
        public static final Settings USUAL = new Settings(0.03, 0.2);

        int toRead(int texts) {
            return (int) Math.min(texts, Math.ceil(budget < 1 ? budget * texts : budget));
        }
    }

    private Evaluation(
            Function<MarkedText, SignReader> readers, List<MarkedText> texts, Likeness likeness, Settings settings) {
        this.readers = readers;
        this.likeness = likeness;
        this.settings = settings;
        this.readings = new LinkedHashMap<>();
        var read = texts.parallelStream()
                .map(text -> Map.entry(text, read(text, text.narrative())))
                .toList();
        read.forEach(one -> readings.put(one.getKey(), one.getValue()));
    }

    /**
     * The figures.
     *
     * @param readers who reads a text: one for all, or for each topic one that has not seen it
     * @throws IllegalArgumentException unless there are texts of stalking and others
     */
    public static List<Figure> of(
            Function<MarkedText, SignReader> readers, List<MarkedText> texts, Likeness likeness, Settings settings) {
        var evaluation = new Evaluation(readers, texts, likeness, settings);
        evaluation.run();
        return List.copyOf(evaluation.figures);
    }

    private Reading read(MarkedText text, String narrative) {
        return readers.apply(text)
                .read(text.withNarrative(narrative).asNarrative(), likeness.of(narrative, text.topic()));
    }

    private Reading readByRules(MarkedText text, String narrative) {
        return readers.apply(text).read(text.withNarrative(narrative).asNarrative());
    }

    private void run() {
        ranking();
        lookAlikes();
        if (readings.keySet().stream().anyMatch(text -> !text.behaviours().isEmpty())) {
            behaviours();
        }
        figures.addAll(
                new Groups(where(MarkedText::isStalking), text -> reading(text).flagged()).figures());
        figures.addAll(new Robustness(readings, this::read, this::readByRules).figures());
        thresholds();
    }

    private void ranking() {
        var judged = readings.entrySet().stream()
                .map(one ->
                        new Judged(one.getValue().probability(), one.getKey().isStalking()))
                .toList();
        figures.addAll(new Discrimination(judged, settings).figures());
        add(Figure.of(
                Section.TEXTS,
                "flagged texts with an exact quote",
                Share.among(
                        readings.entrySet().stream()
                                .filter(one -> one.getValue().flagged())
                                .toList(),
                        Evaluation::quotesExactly),
                Goal.atLeast(1)));
    }

    private static boolean quotesExactly(Map.Entry<MarkedText, Reading> one) {
        var text = one.getKey().narrative();
        var signs = one.getValue().signs();
        return !signs.isEmpty()
                && signs.stream()
                        .map(Sign::quote)
                        .allMatch(quote -> text.substring(
                                        text.offsetByCodePoints(0, quote.start()),
                                        text.offsetByCodePoints(0, quote.end()))
                                .equals(quote.text()));
    }

    private void lookAlikes() {
        add(Figure.of(Section.LOOK_ALIKES, "flagged of stalking", flagged(where(MarkedText::isStalking))));
        add(Figure.of(Section.LOOK_ALIKES, "flagged of the others", flagged(where(text -> !text.isStalking()))));
        for (var kind : MarkedText.LookAlike.values()) {
            var share = flagged(where(text -> !text.isStalking() && text.kind().equals(kind.name())));
            add(
                    kind == MarkedText.LookAlike.OTHER
                            ? Figure.of(Section.LOOK_ALIKES, "flagged of " + kind, share)
                            : Figure.of(Section.LOOK_ALIKES, "flagged of " + kind, share, Goal.atMost(0.12)));
        }
    }

    private List<MarkedText> where(Predicate<MarkedText> isSo) {
        return readings.keySet().stream().filter(isSo).toList();
    }

    private Share flagged(List<MarkedText> texts) {
        return Share.among(texts, text -> reading(text).flagged());
    }

    private Reading reading(MarkedText text) {
        return Objects.requireNonNull(readings.get(text));
    }

    /** A behaviour is right when the text is marked with its code, wherever its quote stands. A mention is none. */
    private void behaviours() {
        var right = new TreeMap<String, int[]>();
        readings.forEach((text, reading) -> {
            var marked =
                    text.behaviours().stream().map(MarkedText.Behaviour::code).collect(Collectors.toSet());
            var found = reading.signs().stream()
                    .filter(sign -> !sign.mention())
                    .map(Sign::code)
                    .collect(Collectors.toSet());
            var all = new HashSet<>(marked);
            all.addAll(found);
            for (var code : all) {
                var counts = right.computeIfAbsent(code, key -> new int[3]);
                counts[0] += marked.contains(code) && found.contains(code) ? 1 : 0;
                counts[1] += found.contains(code) ? 1 : 0;
                counts[2] += marked.contains(code) ? 1 : 0;
            }
        });
        int[] sums = new int[3];
        right.values().forEach(counts -> {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += counts[i];
            }
        });
        add(Figure.of(
                Section.BEHAVIOURS,
                "behaviours found that are marked (precision)",
                new Share(sums[0], sums[1]),
                Goal.atLeast(0.9)));
        add(Figure.of(
                Section.BEHAVIOURS,
                "behaviours marked that are found (recall)",
                new Share(sums[0], sums[2]),
                Goal.atLeast(0.7)));
        right.forEach((code, counts) -> add(Figure.of(
                Section.CODES,
                "  " + code,
                "right %d of %d found; %d marked".formatted(counts[0], counts[1], counts[2]))));
    }

    private void thresholds() {
        for (double threshold : THRESHOLDS) {
            Predicate<MarkedText> flags = text -> reading(text).probability() >= threshold
                    && !reading(text).signs().isEmpty();
            var flagged = where(flags);
            add(new Figure(
                    Section.THRESHOLDS,
                    "  from %.1f".formatted(threshold),
                    "recall %s, false alarms %s, precision %s"
                            .formatted(
                                    share(Share.among(where(MarkedText::isStalking), flags)),
                                    share(Share.among(where(text -> !text.isStalking()), flags)),
                                    share(Share.among(flagged, MarkedText::isStalking))),
                    null));
        }
    }

    private static String share(Share share) {
        return share.all() == 0 ? "none" : Figure.decimal(share.value());
    }

    private void add(Figure figure) {
        figures.add(figure);
    }
}
