package wales.gwarchod.signs.learning;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How well probabilities tell two kinds apart, and how far they mean what they say. */
public final class Ranking {
    private static final int BINS = 10;

    /**
     * One that was judged.
     *
     * @param probability what was said, 0 to 1
     * @param isPositive what is true
     */
    public record Judged(double probability, boolean isPositive) {}

    private final List<Judged> sorted;
    private final int positives;

    /** @throws IllegalArgumentException unless there are some of either kind */
    public Ranking(List<Judged> judged) {
        sorted = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::probability).reversed())
                .toList();
        positives = (int) judged.stream().filter(Judged::isPositive).count();
        if (positives == 0 || positives == judged.size()) {
            throw new IllegalArgumentException("Both kinds are needed to tell them apart");
        }
    }

    private int negatives() {
        return sorted.size() - positives;
    }

    /** The chance that one of the kind is placed before one that is not; ties count half. */
    public double auc() {
        double wins = 0;
        int seen = 0;
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from;
            int positive = 0;
            while (to < sorted.size()
                    && sorted.get(to).probability() == sorted.get(from).probability()) {
                positive += sorted.get(to).isPositive() ? 1 : 0;
                to++;
            }
            int negative = to - from - positive;
            wins += negative * (seen + positive / 2.0);
            seen += positive;
        }
        return wins / ((double) positives * negatives());
    }

    /** Its standard error (Hanley and McNeil 1982). */
    public double aucError() {
        double a = auc();
        double q1 = a / (2 - a);
        double q2 = 2 * a * a / (1 + a);
        return Math.sqrt((a * (1 - a) + (positives - 1) * (q1 - a * a) + (negatives() - 1) * (q2 - a * a))
                / ((double) positives * negatives()));
    }

    /** The best precision at which at least this share of the kind is found. */
    public double precisionAt(double recall) {
        return best(
                cut -> cut.positive >= recall * positives ? (double) cut.positive / (cut.positive + cut.negative) : 0);
    }

    /** The largest share of the kind that is found while at most this share of the others is. */
    public double recallAt(double falseAlarms) {
        return best(cut -> cut.negative <= falseAlarms * negatives() ? (double) cut.positive / positives : 0);
    }

    /** How many of the kind are among the first so many; of those that tie at the end the others are read first. */
    public int foundAmongFirst(int many) {
        return (int) sorted.stream()
                .sorted(Comparator.comparingDouble(Judged::probability)
                        .reversed()
                        .thenComparing(Judged::isPositive))
                .limit(many)
                .filter(Judged::isPositive)
                .count();
    }

    private record Cut(int positive, int negative) {}

    private double best(ToDoubleFunction<Cut> worth) {
        double best = 0;
        int positive = 0;
        for (int i = 0; i < sorted.size(); i++) {
            positive += sorted.get(i).isPositive() ? 1 : 0;
            boolean ends = i + 1 == sorted.size()
                    || sorted.get(i + 1).probability() != sorted.get(i).probability();
            if (ends) {
                best = Math.max(best, worth.applyAsDouble(new Cut(positive, i + 1 - positive)));
            }
        }
        return best;
    }

    /** The mean squared distance of what was said from what is true (Brier 1950). */
    public double brier() {
        return sorted.stream()
                .mapToDouble(one -> Math.pow(one.probability() - (one.isPositive() ? 1 : 0), 2))
                .average()
                .orElseThrow();
    }

    /** The mean distance between what was said and what came true in ten equal ranges of probability, each by its number. */
    public double calibrationError() {
        double[] said = new double[BINS];
        int[] came = new int[BINS];
        for (var one : sorted) {
            int bin = Math.min(BINS - 1, (int) (one.probability() * BINS));
            said[bin] += one.probability();
            came[bin] += one.isPositive() ? 1 : 0;
        }
        return IntStream.range(0, BINS)
                        .mapToDouble(bin -> Math.abs(said[bin] - came[bin]))
                        .sum()
                / sorted.size();
    }
}
