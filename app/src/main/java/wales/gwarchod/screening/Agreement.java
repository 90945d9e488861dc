package wales.gwarchod.screening;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.learning.Share;

/**
 * How often a set of questions and our reading of the text say the same. Neither is the truth; where reviewers answered, both are held against that.
 *
 * @param source whose answers: reviewers have seen our reading, the front line has not
 * @param open reports of which too little is answered for the set to say anything; they are left out of what follows
 * @param both say stalking
 * @param questions each question with a sign of ours: of the reports where it was answered yes or no, in how many our reading says the same
 * @param packRight of the reports with a reviewer's answer, in how many the set says the same
 * @param weRight the same of our reading
 */
public record Agreement(
        QuestionPack pack,
        QuestionAnswers.Source source,
        int open,
        int both,
        int packOnly,
        int weOnly,
        int neither,
        List<OfQuestion> questions,
        Share packRight,
        Share weRight) {
    /** Fewer reports say nothing about agreement by chance. */
    private static final int FEWEST = 10;

    /** One question. */
    public record OfQuestion(QuestionPack.Question question, Share same) {}

    /** In how many of the reports of which the set says something both say the same. */
    public Share same() {
        return new Share(both + neither, reports());
    }

    /** How many reports were read and have answers that are enough. */
    public int reports() {
        return both + packOnly + weOnly + neither;
    }

    /** Agreement beyond chance (Cohen 1960), at most 1; null with fewer than ten reports or where chance alone would agree. */
    public @Nullable Double kappa() {
        double n = reports();
        double expected =
                ((both + packOnly) * (double) (both + weOnly) + (neither + weOnly) * (double) (neither + packOnly))
                        / (n * n);
        return n < FEWEST || expected >= 1 ? null : (same().value() - expected) / (1 - expected);
    }

    static Agreement of(QuestionPack pack, QuestionAnswers.Source source, List<QuestionStore.Beside> reports) {
        var judged = reports.stream()
                .filter(one -> one.packSays() != QuestionPack.Says.TOO_LITTLE)
                .toList();
        var answered = judged.stream()
                .filter(one -> one.outcome() != null && !one.outcome().equals(Outcome.MORE_INFORMATION.name()))
                .toList();
        return new Agreement(
                pack,
                source,
                reports.size() - judged.size(),
                count(judged, one -> packSays(one) && one.weSay()),
                count(judged, one -> packSays(one) && !one.weSay()),
                count(judged, one -> !packSays(one) && one.weSay()),
                count(judged, one -> !packSays(one) && !one.weSay()),
                pack.questions().stream()
                        .filter(question -> !question.sign().isEmpty())
                        .map(question -> new OfQuestion(question, same(question, reports)))
                        .toList(),
                Share.among(answered, one -> packSays(one) == isStalking(one)),
                Share.among(answered, one -> one.weSay() == isStalking(one)));
    }

    private static boolean packSays(QuestionStore.Beside one) {
        return one.packSays() == QuestionPack.Says.STALKING;
    }

    private static boolean isStalking(QuestionStore.Beside one) {
        return Outcome.STALKING.name().equals(one.outcome());
    }

    private static int count(List<QuestionStore.Beside> reports, Predicate<QuestionStore.Beside> which) {
        return (int) reports.stream().filter(which).count();
    }

    private static Share same(QuestionPack.Question question, List<QuestionStore.Beside> reports) {
        return Share.among(
                reports.stream()
                        .filter(one -> one.answers().get(question.name()) == QuestionPack.Answer.YES
                                || one.answers().get(question.name()) == QuestionPack.Answer.NO)
                        .toList(),
                one -> (one.answers().get(question.name()) == QuestionPack.Answer.YES)
                        == one.signs().contains(question.sign()));
    }
}
