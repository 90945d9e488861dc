package wales.gwarchod.signs.learning;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what a sign quotes, where an English sentence says so plainly: one person, then the verb, in the active voice. Offsets are UTF-16 units of the narrative.
 *
 * @param sentence where its sentence begins
 * @param end where its sentence ends
 * @param from where the person stands
 * @param to after the person
 * @param verb where the verb ends, auxiliaries included
 * @param does the verb in full, for a subject of one: {@code has followed}
 * @param doesNot the same denied: {@code has not followed}
 */
record Act(int sentence, int end, int from, int to, int verb, String does, String doesNot) {
    private static final Pattern END = Pattern.compile("[.!?][\"')]*\\s+|\\n+");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)\\b((?:he|she|ap|(?:the )?(?:suspect|susp|subject|male|female|man|woman)|(?:(?:her|his|my|the) )?ex(?:[- ](?:partner|husband|wife|boyfriend|girlfriend))?))"
                    + "('s|’s)?((?: (?:has|had|is|was))?(?: (?:then|also|now|since|later))?(?: been)?) ([a-z]+)\\b");
    /** What happens to somebody, or what somebody thinks or says, is no act against another. */
    private static final Set<String> NO_ACT = Set.of(
            ("received receives had has got gets found finds noticed notices saw sees woke wakes fears feared feels felt says said tells told thinks thought believes believed knows "
                            + "knew wants wanted likes liked needs needed reports reported alleges alleged states stated claims claimed denies denied admits admitted heard hears remembers"
                            + " lives lived works worked asks asked lost loses used been being going blocked blocks ignored ignores")
                    .split(" "));

    private static final Pattern DENIES = Pattern.compile(
            "(?i)\\b(?:not|never|no|nor|none|nobody|nothing|neither|without|cannot|unless|refus\\w+|den(?:y|ies|ied)|stop\\w*|if|whether)\\b|n['’]t\\b");

    private static final Pattern ANOTHER = Pattern.compile("(?i)\\band (?:then )?(?:he|she|they|i|ap|suspect)\\b");

    /** The act that these words show; none where the sentence is not so plain, denies something itself, or the words show the act of another as well. */
    static Optional<Act> at(String text, int quote, int end) {
        int from = startOfSentence(text, quote);
        int to = endOfSentence(text, quote);
        var sentence = text.substring(from, to);
        if (DENIES.matcher(sentence).find()
                || sentence.contains("\"")
                || ANOTHER.matcher(text.substring(quote, end)).find()) {
            return Optional.empty();
        }
        Matcher clause = CLAUSE.matcher(sentence);
        while (clause.find()) {
            if (from + clause.start(1) <= quote && quote <= from + clause.start(4)) {
                return of(clause, from, to);
            }
        }
        return Optional.empty();
    }

    private static Optional<Act> of(Matcher clause, int from, int to) {
        var word = clause.group(4).toLowerCase(Locale.ROOT);
        var between = (clause.group(3) == null ? "" : clause.group(3)).toLowerCase(Locale.ROOT);
        boolean been = between.endsWith(" been");
        if (NO_ACT.contains(word) || been && !word.endsWith("ing")) {
            return Optional.empty();
        }
        return auxiliary(clause.group(2) != null, between, been, word)
                .map(auxiliary -> withAuxiliary(clause, from, to, auxiliary, between, word))
                .orElseGet(() -> been ? Optional.empty() : alone(clause, from, to, between, word));
    }

    private static Optional<String> auxiliary(boolean shortened, String between, boolean been, String word) {
        for (var full : new String[] {"has", "had", "is", "was"}) {
            if (between.startsWith(" " + full)) {
                return Optional.of(full);
            }
        }
        return !shortened ? Optional.empty() : Optional.of(been || VerbForms.isParticiple(word) ? "has" : "is");
    }

    private static Optional<Act> withAuxiliary(
            Matcher clause, int from, int to, String auxiliary, String between, String word) {
        boolean perfect = auxiliary.startsWith("ha");
        boolean fits = perfect
                ? between.endsWith(" been") || VerbForms.isParticiple(word)
                : word.endsWith("ing") || word.equals("outside") || word.equals("parked") || word.equals("at");
        if (!fits) {
            return Optional.empty();
        }
        var rest = between.startsWith(" " + auxiliary) ? between.substring(auxiliary.length() + 1) : between;
        return Optional.of(
                act(clause, from, to, auxiliary + rest + " " + word, auxiliary + " not" + rest + " " + word));
    }

    private static Optional<Act> alone(Matcher clause, int from, int to, String between, String word) {
        var lead = between.isEmpty() ? "" : between.strip() + " ";
        return VerbForms.ofPast(word)
                .map(plain -> act(clause, from, to, lead + word, lead + "did not " + plain))
                .or(() -> VerbForms.ofPresent(word)
                        .map(plain -> act(clause, from, to, lead + word, lead + "does not " + plain)));
    }

    private static Act act(Matcher clause, int from, int to, String does, String doesNot) {
        return new Act(from, to, from + clause.start(1), from + clause.end(1), from + clause.end(4), does, doesNot);
    }

    private static int startOfSentence(String text, int at) {
        int start = 0;
        var ends = END.matcher(text);
        while (ends.find() && ends.end() <= at) {
            start = ends.end();
        }
        return start;
    }

    private static int endOfSentence(String text, int at) {
        var ends = END.matcher(text);
        while (ends.find()) {
            if (ends.start() >= at) {
                return ends.start();
            }
        }
        return text.length();
    }
}
