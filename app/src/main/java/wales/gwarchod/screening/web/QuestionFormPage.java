package wales.gwarchod.screening.web;

import java.util.List;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.QuestionAnswers;
import wales.gwarchod.screening.QuestionPack;

/**
 * The form in which a set is answered about one report.
 *
 */
public record QuestionFormPage(Speech say, String reference, String path, QuestionsPage.Pack pack, List<Row> rows) {
    /** One question with what is chosen; {@code lang} of its wording, because a set may have no Welsh. */
    public record Row(String name, String wording, String lang, String chosen) {}

    static List<Row> rows(QuestionPack pack, java.util.Optional<QuestionAnswers> answered, Speech say) {
        return pack.questions().stream()
                .map(question -> new Row(
                        question.name(),
                        wording(question, say),
                        lang(question, say),
                        answered.map(known ->
                                        known.answers().getOrDefault(question.name(), QuestionPack.Answer.NOT_ASKED))
                                .orElse(QuestionPack.Answer.NOT_ASKED)
                                .name()))
                .toList();
    }

    private static boolean inWelsh(QuestionPack.Question question, Speech say) {
        return say.language() == Language.WELSH && !question.cy().isEmpty();
    }

    static String lang(QuestionPack.Question question, Speech say) {
        return inWelsh(question, say) ? "cy" : "en";
    }

    static String wording(QuestionPack.Question question, Speech say) {
        return inWelsh(question, say) ? question.cy() : question.en();
    }
}
