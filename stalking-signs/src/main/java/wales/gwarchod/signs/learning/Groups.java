package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wales.gwarchod.signs.learning.Figure.Goal;
import wales.gwarchod.signs.learning.Figure.Section;

/** How much of the stalking is flagged in each group of people, and how far the groups are apart. */
final class Groups {
    /** A group of at least so many is compared; of smaller ones only the interval is of use. */
    private static final int ENOUGH = 40;

    private final List<MarkedText> stalking;
    private final Predicate<MarkedText> isFlagged;

    Groups(List<MarkedText> stalking, Predicate<MarkedText> isFlagged) {
        this.stalking = stalking;
        this.isFlagged = isFlagged;
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.addAll(by("victim sex", MarkedText::victimSex));
        figures.addAll(by("suspect sex", MarkedText::suspectSex));
        figures.addAll(by("relationship", MarkedText::relationshipGroup));
        figures.addAll(by("language", MarkedText::language));
        figures.addAll(by("names", MarkedText::names));
        return figures;
    }

    private List<Figure> by(String name, Function<MarkedText, String> of) {
        var figures = new ArrayList<Figure>();
        var compared = new ArrayList<Share>();
        stalking.stream()
                .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.toList()))
                .forEach((group, texts) -> {
                    var share = Share.among(texts, isFlagged);
                    figures.add(Figure.of(Section.GROUPS, "  recall, " + name + " " + group, share));
                    if (share.all() >= ENOUGH) {
                        compared.add(share);
                    }
                });
        compared.sort(Comparator.comparingDouble(Share::value));
        var gap = "recall gap by " + name + ", groups of " + ENOUGH + " or more";
        figures.add(
                compared.size() < 2
                        ? Figure.of(Section.GROUPS, gap, "fewer than two of them")
                        : Figure.of(
                                Section.GROUPS,
                                gap,
                                Gap.between(compared.getLast(), compared.getFirst()),
                                Goal.atMost(0.1)));
        return figures;
    }
}
