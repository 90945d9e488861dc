package wales.gwarchod.signs;

import com.google.re2j.Pattern;
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

    private static final Set<String> WELSH = words("""
            yn yr ei wedi mae roedd ac ddioddefwr dioddefwr ef gan nid nad dros sydd bod fod oedd bu hefyd wrth heb rhag dweud eto
            bob dydd ddim nifer fel gyda hyn eu wnaeth roeddwn iddo iddi arni arno ati ato ers gyfer mewn neu pan dyn i'w a'i o'i
            dywedodd cyn ond unwaith gwaith waith wythnos gartref nos fy fo ganddo ganddi amdani amdano ohoni ohono nhw yw ydy ydyw
            byddai bydd fydd drwy trwy ger nes nawr rwan lle ddwywaith droeon sawl adref adre heddlu chyn gwr ffonio ffoniodd anfon
            anfonodd negeseuon dilyn dilynodd daeth aeth gofynnodd cafodd rhywun bore neithiwr ddoe heddiw oherwydd efo rhoi gadael
            gweld blodau llythyr llythyrau drws chartref nghartref thy rhyw unrhyw yno yma mis blwyddyn flynedd blynyddoedd meddai
            ynghylch ym maen roedden oedden ein wrthi wrtho dan hanner ddydd nain taid
            """);

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "was", "were", "has", "had", "have", "of", "that", "with", "she", "he", "his", "from", "not",
            "been", "this", "they", "will", "when", "who", "said", "states", "told", "which", "victim", "suspect",
            "them", "their");

    /** What is joined to the end of a Welsh word: the article, "his", "in" and the like. */
    private static final Pattern JOINED = Pattern.compile("'(?:r|n|i|u|w|m|th|ch)$");

    /** Endings that no English word has: "i'r", "mae'n", and verbs such as "gadawodd" and "anfonwyd". */
    private static final Pattern WELSH_SHAPE = Pattern.compile("[a-z]+'(?:r|n|i|u|w)|[a-z]{2,}odd|[a-z]{4,}wyd");

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

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

    /**
     * Whether enough of its words are Welsh words that no English sentence has.
     *
     * @param amongWelsh whether the text it stands in is Welsh: then every sentence of it is, unless its words are English
     */
    boolean isWelsh(boolean amongWelsh) {
        Tongue tongue = Tongue.of(text);
        return tongue.welsh >= 2 && tongue.welsh * 6 >= tongue.words
                || amongWelsh && tongue.english * 6 < tongue.words && tongue.english <= tongue.welsh + 1;
    }

    /** Whether most of what these sentences say is Welsh. */
    static boolean areWelsh(List<Sentence> sentences) {
        int welsh = 0;
        int words = 0;
        for (Sentence sentence : sentences) {
            Tongue tongue = Tongue.of(sentence.text);
            words += tongue.words;
            welsh += tongue.welsh - tongue.english;
        }
        return welsh >= 3 && welsh * 6 >= words;
    }

    /** How many of its words belong to one language alone. */
    private record Tongue(int words, int welsh, int english) {
        static Tongue of(String text) {
            int words = 0;
            int welsh = 0;
            int english = 0;
            for (String word : text.split("[^a-z0-9']+", -1)) {
                if (!word.isEmpty()) {
                    words++;
                    welsh += WELSH.contains(word) || hasWelshShape(word) ? 1 : 0;
                    english += ENGLISH.contains(word) ? 1 : 0;
                }
            }
            return new Tongue(words, welsh, english);
        }

        /** Few words have an apostrophe or such an ending, and only those are worth an engine. */
        private static boolean hasWelshShape(String word) {
            if (word.indexOf('\'') >= 0) {
                return WELSH_SHAPE.matches(word)
                        || WELSH.contains(JOINED.matcher(word).replaceFirst(""));
            }
            return (word.endsWith("odd") || word.endsWith("wyd")) && WELSH_SHAPE.matches(word);
        }
    }
}
