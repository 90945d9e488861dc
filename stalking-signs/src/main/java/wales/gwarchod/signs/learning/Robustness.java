package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.Sign;
import wales.gwarchod.signs.learning.Figure.Goal;
import wales.gwarchod.signs.learning.Figure.Section;
import wales.gwarchod.signs.resembles.OtherSex;

/** What must not move a score, and what must. */
final class Robustness {
    /** By how much a probability may move. */
    private static final double HARDLY = 0.02;

    private static final Goal NEARLY_ALL = Goal.atLeast(0.99);

    private final Map<MarkedText, Reading> readings;
    private final BiFunction<MarkedText, String, Reading> reader;

    /** @param reader reads a text with another narrative */
    Robustness(Map<MarkedText, Reading> readings, BiFunction<MarkedText, String, Reading> reader) {
        this.readings = readings;
        this.reader = reader;
    }

    List<Figure> figures() {
        var lines = new ArrayList<Figure>();
        lines.add(swap("other sexes", OtherSex::of));
        lines.add(swap("other names", SwappedText::ofOtherNames));
        lines.add(swap("other places", SwappedText::ofOtherPlaces));
        lines.add(Figure.of(Section.CHANGES, "a behaviour that is denied no longer counts", denied()));
        lines.add(Figure.of(Section.CHANGES, "one that the police did no longer counts", doneByPolice()));
        lines.add(Figure.of(Section.CHANGES, "within 0.02 with the sentences reversed", reordered()));
        lines.add(Figure.of(Section.CHANGES, "within 0.02 laid out otherwise", laidOut()));
        return lines;
    }

    private Figure swap(String name, Function<String, String> swapped) {
        return Figure.of(
                Section.SWAPS,
                "within 0.02 with " + name,
                Share.among(readings.keySet(), text -> hardlyMoves(text, swapped.apply(text.narrative()))),
                NEARLY_ALL);
    }

    private boolean hardlyMoves(MarkedText text, String narrative) {
        var before = readings.get(text);
        return before != null && Math.abs(reader.apply(text, narrative).probability() - before.probability()) <= HARDLY;
    }

    private Share denied() {
        var held = new ArrayList<Boolean>();
        eachSign((text, sign, at) -> held.add(isGone(text, sign, Metamorphic.denied(text.narrative(), at))));
        return Share.among(held, is -> is);
    }

    private Share doneByPolice() {
        var held = new ArrayList<Boolean>();
        eachSign((text, sign, at) -> Metamorphic.doneByPolice(text.narrative(), at)
                .ifPresent(changed -> held.add(isGone(text, sign, changed))));
        return Share.among(held, is -> is);
    }

    private interface OfASign {
        void accept(MarkedText text, Sign sign, int at);
    }

    private void eachSign(OfASign work) {
        readings.forEach((text, reading) -> reading.signs().stream()
                .filter(sign -> !sign.mention())
                .forEach(sign -> work.accept(
                        text,
                        sign,
                        text.narrative().offsetByCodePoints(0, sign.quote().start()))));
    }

    private boolean isGone(MarkedText text, Sign sign, Metamorphic.Changed changed) {
        int from = changed.text().codePointCount(0, changed.from());
        int to = changed.text().codePointCount(0, changed.to());
        return reader.apply(text, changed.text()).signs().stream()
                .noneMatch(other -> other.code().equals(sign.code())
                        && !other.mention()
                        && other.quote().start() >= from
                        && other.quote().end() <= to);
    }

    private Share reordered() {
        var held = new ArrayList<Boolean>();
        readings.keySet()
                .forEach(text ->
                        Metamorphic.reordered(text.narrative()).ifPresent(other -> held.add(hardlyMoves(text, other))));
        return Share.among(held, is -> is);
    }

    private Share laidOut() {
        return Share.among(
                readings.keySet().stream()
                        .flatMap(text -> Metamorphic.laidOutOtherwise(text.narrative()).stream()
                                .map(other -> hardlyMoves(text, other)))
                        .toList(),
                is -> is);
    }
}
