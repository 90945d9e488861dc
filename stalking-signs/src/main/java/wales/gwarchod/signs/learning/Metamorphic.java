package wales.gwarchod.signs.learning;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Changes of a text of which it is known what they must do: what is denied, or done by the police or the victim, must no longer count, and the order of sentences or how a
 * text is laid out must not matter. Where a change would not leave a sentence that somebody could have written, there is none, and nothing is counted.
 */
final class Metamorphic {
    private static final Pattern END = Pattern.compile("([.!?][\"')]*)\\s+");

    private static final Pattern SECOND = Pattern.compile("(?:\\band(?: then)?|,) ([a-zA-Z]+)\\b");

    private Metamorphic() {}

    /** A changed text; the words that showed the sign lie from {@code from} to {@code to}, in UTF-16 units, the verb before them included. */
    record Changed(String text, int from, int to) {}

    /** A way to change the sentence of a sign; the offsets are those of its quote, in UTF-16 units. */
    interface OfASign {
        Optional<Changed> of(String text, int from, int to);
    }

    /** He followed her: There is no suggestion that he followed her. Only where the sentence begins with who acts. */
    static Optional<Changed> denied(String text, int from, int to) {
        return Act.at(text, from, to)
                .filter(act -> act.sentence() == act.from())
                .map(act -> changed(
                        text,
                        act.sentence(),
                        act.sentence() + 1,
                        "There is no suggestion that " + small(text, act),
                        to));
    }

    private static String small(String text, Act act) {
        var who = text.substring(act.from(), act.to());
        boolean shorthand = who.equals(who.toUpperCase(Locale.ROOT));
        return shorthand ? who.substring(0, 1) : who.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /** He followed her: He did not follow her. Not where a second act follows, which "not" need not reach. */
    static Optional<Changed> negated(String text, int from, int to) {
        return Act.at(text, from, to)
                .filter(act -> !goesOn(text.substring(act.verb(), Math.max(act.end(), to))))
                .map(act -> changed(text, act.to(), act.verb(), " " + act.doesNot(), to));
    }

    private static boolean goesOn(String rest) {
        var second = SECOND.matcher(rest);
        while (second.find()) {
            var word = second.group(1).toLowerCase(Locale.ROOT);
            if (VerbForms.ofPresent(word).or(() -> VerbForms.ofPast(word)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** He followed her: A police officer followed her. */
    static Optional<Changed> doneByPolice(String text, int from, int to) {
        return doneBy("a police officer", text, from, to);
    }

    /** He followed her: The victim followed her. */
    static Optional<Changed> doneByVictim(String text, int from, int to) {
        return doneBy("the victim", text, from, to);
    }

    private static Optional<Changed> doneBy(String who, String text, int from, int to) {
        return Act.at(text, from, to).map(act -> {
            var somebody = act.sentence() == act.from()
                    ? who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1)
                    : who;
            return changed(text, act.from(), act.verb(), somebody + " " + act.does(), to);
        });
    }

    private static Changed changed(String text, int from, int to, String instead, int endOfSign) {
        var other = text.substring(0, from) + instead + text.substring(to);
        int end = Math.max(endOfSign, to) + other.length() - text.length();
        return new Changed(other, from, end);
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

    /** All in capital letters, as some systems keep it. */
    static String inCapitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Doubled blanks, and a line for each sentence. */
    static List<String> spacedOtherwise(String text) {
        return List.of(text.replace(" ", "  "), END.matcher(text).replaceAll("$1\n"));
    }
}
