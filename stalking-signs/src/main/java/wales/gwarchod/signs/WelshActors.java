package wales.gwarchod.signs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;

/**
 * Who did it in a Welsh sentence, where the one who acts stands right after the finite verb: "Mae'r heddlu wedi ffonio", "Daeth y
 * swyddog". An unnamed "he" or "she" is taken for the suspect.
 */
final class WelshActors {
    /** Finite verbs, and what a reported sentence begins with ("dweud iddo ddod"): the one who acts comes next. */
    private static final Pattern BEGINS = Pattern.compile(
            "\\b(?:mae|maen|roedd|oedd|roedden|oedden|bu|buodd|bydd|fydd|byddai|fyddai|sydd|bod|fod|iddo|iddi"
                    + "|iddynt|ddaru|wnaeth|gwnaeth|mai|taw|(rwyf|rydw|rwy|dw|wyf|roeddwn|oeddwn|rydym|roeddem|bues|bum))\\b");

    private static final Pattern RECEIVES = Pattern.compile(
            "\\b(?:cael|gael|chael|cafodd|derbyn|dderbyn|gweld|weld|sylwi|clywed|dweud|ddweud|honni|adrodd|nodi|datgan|hysbysu)\\b");

    private final Pattern other;
    private final Pattern officerActed;
    private final Pattern byOfficer;

    WelshActors(Map<String, String> words) {
        other = compile(
                words,
                "^(?:'?[rn])? ?(?:(?:y|yr|ei|rhyw|un|o'r|dau|dwy|ddau|ddwy|hen|r) ){0,2}(?:<w_swyddog>|<w_dioddefwr>)\\b");
        officerActed = compile(
                words,
                "^(?:[a-z]+odd (?:y |yr |ei |rhyw |dau |dwy )?(?:<w_swyddog>)"
                        + "|(?:d?daeth|d?aeth) (?:y |yr |ei |rhyw |dau |dwy )?(?:<w_swyddog>|<w_dioddefwr>))\\b");
        byOfficer = compile(words, "^(?:,? [a-z0-9'-]+){0,3}? gan (?:y |yr |un o'r )?(?:<w_swyddog>)\\b");
    }

    private static Pattern compile(Map<String, String> words, String pattern) {
        return Pattern.compile(
                RuleFile.expand(pattern, words, 0, what -> new IllegalStateException("words.txt: " + what)));
    }

    /**
     * Whether somebody other than the suspect is the one who acts.
     *
     * @param before the clause before the hit
     * @param hit the words of the hit, which begin with the act
     * @param after the clause after it
     */
    boolean isSomebodyElse(String before, String hit, String after) {
        if (officerActed.matcher(hit + after).find() || byOfficer.matcher(after).find()) {
            return true;
        }
        int from = 0;
        boolean first = false;
        Matcher begins = BEGINS.matcher(before);
        while (begins.find()) {
            from = begins.end();
            first = begins.start(1) >= 0;
        }
        String subject = before.substring(from);
        if (first) {
            return !RECEIVES.matcher(subject).find();
        }
        Matcher named = other.matcher(subject);
        return named.find() && !RECEIVES.matcher(subject.substring(named.end())).find();
    }
}
