package wales.gwarchod.people.web;

import java.util.List;
import java.util.stream.Collectors;
import wales.gwarchod.language.Speech;
import wales.gwarchod.people.Evidence;

/** Evidence in words. */
final class EvidenceWords {
    private static final int MOST = 4;
    /** One in a thousand either way. */
    private static final double SURE = 0.999;

    private EvidenceWords() {}

    /** What speaks most for one person, in a row. */
    static String strongest(List<Evidence> evidence, Speech say) {
        return evidence.stream()
                .filter(one -> one.bits() > 0)
                .limit(MOST)
                .map(one -> say.say(one.word()))
                .collect(Collectors.joining(", "));
    }

    /** What speaks against one person, in a row; may be empty. */
    static String against(List<Evidence> evidence, Speech say) {
        return evidence.stream()
                .filter(one -> one.bits() < 0)
                .limit(MOST)
                .map(one -> say.say(one.word()))
                .collect(Collectors.joining(", "));
    }

    /** How likely one person is, in per cent; what is surer than one in a thousand only as that. */
    static String likelihood(double bits, Speech say) {
        double probability = 1 / (1 + Math.pow(2, -bits));
        if (probability > SURE) {
            return say.say("people.likelihood.over");
        }
        if (probability < 1 - SURE) {
            return say.say("people.likelihood.under");
        }
        long percent = Math.clamp(Math.round(100 * probability), 1, 99);
        return say.say("people.likelihood", "percent", percent);
    }
}
