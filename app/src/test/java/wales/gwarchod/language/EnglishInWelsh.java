package wales.gwarchod.language;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds English in a page that should be Welsh. A page's test renders it in Welsh and calls {@link #assertNone}: what
 * stands in the English words, and is said otherwise in Welsh, may not be read there, neither in its text nor in what a
 * screen reader says of it; nor may text that is plainly English though no word list has it. Parts marked {@code lang="en"}, such as a quotation, are English
 * by right, and parts marked {@code lang=""}, such as a name or what somebody typed, are of a language nobody knows.
 */
public final class EnglishInWelsh {
    private static final List<String> READ_ALOUD =
            List.of("alt", "title", "aria-label", "aria-description", "placeholder", "data-label");
    /** Below this many letters a piece of a sentence ("of", "left") proves nothing unless it stands alone. */
    private static final int LONG_ENOUGH = 9;

    /** Words that hold English together and that Welsh does not have: English written into a template itself. */
    private static final Pattern PLAINLY_ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\p{N}'])(the|and|with|this|that|your|you|from|have|which|not|has|are)(?![\\p{L}\\p{N}'])");

    private static final Words WORDS = Words.load();
    private static final SortedMap<String, String> ENGLISH = english();

    private EnglishInWelsh() {}

    /** Fails with every English text found, and the key it stands under. */
    public static void assertNone(String html) {
        var found = in(html);
        if (!found.isEmpty()) {
            throw new AssertionError("English in a Welsh page:\n" + String.join("\n", found));
        }
    }

    /** Every English text found, and the key it stands under; empty when the page is Welsh throughout. */
    public static List<String> in(String html) {
        var page = Jsoup.parse(html);
        var found = new ArrayList<String>();
        if (!page.select("html[lang]").isEmpty()
                && !page.select("html").attr("lang").equals("cy")) {
            found.add("<html lang> is " + page.select("html").attr("lang"));
        }
        for (var text : said(page)) {
            if (text.strip().contains(" ")
                    && PLAINLY_ENGLISH.matcher(fold(text)).find()) {
                found.add("“" + text + "” is plainly English");
            }
            ENGLISH.forEach((english, key) -> {
                if (stands(english, text)) {
                    found.add("“" + text + "” has the English of " + key + ": “" + english + "”");
                }
            });
        }
        return found;
    }

    private static boolean stands(String english, String text) {
        var folded = fold(text);
        return english.length() < LONG_ENOUGH || !english.contains(" ")
                ? folded.equals(english)
                : Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(english) + "(?![\\p{L}\\p{N}])")
                        .matcher(folded)
                        .find();
    }

    /** Every text of the page that is Welsh by its nearest {@code lang}, and every attribute that is read aloud. */
    private static Set<String> said(Document page) {
        var said = new TreeSet<String>();
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text && text.parent() instanceof Element parent && welsh(parent)) {
                said.add(text.text());
            }
            if (node instanceof Element element && welsh(element)) {
                READ_ALOUD.forEach(attribute -> said.add(element.attr(attribute)));
                if (element.is("input[type=submit], input[type=button]")) {
                    said.add(element.attr("value"));
                }
            }
        });
        said.removeIf(String::isBlank);
        return said;
    }

    private static boolean welsh(Element element) {
        var marked = element.closest("[lang]");
        return marked == null || marked.attr("lang").startsWith("cy");
    }

    /** The fixed pieces of every English sentence that its Welsh does not have, folded, with their key. */
    private static SortedMap<String, String> english() {
        var english = new TreeMap<String, String>();
        for (var word : WORDS.all()) {
            var inWelsh = pieces(word.welsh()).stream().collect(joining(" "));
            for (var piece : pieces(word.english())) {
                if (piece.chars().filter(Character::isLetter).count() > 2 && !inWelsh.contains(piece)) {
                    english.putIfAbsent(piece, word.key());
                }
            }
        }
        WORDS.all().forEach(word -> pieces(word.welsh()).forEach(english::remove));
        return english;
    }

    /** What stands between the gaps, also inside plurals. */
    static List<String> pieces(Sentence sentence) {
        var pattern = new MessagePattern(sentence.pattern());
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.MSG_START) {
                from = part.getLimit();
            } else if (part.getType() == Part.Type.ARG_START
                    || part.getType() == Part.Type.MSG_LIMIT
                    || part.getType() == Part.Type.REPLACE_NUMBER) {
                if (from <= part.getIndex()) {
                    pieces.add(fold(sentence.pattern().substring(from, part.getIndex())));
                }
                from = part.getLimit();
            } else if (part.getType() == Part.Type.ARG_LIMIT) {
                from = part.getLimit();
            }
        }
        pieces.removeIf(String::isBlank);
        return pieces;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("''", "'")
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s:.,–-]+|[\\s:.,–-]+$", "");
    }
}
