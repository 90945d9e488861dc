package wales.gwarchod.signs.learning;

import java.util.List;
import wales.gwarchod.signs.learning.Ranking.Judged;

/**
 * What probabilities are worth where stalking is rarer than among the marked texts: each text counts as often as its kind is there, and the log-odds are shifted by
 * what the prevalence changes (Saerens, Latinne and Decaestecker 2002).
 */
final class AtPrevalence {
    private static final int BINS = 10;

    private final List<Judged> judged;
    private final double shift;
    private final double stalkingCounts;
    private final double othersCount;

    /** @param prevalence the share of stalking, above 0 and below 1 */
    AtPrevalence(List<Judged> judged, double prevalence) {
        double here = judged.stream().filter(Judged::isPositive).count() / (double) judged.size();
        this.judged = judged;
        this.shift = logit(prevalence) - logit(here);
        this.stalkingCounts = prevalence / here;
        this.othersCount = (1 - prevalence) / (1 - here);
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private double probability(Judged one) {
        double kept = Math.clamp(one.probability(), 1e-9, 1 - 1e-9);
        return 1 / (1 + Math.exp(-(logit(kept) + shift)));
    }

    private double counts(Judged one) {
        return one.isPositive() ? stalkingCounts : othersCount;
    }

    double brier() {
        double sum = 0;
        for (var one : judged) {
            double off = probability(one) - (one.isPositive() ? 1 : 0);
            sum += counts(one) * off * off;
        }
        return sum / judged.size();
    }

    double calibrationError() {
        double[] said = new double[BINS];
        double[] came = new double[BINS];
        for (var one : judged) {
            double probability = probability(one);
            int bin = Math.min(BINS - 1, (int) (probability * BINS));
            said[bin] += counts(one) * probability;
            came[bin] += one.isPositive() ? counts(one) : 0;
        }
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(said[bin] - came[bin]);
        }
        return sum / judged.size();
    }
}
