package wales.gwarchod.screening;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of screening questions, as a force loaded it.
 *
 * @param licence under what the force may use the wording
 * @param grantedBy who allowed it
 * @param stalkingFrom from how many yes to counting questions the set itself says stalking
 */
public record QuestionPack(
        long id,
        String name,
        String version,
        String licence,
        String grantedBy,
        int stalkingFrom,
        List<Question> questions) {
    public QuestionPack {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param cy empty where the set has no Welsh; the English is shown then
     * @param counts whether a yes counts towards stalking
     * @param sign the behaviour code, or F, O, U or R, that asks the same of the text; empty for none
     */
    public record Question(String name, String en, String cy, boolean counts, String sign) {}

    /** What can be answered. */
    public enum Answer {
        YES,
        NO,
        NOT_KNOWN,
        NOT_ASKED
    }

    /** How many counting questions have a yes. */
    int yes(Map<String, Answer> answers) {
        return (int) questions.stream()
                .filter(question -> question.counts && answers.get(question.name) == Answer.YES)
                .count();
    }

    /** What a set makes of the answers to it. */
    public enum Says {
        STALKING,
        NOT_STALKING,
        /** Had those that were not known or not asked been yes, it would be stalking: an open question is no "no". */
        TOO_LITTLE
    }

    /** Judged by the counting questions alone. */
    Says says(Map<String, Answer> answers) {
        int yes = yes(answers);
        long open = questions.stream()
                .filter(question -> question.counts && isOpen(answers.get(question.name)))
                .count();
        if (yes >= stalkingFrom) {
            return Says.STALKING;
        }
        return yes + open >= stalkingFrom ? Says.TOO_LITTLE : Says.NOT_STALKING;
    }

    private static boolean isOpen(@Nullable Answer answer) {
        return answer != Answer.YES && answer != Answer.NO;
    }
}
