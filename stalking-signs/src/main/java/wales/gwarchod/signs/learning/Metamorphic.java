package wales.gwarchod.signs.learning;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Changes of a text of which it is known what they must do: what is denied or done by the police must no longer count, and the order of sentences or how a text is laid
 * out must not matter. Where a change does not fit a text there is none.
 */
final class Metamorphic {
    private static final Pattern END = Pattern.compile("[.!?][\"')]*\\s+");
    private static final Pattern ACTOR = Pattern.compile(
            "^(?:He|She|They|Suspect|The suspect|Subject|Male|The male|Her ex|His ex|My ex|Ex-partner)(?: has| had)? ");

    private Metamorphic() {}

    /** A changed text; the sentence that was changed lies from {@code from} to {@code to}, in UTF-16 units. */
    record Changed(String text, int from, int to) {}

    /** The same with the sentence at an offset denied. */
    static Changed denied(String text, int at) {
        int from = startOf(text, at);
        int to = endOf(text, at);
        var sentence = text.substring(from, to);
        var denied = "There is no suggestion that " + sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                + sentence.substring(1);
        return new Changed(text.substring(0, from) + denied + text.substring(to), from, from + denied.length());
    }

    /** The same with the sentence at an offset told of the police, where it begins with who acts. */
    static Optional<Changed> doneByPolice(String text, int at) {
        int from = startOf(text, at);
        int to = endOf(text, at);
        var sentence = text.substring(from, to);
        var actor = ACTOR.matcher(sentence);
        if (!actor.find()) {
            return Optional.empty();
        }
        var perfect = actor.group().endsWith(" has ") ? " have " : actor.group().endsWith(" had ") ? " had " : " ";
        var told = "Police officers" + perfect + sentence.substring(actor.end());
        return Optional.of(
                new Changed(text.substring(0, from) + told + text.substring(to), from, from + told.length()));
    }

    /** The sentences from the last to the first; none for a text of one. */
    static Optional<String> reordered(String text) {
        var sentences = new ArrayList<String>();
        var ends = END.matcher(text);
        int at = 0;
        while (ends.find()) {
            sentences.add(text.substring(at, ends.end()).strip());
            at = ends.end();
        }
        if (at < text.length()) {
            sentences.add(text.substring(at).strip());
        }
        Collections.reverse(sentences);
        return sentences.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** Laid out otherwise: capital letters, doubled blanks and a line for each sentence. */
    static List<String> laidOutOtherwise(String text) {
        return List.of(
                text.toUpperCase(Locale.ROOT),
                text.replace(" ", "  "),
                END.matcher(text).replaceAll(".\n"));
    }

    private static int startOf(String text, int at) {
        int start = 0;
        var ends = END.matcher(text);
        while (ends.find() && ends.end() <= at) {
            start = ends.end();
        }
        return start;
    }

    private static int endOf(String text, int at) {
        var ends = END.matcher(text);
        while (ends.find()) {
            if (ends.start() >= at) {
                return ends.start();
            }
        }
        return text.length();
    }
}
