package wales.gwarchod.linkage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as recorded, brought to words of plain capitals: accents taken off (NFKD), apostrophes closed up, hyphens kept inside a
 * word, everything else a space. Words that say that no name is known are taken out.
 */
final class NameText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018\u02BC`\u00B4]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern NOT_A_NAME = Pattern.compile("[^\\p{Lu}\\p{Lo}-]+");
    private static final Set<String> NOBODY = Set.of(
            "UNKNOWN",
            "UNKN",
            "UNK",
            "NK",
            "NOTKNOWN",
            "NOTGIVEN",
            "NOTSTATED",
            "NOTRECORDED",
            "NONE",
            "NIL",
            "NULL",
            "ANON",
            "ANONYMOUS",
            "REFUSED",
            "TBC",
            "TBA",
            "XX",
            "XXX",
            "XXXX",
            "ANHYSBYS",
            "DIM");
    private static final Set<String> SMALL_WORDS = Set.of("NOT", "N", "KNOWN", "K", "GIVEN", "STATED", "RECORDED");

    private NameText() {}

    /** The words of a name, in order. Empty when there is none. */
    static List<String> words(String recorded) {
        if (isSimple(recorded)) {
            return new ArrayList<>(List.of(recorded.toUpperCase(Locale.ROOT)));
        }
        var words = new ArrayList<String>();
        for (var word : NOT_A_NAME.split(plain(recorded))) {
            var trimmed = trimHyphens(word);
            if (!trimmed.isEmpty() && !NOBODY.contains(trimmed)) {
                words.add(trimmed);
            }
        }
        return SMALL_WORDS.containsAll(words) && NOBODY.contains(String.join("", words)) ? List.of() : words;
    }

    /** Whether a name is one word of plain letters that is no placeholder: most are, and need no more reading. */
    static boolean isSimple(String recorded) {
        for (int i = 0; i < recorded.length(); i++) {
            char letter = (char) (recorded.charAt(i) | 0x20);
            if (letter < 'a' || letter > 'z') {
                return false;
            }
        }
        return !NOBODY.contains(recorded.toUpperCase(Locale.ROOT)) && recorded.length() > 1;
    }

    /** The parts of a word with hyphens, without them. */
    static List<String> parts(String word) {
        return List.of(word.split("-+"));
    }

    /** The word with its hyphens closed up. */
    static String closed(String word) {
        return word.replace("-", "");
    }

    private static String plain(String recorded) {
        // Letters that do not come apart into a letter and a mark
        var letters = recorded.strip()
                .toUpperCase(Locale.ROOT)
                .replace("\u00D8", "O")
                .replace("\u0141", "L")
                .replace("\u0110", "D")
                .replace("\u00D0", "D")
                .replace("\u00DE", "TH")
                .replace("\u00C6", "AE")
                .replace("\u0152", "OE");
        var apart = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        return DASHES.matcher(
                        APOSTROPHES.matcher(apart.toUpperCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("-");
    }

    private static String trimHyphens(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && word.charAt(from) == '-') {
            from++;
        }
        while (to > from && word.charAt(to - 1) == '-') {
            to--;
        }
        return word.substring(from, to);
    }
}
