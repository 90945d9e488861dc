package wales.gwarchod.signs.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Learner;
import wales.gwarchod.signs.learning.Likeness;
import wales.gwarchod.signs.learning.MarkedTexts;
import wales.gwarchod.signs.learning.Ranking;
import wales.gwarchod.signs.resembles.Resembler;
import wales.gwarchod.signs.resembles.SentenceModel;

/** One run of {@code signs train}: a model from marked texts, and how good it was on topics that it had not seen. */
final class TrainRun {
    private TrainRun() {}

    static int run(Path texts, Path out, boolean resembles, PrintStream say, PrintStream err) throws IOException {
        var marked = MarkedTexts.read(texts);
        Learner.Learned learned;
        Ranking ranking;
        try {
            var likeness = resembles ? Likeness.by(Resembler.shipped()) : Likeness.NONE;
            learned = Learner.learn(SignReader.shipped(), marked, likeness);
            ranking = new Ranking(learned.outOfFold());
        } catch (IllegalArgumentException | SentenceModel.Unavailable e) {
            err.println(e.getMessage());
            return 1;
        }
        WholeFile.write(out, learned.model().toJson() + "\n");
        say.printf(Locale.ROOT, "%-48s %d%n", "texts", marked.size());
        say.println("On topics not seen:");
        say.printf(Locale.ROOT, "%-48s %.3f%n", "AUC", ranking.auc());
        say.printf(Locale.ROOT, "%-48s %.3f%n", "recall at 12% false alarms", ranking.recallAt(0.12));
        say.printf(Locale.ROOT, "%-48s %.3f%n", "Brier score", ranking.brier());
        say.printf(Locale.ROOT, "%-48s %.3f%n", "calibration error (ECE)", ranking.calibrationError());
        return 0;
    }
}
