package wales.gwarchod.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One sentence of the clean text.
 *
 * @param from where it begins in the clean text
 * @param text its characters, cut to {@link #LONGEST}
 */
record Sentence(int from, String text) {
    /** A longer run without an end is cut here, so that the work for one sentence is bounded. */
    static final int LONGEST = 600;

    private static final Set<String> NOT_AN_END = Set.of(
            "mr", "mrs", "ms", "dr", "st", "rd", "ave", "no", "approx", "hrs", "hr", "pc", "ps", "sgt", "insp", "tel",
            "ref", "vs", "etc", "prof", "rev", "cllr", "dc", "ds", "eg", "ie", "e.g", "i.e", "nos", "fao", "vol",
            "inc");

    private static final Set<String> WELSH = Set.of(
            "yn",
            "yr",
            "ei",
            "wedi",
            "mae",
            "roedd",
            "ac",
            "ddioddefwr",
            "dioddefwr",
            "ef",
            "gan",
            "nid",
            "nad",
            "dros",
            "sydd",
            "bod",
            "fod",
            "oedd",
            "bu",
            "hefyd",
            "wrth",
            "heb",
            "rhag",
            "dweud",
            "eto",
            "bob",
            "dydd",
            "ddim",
            "nifer",
            "fel",
            "gyda",
            "hyn",
            "eu",
            "wnaeth",
            "roeddwn",
            "iddo",
            "iddi",
            "arni",
            "arno",
            "ati",
            "ato",
            "ers",
            "gyfer",
            "mewn",
            "neu",
            "pan",
            "dyn",
            "i'w",
            "a'i",
            "o'i",
            "dywedodd",
            "cyn",
            "ond",
            "unwaith",
            "gwaith",
            "waith",
            "wythnos",
            "gartref",
            "nos");

    /** Splits the clean text; every character of it lies in at most one sentence. */
    static List<Sentence> of(CleanText clean) {
        var found = new ArrayList<Sentence>();
        int from = 0;
        int at = 0;
        while (at < clean.length()) {
            char c = clean.at(at);
            boolean end = c == '\n' || (c == '.' || c == '!' || c == '?') && endsHere(clean, from, at);
            if (end || at - from >= LONGEST) {
                int cut = end ? at + 1 : lastSpace(clean, from, at);
                add(clean, from, cut, found);
                from = cut;
                at = Math.max(at, cut - 1);
            }
            at++;
        }
        add(clean, from, clean.length(), found);
        return found;
    }

    private static void add(CleanText clean, int from, int to, List<Sentence> found) {
        int first = from;
        while (first < to && (clean.at(first) == ' ' || clean.at(first) == '\n')) {
            first++;
        }
        int last = to;
        while (last > first && (clean.at(last - 1) == ' ' || clean.at(last - 1) == '\n')) {
            last--;
        }
        if (last > first) {
            found.add(new Sentence(first, clean.text(first, last)));
        }
    }

    private static boolean endsHere(CleanText clean, int from, int at) {
        if (at + 1 < clean.length() && clean.at(at + 1) != ' ' && clean.at(at + 1) != '\n' && clean.at(at + 1) != '"') {
            return false;
        }
        if (clean.at(at) != '.') {
            return true;
        }
        int word = at;
        while (word > from && (Shorthand.isWord(clean.at(word - 1)) || clean.at(word - 1) == '.')) {
            word--;
        }
        String before = clean.text(word, at);
        boolean initial = before.length() == 1 && !Character.isDigit(before.charAt(0));
        return !initial && !NOT_AN_END.contains(before);
    }

    private static int lastSpace(CleanText clean, int from, int at) {
        int cut = at;
        while (cut > from + LONGEST / 2 && clean.at(cut) != ' ') {
            cut--;
        }
        return clean.at(cut) == ' ' ? cut + 1 : at;
    }

    /** Whether enough of its words are Welsh words that no English sentence has. */
    boolean isWelsh() {
        int words = 0;
        int welsh = 0;
        for (String word : text.split("[^a-z0-9']+", -1)) {
            if (!word.isEmpty()) {
                words++;
                welsh += WELSH.contains(word) ? 1 : 0;
            }
        }
        return welsh >= 2 && welsh * 6 >= words;
    }
}
