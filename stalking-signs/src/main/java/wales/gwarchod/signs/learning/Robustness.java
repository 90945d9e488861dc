package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.Sign;
import wales.gwarchod.signs.learning.Figure.Goal;
import wales.gwarchod.signs.learning.Figure.Section;
import wales.gwarchod.signs.resembles.OtherSex;

/** What must not move a score, and what must. A text that a change leaves as it is counts nowhere. */
final class Robustness {
    /** By how much a probability may move. */
    private static final double HARDLY = 0.02;

    private static final Goal NEARLY_ALL = Goal.atLeast(0.99);

    private final Map<MarkedText, Reading> readings;
    private final BiFunction<MarkedText, String, Reading> reader;
    private final BiFunction<MarkedText, String, Reading> byRules;

    /**
     * @param reader reads a text with another narrative
     * @param byRules does so by the rules alone: enough to see which signs are found, and quicker
     */
    Robustness(
            Map<MarkedText, Reading> readings,
            BiFunction<MarkedText, String, Reading> reader,
            BiFunction<MarkedText, String, Reading> byRules) {
        this.readings = readings;
        this.reader = reader;
        this.byRules = byRules;
    }

    List<Figure> figures() {
        var lines = new ArrayList<Figure>();
        lines.add(swap("other sexes", OtherSex::of));
        lines.add(swap("other names", SwappedText::ofOtherNames));
        lines.add(swap("other places", SwappedText::ofOtherPlaces));
        lines.add(change("gone after \"there is no suggestion that\"", Metamorphic::denied));
        lines.add(change("gone when \"not\" is put into the sentence", Metamorphic::negated));
        lines.add(change("gone when a police officer did it", Metamorphic::doneByPolice));
        lines.add(change("gone when the victim did it", Metamorphic::doneByVictim));
        lines.add(Figure.of(
                Section.CHANGES,
                "within 0.02 with the sentences reversed",
                staying(text -> Metamorphic.reordered(text).stream())));
        lines.add(Figure.of(
                Section.CHANGES,
                "within 0.02 in capital letters",
                staying(text -> Stream.of(Metamorphic.inCapitals(text)))));
        lines.add(Figure.of(
                Section.CHANGES,
                "within 0.02 with other blanks and line ends",
                staying(text -> Metamorphic.spacedOtherwise(text).stream())));
        return lines;
    }

    private Figure swap(String name, Function<String, String> swapped) {
        return Figure.of(
                Section.SWAPS, "within 0.02 with " + name, staying(text -> Stream.of(swapped.apply(text))), NEARLY_ALL);
    }

    /** How many of the changed texts keep their probability. */
    private Share staying(Function<String, Stream<String>> changes) {
        return share(readings.entrySet().parallelStream()
                .flatMap(one -> changes.apply(one.getKey().narrative())
                        .filter(other -> !other.equals(one.getKey().narrative()))
                        .map(other -> Math.abs(reader.apply(one.getKey(), other).probability()
                                        - one.getValue().probability())
                                <= HARDLY))
                .toList());
    }

    private Figure change(String name, Metamorphic.OfASign change) {
        var gone = readings.entrySet().parallelStream()
                .flatMap(one -> one.getValue().signs().stream()
                        .filter(sign -> !sign.mention())
                        .map(sign -> isGone(one.getKey(), sign, change))
                        .flatMap(Optional::stream))
                .toList();
        return Figure.of(Section.CHANGES, name, share(gone));
    }

    private static Share share(Collection<Boolean> held) {
        return Share.among(held, is -> is);
    }

    private Optional<Boolean> isGone(MarkedText text, Sign sign, Metamorphic.OfASign change) {
        var narrative = text.narrative();
        return change.of(
                        narrative,
                        narrative.offsetByCodePoints(0, sign.quote().start()),
                        narrative.offsetByCodePoints(0, sign.quote().end()))
                .map(changed -> {
                    int from = changed.text().codePointCount(0, changed.from());
                    int to = changed.text().codePointCount(0, changed.to());
                    return byRules.apply(text, changed.text()).signs().stream()
                            .noneMatch(other -> other.code().equals(sign.code())
                                    && !other.mention()
                                    && other.quote().start() < to
                                    && other.quote().end() > from);
                });
    }
}
