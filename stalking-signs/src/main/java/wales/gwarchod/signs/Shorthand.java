package wales.gwarchod.signs;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes out what officers abbreviate: {@code IP} victim, {@code x3} 3 times, {@code 6/52} 6 weeks, {@code didn't} did not,
 * {@code twice} 2 times; and puts {@link #NAME} for a name. Spaces are drawn together and line breaks are kept only where a sentence ends with the line.
 */
final class Shorthand {
    /** Stands in the clean text for a word that seems to be a name, so that rules can say "a name" and never a particular one. */
    static final String NAME = "zname";

    private static final Set<String> TIME_BEFORE = Set.of(
            "for",
            "past",
            "last",
            "over",
            "about",
            "approx",
            "approximately",
            "in",
            "within",
            "least",
            "next",
            "every");
    private static final Pattern IP = Pattern.compile(
            "\\bi/?p(?:'s)? (?:states?|stated|says|said|reports?|has|had|is|was|and|ap\\b)|\\b(?:informant|inft|inf)\\b");
    private static final Set<String> TITLES_OF_OFFICERS = Set.of(
            "pc",
            "wpc",
            "dc",
            "ds",
            "di",
            "dci",
            "sgt",
            "ps",
            "insp",
            "inspector",
            "sergeant",
            "constable",
            "detective",
            "pcso",
            "cso",
            "officer");
    private static final Map<String, String> ENDINGS =
            Map.of("'ve", " have", "'re", " are", "'ll", " will", "'m", " am");

    private final Map<String, String> words;
    private final Set<String> vocabulary;

    /**
     * @param words folded shorthand to what it means
     * @param vocabulary words that rules know, which are no names even with a capital
     */
    Shorthand(Map<String, String> words, Set<String> vocabulary) {
        this.words = Map.copyOf(words);
        this.vocabulary = Set.copyOf(vocabulary);
    }

    CleanText writeOut(CleanText folded) {
        CleanText out = folded.blank();
        String before = "";
        boolean mostlyCapitals = folded.capitals() * 2 > folded.length();
        boolean begins = true;
        boolean victimIsIp = IP.matcher(folded.text(0, folded.length())).find();
        int at = 0;
        while (at < folded.length()) {
            char c = folded.at(at);
            if (isWord(c)) {
                int end = wordEnd(folded, at);
                String word = folded.text(at, end);
                @Nullable String meaning = meaning(word, before, folded, end);
                if (meaning == null && !begins && !mostlyCapitals && isName(word, folded, at)) {
                    var whose = TITLES_OF_OFFICERS.contains(before) ? "officer" : NAME;
                    meaning = word.endsWith("'s") ? whose + "'s" : whose;
                }
                if (victimIsIp && (word.equals("ap") || word.equals("a/p"))) {
                    meaning = "suspect"; // accused person: the victim has a name of their own
                }
                begins = false;
                if (meaning == null) {
                    for (int i = at; i < end; i++) {
                        out.append(folded.at(i), folded.startOf(i), folded.endOf(i));
                    }
                } else {
                    for (int i = 0; i < meaning.length(); i++) {
                        out.append(meaning.charAt(i), folded.startOf(at), folded.endOf(end - 1));
                    }
                }
                before = word;
                at = end;
            } else if (c == ' ' || c == '\n') {
                int next = space(folded, at, out);
                begins |= out.at(out.length() - 1) == '\n';
                at = next;
            } else {
                begins |= c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '-' || c == '*';
                out.append(c, folded.startOf(at), folded.endOf(at));
                at++;
            }
        }
        return out;
    }

    /** A capital within a sentence, on a word of three letters or more that no rule knows. */
    private boolean isName(String word, CleanText folded, int at) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (plain.length() < 3 || !folded.isCapital(at) || vocabulary.contains(plain)) {
            return false;
        }
        return plain.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '\'');
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static int wordEnd(CleanText text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.at(at);
            boolean joins = (c == '\'' || c == '/' || c == '&' || c == '+')
                    && at + 1 < text.length()
                    && isWord(text.at(at + 1));
            if (!isWord(c) && !joins) {
                break;
            }
            at++;
        }
        return at;
    }

    private @Nullable String meaning(String word, String before, CleanText text, int end) {
        String found = words.get(word);
        if (found != null) {
            return word.equals("ip") && isAddress(text, end) ? null : found;
        }
        int length = word.length();
        if (length > 12) {
            return null;
        }
        if (word.endsWith("'s") && words.containsKey(word.substring(0, length - 2))) {
            return words.get(word.substring(0, length - 2)) + "'s";
        }
        if (Character.isDigit(word.charAt(0)) || word.charAt(0) == 'x') {
            return number(word, before);
        }
        if (word.endsWith("n't") && length > 4) {
            return word.substring(0, length - 3) + " not";
        }
        for (var ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, length - ending.getKey().length()) + ending.getValue();
            }
        }
        return null;
    }

    private static boolean isAddress(CleanText text, int end) {
        int to = Math.min(text.length(), end + 9);
        String next = text.text(end, to);
        return next.startsWith(" address") || next.startsWith(" cam") || next.startsWith(" log");
    }

    /** {@code x3} and {@code 3x}; {@code 6/52}, {@code 2/12} and {@code 5/7} as weeks, months and days. */
    private static @Nullable String number(String word, String before) {
        if (word.length() > 1 && word.charAt(0) == 'x' && digits(word.substring(1))) {
            return word.substring(1) + " times";
        }
        if (word.endsWith("x") && digits(word.substring(0, word.length() - 1))) {
            return word.substring(0, word.length() - 1) + " times";
        }
        int slash = word.indexOf('/');
        if (slash > 0 && digits(word.substring(0, slash))) {
            String count = word.substring(0, slash);
            return switch (word.substring(slash + 1)) {
                case "52" -> count + " weeks";
                case "12" -> TIME_BEFORE.contains(before) ? count + " months" : null;
                case "7" ->
                    word.equals("24/7") ? "all day every day" : TIME_BEFORE.contains(before) ? count + " days" : null;
                default -> null;
            };
        }
        return null;
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** One space for many, or one line break where the line seems to end a sentence. */
    private static int space(CleanText folded, int from, CleanText out) {
        int at = from;
        int breaks = 0;
        while (at < folded.length() && (folded.at(at) == ' ' || folded.at(at) == '\n')) {
            breaks += folded.at(at) == '\n' ? 1 : 0;
            at++;
        }
        boolean ends = breaks > 1 || breaks == 1 && at < folded.length() && startsItem(folded.at(at));
        out.append(ends ? '\n' : ' ', folded.startOf(from), folded.endOf(at - 1));
        return at;
    }

    private static boolean startsItem(char c) {
        return c == '-' || c == '*' || c == '>' || c == 0x2022 || c >= '0' && c <= '9';
    }
}
