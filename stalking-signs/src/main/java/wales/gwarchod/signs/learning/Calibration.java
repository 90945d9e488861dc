package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.List;
import wales.gwarchod.signs.learning.LogisticFit.Direction;
import wales.gwarchod.signs.learning.LogisticFit.Example;

/**
 * Log-odds that mean what they say: a straight line through those that were said, fitted to what was true (Platt 1999). As a line it goes into the
 * weights, so that the sum stays the whole explanation.
 *
 * @param slope 0 and above, so that the order stays
 * @param shift added after, in log-odds
 */
public record Calibration(double slope, double shift) {
    private static final double HARDLY_ANY = 1e-6;

    /** Leaves everything as it is. */
    public static final Calibration NONE = new Calibration(1, 0);

    /**
     * The line for these log-odds, none of which may come from a fit that saw the answer.
     *
     * @param logOdds what was said
     * @param isPositive what was true, in the same order
     * @throws IllegalArgumentException unless there are as many answers, of both kinds
     */
    public static Calibration of(double[] logOdds, boolean[] isPositive) {
        if (logOdds.length != isPositive.length) {
            throw new IllegalArgumentException(logOdds.length + " said and " + isPositive.length + " true");
        }
        var examples = new ArrayList<Example>();
        for (int i = 0; i < logOdds.length; i++) {
            examples.add(new Example(new double[] {logOdds[i]}, isPositive[i], 1));
        }
        var line = LogisticFit.fit(examples, List.of(Direction.FOR), HARDLY_ANY);
        return new Calibration(line.weights()[0], line.start());
    }

    /** The weights with the line in them. */
    public LogisticFit.Weights into(LogisticFit.Weights fitted) {
        double[] weights = fitted.weights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= slope;
        }
        return new LogisticFit.Weights(weights, fitted.start() * slope + shift);
    }
}
