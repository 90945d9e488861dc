package wales.gwarchod.signs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that set a behaviour aside, read from {@code scope.txt}. Each line: a scope, where its words stand in relation to the
 * behaviour ({@code before}, {@code after}, {@code clause} or {@code sentence}), for the first two how many words may stand
 * between, and the words as a pattern.
 *
 * @param pseudo what looks like a cue and is none, such as "will not stop"
 * @param boundary words that end the reach of a cue
 */
record ScopeCues(Map<Scope, List<Cue>> cues, Pattern pseudo, Pattern boundary, Pieces pieces) {
    /** The numbers of these two among what {@link #pieces} looks for; a cue has its own. */
    static final int PSEUDO = 0;

    static final int BOUNDARY = 1;

    /** Between a plain "no" and the act these show that another sentence has begun, as in "no known address and has turned up". */
    private static final Pattern NEW_START = Pattern.compile(
            "\\b(?:he|she|they|who|because|as|then|when|which|so|until|while|and (?:has|is|was|had|then)|continue[sd]?|kept|keeps"
                    + "|mae|roedd|mi|pan|wedyn|nes|tra|oherwydd|achos|parhaodd|daliodd|dechreuodd)\\b");

    /**
     * @param pattern its first group is the cue, and for a cue that stands before the act its second is what stands between
     * @param near whether a new start between the two ends its reach
     * @param number by which {@link #pieces} says whether a sentence can hold it
     */
    record Cue(Place place, Pattern pattern, boolean near, int number) {
        boolean reaches(Matcher matcher) {
            return !near || !NEW_START.matcher(matcher.group(2)).find();
        }
    }

    enum Place {
        BEFORE,
        AFTER,
        CLAUSE,
        SENTENCE
    }

    static ScopeCues read(String text, Map<String, String> words) {
        var joined = new LinkedHashMap<String, List<String>>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException(
                        "scope.txt, line " + number + ": expected a place, a colon and a pattern");
            }
            String pattern = RuleFile.expand(
                    RuleFile.fold(line.substring(colon + 2)),
                    words,
                    0,
                    what -> new IllegalStateException("scope.txt: " + what));
            joined.computeIfAbsent(line.substring(0, colon).strip(), _ -> new ArrayList<>())
                    .add(pattern);
        }
        var cues = new EnumMap<Scope, List<Cue>>(Scope.class);
        var looked = new ArrayList<List<String>>();
        looked.add(joined.getOrDefault("pseudo", List.of()));
        looked.add(joined.getOrDefault("boundary", List.of()));
        joined.forEach((place, patterns) -> {
            if (!place.equals("pseudo") && !place.equals("boundary")) {
                String[] parts = place.split(" +", -1);
                Scope scope = Scope.valueOf(parts[0].toUpperCase(Locale.ROOT));
                Place where = Place.valueOf(parts[1].toUpperCase(Locale.ROOT));
                int gap = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
                cues.computeIfAbsent(scope, _ -> new ArrayList<>())
                        .add(new Cue(
                                where,
                                compile(scope, where, gap, either(patterns)),
                                scope == Scope.NEGATED && where == Place.BEFORE && gap <= 5,
                                looked.size()));
                looked.add(patterns);
            }
        });
        return new ScopeCues(
                cues,
                Pattern.compile("\\b(?:" + either(looked.get(PSEUDO)) + ")\\b"),
                Pattern.compile("\\b(?:" + either(looked.get(BOUNDARY)) + ")\\b|;"),
                new Pieces(looked));
    }

    private static String either(List<String> patterns) {
        return String.join("|", patterns);
    }

    private static Pattern compile(Scope scope, Place place, int gap, String cue) {
        String word = scope == Scope.HYPOTHETICAL ? "[a-z0-9'/-]+ " : "[a-z0-9'/-]+,? ";
        return Pattern.compile(
                switch (place) {
                    case BEFORE -> "\\b(" + cue + ")[^a-z0-9,]+((?:" + word + "){0," + gap + "})$";
                    case AFTER -> "^[^a-z0-9]*(?:" + word + "){0," + gap + "}\\b(" + cue + ")\\b";
                    case CLAUSE, SENTENCE -> "\\b(" + cue + ")\\b";
                });
    }
}
