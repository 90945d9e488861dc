package wales.gwarchod.screening.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.screening.Agreement;

/**
 * The sets of questions that are loaded, newest first, and how the one in use agrees with our reading.
 *
 * @param agreement null while none is loaded
 */
public record QuestionsPage(
        Speech say,
        boolean mayLoad,
        FormProblems problems,
        List<Pack> packs,
        @Nullable Figures agreement) {
    /** A set; its name, licence and who granted it are as the file says, in whatever language. */
    public record Pack(String name, String version, String licence, String grantedBy, String questions) {}

    /**
     * Counts.
     *
     * @param same in a sentence
     * @param right what each says of the reports that reviewers answered, in a sentence; empty while there are none
     * @param cells both, only the set, only our reading, neither
     */
    public record Figures(String same, String right, List<Row> cells, List<Row> questions) {}

    /** A name and its figure; {@code lang} of the name, empty where it is the page's. */
    public record Row(String name, String value, String lang) {}

    static Figures figures(Agreement agreement, Speech say) {
        var kappa = agreement.kappa();
        var same = agreement.reports() == 0
                ? say.say("screening.questions.no-answers")
                : say.say(
                        "screening.questions.same",
                        "reports",
                        agreement.reports(),
                        "share",
                        HowGoodPage.percent(agreement.same(), say),
                        "kappa",
                        kappa == null
                                ? say.say("screening.questions.too-few")
                                : String.format(java.util.Locale.ROOT, "%.2f", kappa));
        var right = agreement.packRight().all() == 0
                ? ""
                : say.say(
                        "screening.questions.right",
                        "all",
                        agreement.packRight().all(),
                        "pack",
                        agreement.packRight().of(),
                        "ours",
                        agreement.weRight().of());
        return new Figures(
                same,
                right,
                List.of(
                        row("both", agreement.both(), say),
                        row("pack-only", agreement.packOnly(), say),
                        row("ours-only", agreement.weOnly(), say),
                        row("neither", agreement.neither(), say)),
                agreement.questions().stream()
                        .map(one -> new Row(
                                QuestionFormPage.wording(one.question(), say),
                                HowGoodPage.Row.fraction(one.same(), say),
                                QuestionFormPage.lang(one.question(), say)))
                        .toList());
    }

    private static Row row(String cell, int reports, Speech say) {
        return new Row(
                say.say("screening.questions." + cell),
                say.number(reports),
                say.language().code());
    }
}
