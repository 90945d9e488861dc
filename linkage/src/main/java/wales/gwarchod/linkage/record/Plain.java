package wales.gwarchod.linkage.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts in plain capitals: accents taken off, compatibility forms made plain. */
final class Plain {
    /** What is written where nothing is known, closed up. */
    private static final Set<String> NOTHING = Set.of(
            "UNKNOWN",
            "UNK",
            "NOTKNOWN",
            "NK",
            "NA",
            "NONE",
            "NIL",
            "NULL",
            "TBC",
            "TBA",
            "REFUSED",
            "NOTGIVEN",
            "NOTSTATED",
            "NOTRECORDED",
            "NOTAPPLICABLE",
            "ANHYSBYS",
            "DIMYNHYSBYS");

    private Plain() {}

    /** The text, or nothing where it says that nothing is known, or is made of zeros. */
    static String known(String closed) {
        return NOTHING.contains(closed.replace(" ", "")) || closed.chars().allMatch(c -> c == '0') ? "" : closed;
    }

    static List<String> words(String recorded) {
        var words = new ArrayList<String>();
        var plain = capitals(recorded);
        int from = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && (isDigit(plain.charAt(i)) || Character.isLetter(plain.charAt(i)));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(plain.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    static String digits(String text) {
        return kept(text, false, true);
    }

    static String letters(String recorded) {
        return kept(capitals(recorded), true, false);
    }

    static String lettersAndDigits(String recorded) {
        return kept(capitals(recorded), true, true);
    }

    private static String kept(String text, boolean letters, boolean digits) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (digits && isDigit(c) || letters && Character.isLetter(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String capitals(String recorded) {
        for (int i = 0; i < recorded.length(); i++) {
            if (recorded.charAt(i) > 127) {
                return Normalizer.normalize(recorded, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toUpperCase(Locale.ROOT);
            }
        }
        return recorded.toUpperCase(Locale.ROOT);
    }
}
