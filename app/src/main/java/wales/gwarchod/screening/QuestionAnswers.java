package wales.gwarchod.screening;

import java.time.LocalDate;
import java.util.Map;

/**
 * What was answered about one report.
 *
 * @param yes to counting questions
 * @param answeredOn in London
 * @param answerer by name; empty where a file brought them
 * @param answeredBy the account; 0 where a file brought them
 */
public record QuestionAnswers(
        Source source,
        Map<String, QuestionPack.Answer> answers,
        int yes,
        QuestionPack.Says says,
        LocalDate answeredOn,
        long answeredBy,
        String answerer) {
    public QuestionAnswers {
        answers = Map.copyOf(answers);
    }

    /** Who answered. */
    public enum Source {
        /** Whoever met the victim; a file brought it. */
        FRONT_LINE,
        /** A reviewer, from the file. */
        REVIEWER
    }
}
