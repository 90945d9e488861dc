package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Texts that say the same in nearly the same words, found by the runs of five words that two of them share (Broder 1997). Numbers count as
 * one word, so that changed times and counts hide nothing.
 */
public final class NearDuplicates {
    private static final int WORDS = 5;

    private NearDuplicates() {}

    /**
     * Two texts that share much.
     *
     * @param share of the runs of the shorter one that stand in the other too, 0 to 1
     */
    public record Pair(String one, String other, double share) {}

    /**
     * Every pair that shares at least so much, in the order of the texts.
     *
     * @param texts by their ids
     * @param least above 0
     */
    public static List<Pair> among(Map<String, String> texts, double least) {
        var runs = new LinkedHashMap<String, Set<String>>();
        texts.forEach((id, text) -> runs.put(id, runs(text)));
        var having = new HashMap<String, List<String>>();
        var found = new ArrayList<Pair>();
        runs.forEach((id, own) -> {
            var shared = new LinkedHashMap<String, Integer>();
            own.forEach(run -> {
                var earlier = having.computeIfAbsent(run, key -> new ArrayList<>());
                earlier.forEach(other -> shared.merge(other, 1, Integer::sum));
                earlier.add(id);
            });
            shared.forEach((other, count) -> {
                double share = (double) count
                        / Math.min(
                                own.size(),
                                Objects.requireNonNull(runs.get(other)).size());
                if (share >= least) {
                    found.add(new Pair(other, id, share));
                }
            });
        });
        return found;
    }

    private static Set<String> runs(String text) {
        var words = text.toLowerCase(Locale.ROOT).replaceAll("[0-9]+", "0").split("[^\\p{L}0]+");
        var runs = new HashSet<String>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + WORDS)));
        }
        return runs;
    }
}
