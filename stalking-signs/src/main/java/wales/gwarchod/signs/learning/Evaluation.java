package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.Sign;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Ranking.Judged;
import wales.gwarchod.signs.resembles.OtherSex;

/** How good a reader is on marked texts, in figures, with what falls short as plain as what does not. */
public final class Evaluation {
    /** A group of at least so many is compared; of smaller ones only the interval is of use. */
    private static final int ENOUGH = 40;
    /** By how much a probability may move when names or sexes are swapped. */
    private static final double SWAP = 0.02;

    private final SignReader reader;
    private final Likeness likeness;
    private final Map<MarkedText, Reading> readings;
    private final List<String> lines = new ArrayList<>();

    private Evaluation(SignReader reader, List<MarkedText> texts, Likeness likeness) {
        this.reader = reader;
        this.likeness = likeness;
        this.readings = new LinkedHashMap<>();
        texts.forEach(text -> readings.put(text, read(text)));
    }

    /**
     * The figures, a line each.
     *
     * @throws IllegalArgumentException unless there are texts of stalking and others
     */
    public static List<String> of(SignReader reader, List<MarkedText> texts, Likeness likeness) {
        var evaluation = new Evaluation(reader, texts, likeness);
        evaluation.run();
        return List.copyOf(evaluation.lines);
    }

    private Reading read(MarkedText text) {
        return reader.read(text.asNarrative(), likeness.of(text.narrative(), text.topic()));
    }

    private void run() {
        var judged = readings.entrySet().stream()
                .map(one ->
                        new Judged(one.getValue().probability(), one.getKey().isStalking()))
                .toList();
        var ranking = new Ranking(judged);
        line(
                "texts",
                readings.size() + ", of them stalking "
                        + where(MarkedText::isStalking).size());
        line(
                "AUC",
                "%.3f (%.3f to %.3f)",
                ranking.auc(),
                ranking.auc() - 1.96 * ranking.aucError(),
                Math.min(1, ranking.auc() + 1.96 * ranking.aucError()));
        line("precision at 90% recall", "%.3f", ranking.precisionAt(0.9));
        line("recall at 12% false alarms", "%.3f", ranking.recallAt(0.12));
        line("Brier score", "%.3f", ranking.brier());
        line("calibration error (ECE)", "%.3f", ranking.calibrationError());
        line("flagged of stalking, at " + reader.threshold(), flagged(where(MarkedText::isStalking)));
        line("flagged of the others", flagged(where(text -> !text.isStalking())));
        kinds();
        if (readings.keySet().stream().anyMatch(text -> !text.behaviours().isEmpty())) {
            behaviours();
        }
        groups("victim sex", MarkedText::victimSex);
        groups("suspect sex", MarkedText::suspectSex);
        groups("relationship", MarkedText::relationship);
        groups("language", MarkedText::language);
        groups("names", MarkedText::names);
        swap("other sex", OtherSex::of);
        swap("other names", SwappedText::ofOtherNames);
        line(
                "flagged texts with an exact quote",
                Share.among(
                        readings.values().stream().filter(Reading::flagged).toList(),
                        reading -> !reading.signs().isEmpty()));
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

    private void kinds() {
        for (var kind : MarkedText.LookAlike.values()) {
            line(
                    "flagged of " + kind,
                    flagged(where(text -> !text.isStalking() && text.kind().equals(kind.name()))));
        }
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
        line("behaviours found that are marked (precision)", new Share(sums[0], sums[1]));
        line("behaviours marked that are found (recall)", new Share(sums[0], sums[2]));
        right.forEach((code, counts) ->
                line("  " + code, "right %d of %d found; %d marked".formatted(counts[0], counts[1], counts[2])));
    }

    private void groups(String name, Function<MarkedText, String> of) {
        var groups = where(MarkedText::isStalking).stream()
                .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.toList()));
        double low = 1;
        double high = 0;
        for (var group : groups.entrySet()) {
            var share = flagged(group.getValue());
            line("  recall, " + name + " " + group.getKey(), share);
            if (share.all() >= ENOUGH) {
                low = Math.min(low, share.value());
                high = Math.max(high, share.value());
            }
        }
        line("recall gap by " + name, "%.3f", Math.max(0, high - low));
    }

    private void swap(String name, Function<String, String> swapped) {
        line("within " + SWAP + " with " + name, Share.among(readings.keySet(), text -> {
            var other = text.withNarrative(swapped.apply(text.narrative()));
            return Math.abs(read(other).probability() - reading(text).probability()) <= SWAP;
        }));
    }

    private void line(String name, Object value) {
        lines.add(String.format(Locale.ROOT, "%-48s %s", name, value));
    }

    private void line(String name, String format, Object... values) {
        line(name, (Object) String.format(Locale.ROOT, format, values));
    }
}
