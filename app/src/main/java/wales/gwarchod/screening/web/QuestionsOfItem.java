package wales.gwarchod.screening.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.Opened;
import wales.gwarchod.screening.QuestionAnswers;
import wales.gwarchod.screening.QuestionPack;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.Sign;

/**
 * What a set of questions says about a report, beside our reading of its text.
 *
 * @param pack its name, as the file says
 * @param said what the set says, and who answered; a sentence for the front line and one for the reviewers
 * @param ours what our reading says; a sentence
 * @param rows as the front line answered, else a reviewer: each question that was answered yes or no, or whose sign we found
 * @param href the form
 */
public record QuestionsOfItem(String pack, String version, String said, String ours, List<Row> rows, String href) {
    /** One question: what was answered, and what we quote for the same; {@code lang} of its wording. */
    public record Row(String wording, String lang, String answer, String quote) {
        /** Whether it is the report's own words. */
        public boolean isQuote() {
            return quote.startsWith("\u201C");
        }
    }

    static QuestionsOfItem of(Opened opened, QuestionPack pack, List<QuestionAnswers> answered, Speech say) {
        var reading = opened.reading();
        return new QuestionsOfItem(
                pack.name(),
                say.say("screening.questions.version", "version", pack.version()),
                answered.isEmpty()
                        ? say.say("screening.questions.unanswered")
                        : answered.stream().map(one -> said(pack, one, say)).collect(Collectors.joining(" ")),
                say.say("screening.questions." + weSay(opened)),
                answered.isEmpty() ? List.of() : rows(pack, answered.getFirst(), reading, say),
                "/screening/" + opened.item().id().value() + "/questions");
    }

    private static String weSay(Opened opened) {
        var reading = opened.reading();
        if (reading != null && reading.flagged()) {
            return "we-say";
        }
        var pair = opened.pair();
        return pair != null && pair.reading().flagged() ? "history-says" : "we-do-not";
    }

    private static String said(QuestionPack pack, QuestionAnswers answered, Speech say) {
        return say.say(
                "screening.questions.says." + answered.says(),
                java.util.Map.of(
                        "yes",
                        answered.yes(),
                        "from",
                        pack.stalkingFrom(),
                        "when",
                        say.date(answered.answeredOn()),
                        "who",
                        answered.source() == QuestionAnswers.Source.FRONT_LINE
                                ? say.say("screening.questions.front-line")
                                : answered.answerer()));
    }

    private static List<Row> rows(QuestionPack pack, QuestionAnswers answered, @Nullable Reading reading, Speech say) {
        return pack.questions().stream()
                .map(question -> new Row(
                        QuestionFormPage.wording(question, say),
                        QuestionFormPage.lang(question, say),
                        say.say("screening.questions.answer."
                                + answered.answers().getOrDefault(question.name(), QuestionPack.Answer.NOT_ASKED)),
                        question.sign().isEmpty() || reading == null
                                ? say.say("screening.questions.nothing-asked")
                                : quote(question.sign(), reading, say)))
                .toList();
    }

    private static String quote(String sign, Reading reading, Speech say) {
        Set<String> quotes = switch (sign) {
            case "F" -> texts(reading.four().fixated());
            case "O" -> texts(reading.four().obsessive());
            case "U" -> texts(reading.four().unwanted());
            case "R" -> texts(reading.four().repeated());
            default ->
                reading.signs().stream()
                        .filter(found -> found.code().equals(sign) && !found.mention())
                        .map(Sign::quote)
                        .map(quote -> quote.text())
                        .collect(Collectors.toCollection(java.util.TreeSet::new));
        };
        return quotes.isEmpty()
                ? say.say("screening.questions.not-found")
                : say.say(
                        "screening.questions.found", "quote", quotes.iterator().next());
    }

    private static Set<String> texts(List<wales.gwarchod.signs.Quote> quotes) {
        return quotes.stream().map(quote -> quote.text()).collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
