package wales.gwarchod.screening.web;

import java.util.List;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.screening.Agreement;

/**
 * The sets of questions that are loaded, newest first, and how the one in use agrees with our reading.
 *
 * @param agreements by whose answers; empty while there are none
 */
public record QuestionsPage(
        Speech say,
        boolean mayLoad,
        boolean mayLoadAnswers,
        FormProblems problems,
        List<Pack> packs,
        List<Figures> agreements) {
    /** A set; its name, licence and who granted it are as the file says, in whatever language. */
    public record Pack(String name, String version, String licence, String grantedBy, String questions) {}

    /**
     * Counts.
     *
     * @param heading whose answers
     * @param same in a sentence
     * @param open how many reports are left out because too little is answered, in a sentence; empty for none
     * @param right what each says of the reports that reviewers answered, in a sentence; empty while there are none
     * @param cells both, only the set, only our reading, neither
     */
    public record Figures(
            String heading, String same, String open, String right, List<Row> cells, List<Row> questions) {}

    /** A name and its figure; {@code lang} of the name, empty where it is the page's. */
    public record Row(String name, String value, String lang) {}

    static Figures figures(Agreement agreement, Speech say) {
        var kappa = agreement.kappa();
        var same = agreement.reports() == 0
                ? say.say("screening.questions.none-enough")
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
                say.say("screening.questions.agreement." + agreement.source()),
                same,
                agreement.open() == 0 ? "" : say.say("screening.questions.open", "reports", agreement.open()),
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
