package wales.gwarchod.signs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.Set;

/** A text in which every name is the same words. A word that is taken for a name in one place is one in every place. */
final class Nameless {
    /** Reads naturally where a name stood, in either sex. */
    private static final String INSTEAD = "the person";

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Nameless() {}

    static String of(String text, Shorthand shorthand) {
        Set<String> names = names(text, shorthand);
        if (names.isEmpty()) {
            return text;
        }
        var out = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            if (names.contains(words.group())) {
                out.append(text, at, words.start()).append(INSTEAD);
                at = words.end();
            }
        }
        return out.append(text.substring(at)).toString();
    }

    private static Set<String> names(String text, Shorthand shorthand) {
        CleanText clean = shorthand.writeOut(CleanText.folded(text, TextReading.LONGEST));
        String all = clean.text(0, clean.length());
        var names = new HashSet<String>();
        int at = all.indexOf(Shorthand.NAME);
        while (at >= 0) {
            int to = at + Shorthand.NAME.length();
            Matcher word = WORD.matcher(clean.quote(at, to).text());
            if (word.find()) {
                names.add(word.group());
            }
            at = all.indexOf(Shorthand.NAME, to);
        }
        return names;
    }
}
