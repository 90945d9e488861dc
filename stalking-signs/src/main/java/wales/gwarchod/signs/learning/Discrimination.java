package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wales.gwarchod.signs.learning.Figure.Goal;
import wales.gwarchod.signs.learning.Figure.Section;
import wales.gwarchod.signs.learning.Ranking.Judged;

/** How well stalking is told from the rest, whatever the threshold, and what a probability is worth. */
final class Discrimination {
    private final List<Judged> judged;
    private final Evaluation.Settings settings;

    Discrimination(List<Judged> judged, Evaluation.Settings settings) {
        this.judged = judged;
        this.settings = settings;
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        var ranking = new Ranking(judged);
        int stalking = (int) judged.stream().filter(Judged::isPositive).count();
        figures.add(Figure.of(Section.TEXTS, "texts", judged.size() + ", of them stalking " + stalking));
        figures.add(new Figure(
                Section.TEXTS,
                "AUC",
                String.format(
                        Locale.ROOT,
                        "%.3f (%.3f to %.3f)",
                        ranking.auc(),
                        ranking.auc() - 1.96 * ranking.aucError(),
                        Math.min(1, ranking.auc() + 1.96 * ranking.aucError())),
                Goal.atLeast(0.9).of(ranking.auc())));
        figures.add(Figure.of(Section.TEXTS, "precision at 90% recall", ranking.precisionAt(0.9)));
        figures.add(Figure.of(Section.TEXTS, "recall at 12% false alarms", ranking.recallAt(0.12), Goal.atLeast(0.88)));
        int read = settings.toRead(judged.size());
        int found = ranking.foundAmongFirst(read);
        figures.add(Figure.of(
                Section.TEXTS,
                "recall when the likeliest %d are read".formatted(read),
                new Share(found, stalking) + ", of %.3f possible".formatted(Math.min(1, (double) read / stalking))));
        figures.add(Figure.of(Section.TEXTS, "stalking among those %d".formatted(read), new Share(found, read)));
        figures.add(Figure.of(Section.TEXTS, "Brier score", ranking.brier()));
        figures.add(Figure.of(Section.TEXTS, "calibration error (ECE)", ranking.calibrationError(), Goal.atMost(0.06)));
        var rare = new AtPrevalence(judged, settings.prevalence());
        var at = ", where %.1f%% are stalking".formatted(100 * settings.prevalence());
        figures.add(Figure.of(Section.TEXTS, "Brier score" + at, rare.brier()));
        figures.add(Figure.of(Section.TEXTS, "ECE" + at, rare.calibrationError()));
        return figures;
    }
}
