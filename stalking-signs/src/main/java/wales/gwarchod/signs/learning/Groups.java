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
    /** Groups of at least so many are held to the goal. */
    private static final int ENOUGH = 40;
    /** Where fewer than two are, those of at least so many are compared without a verdict, so that no gap is kept quiet. */
    private static final int SOME = 20;

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
        var shares = new ArrayList<Share>();
        stalking.stream()
                .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.toList()))
                .forEach((group, texts) -> {
                    var share = Share.among(texts, isFlagged);
                    figures.add(Figure.of(Section.GROUPS, "  recall, " + name + " " + group, share));
                    shares.add(share);
                });
        shares.sort(Comparator.comparingDouble(Share::value));
        figures.add(gap("recall gap by " + name, shares));
        return figures;
    }

    private static Figure gap(String name, List<Share> shares) {
        var enough = atLeast(ENOUGH, shares);
        if (enough.size() >= 2) {
            var gap = Gap.between(enough.getLast(), enough.getFirst());
            return Figure.of(Section.GROUPS, name + ", groups of " + ENOUGH + " or more", gap, Goal.atMost(0.1));
        }
        var some = atLeast(SOME, shares);
        return some.size() < 2
                ? Figure.of(Section.GROUPS, name, "fewer than two groups of " + SOME + " or more")
                : Figure.of(
                        Section.GROUPS,
                        name + ", groups of " + SOME + " or more",
                        Gap.between(some.getLast(), some.getFirst()));
    }

    private static List<Share> atLeast(int many, List<Share> shares) {
        return shares.stream().filter(share -> share.all() >= many).toList();
    }
}
