package wales.gwarchod.signs.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with an L2 penalty in which the sign of a weight can be fixed beforehand, so that no input ever speaks against what it
 * means. Solved by a projected Newton method (Bertsekas 1982, two-metric projection). The same examples in the same order give the
 * same weights to the last bit.
 */
public final class LogisticFit {
    private static final int MOST_STEPS = 200;
    private static final double GRADIENT_ENOUGH = 1e-8;
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double SHORTEST_STEP = 1e-12;

    /** What the weight of an input may be. */
    public enum Direction {
        /** 0 and above. */
        FOR,
        /** 0 and below. */
        AGAINST,
        EITHER;

        private double kept(double weight) {
            return switch (this) {
                case FOR -> Math.max(0, weight);
                case AGAINST -> Math.min(0, weight);
                case EITHER -> weight;
            };
        }
    }

    /**
     * One example.
     *
     * @param inputs as many as there are directions
     * @param isPositive what is true of it
     * @param count how much it counts, above 0; 1 for one example
     */
    public record Example(double[] inputs, boolean isPositive, double count) {}

    /**
     * What was fitted: the log-odds (natural logarithm) are the start and each input times its weight.
     *
     * @param weights one for each input
     * @param start the log-odds when every input is 0
     */
    public record Weights(double[] weights, double start) {
        /** The log-odds for these inputs. */
        public double logOdds(double[] inputs) {
            double sum = start;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * inputs[i];
            }
            return sum;
        }
    }

    private final List<Example> examples;
    private final Direction[] directions;
    private final double penalty;
    private final double[] towards;

    private LogisticFit(List<Example> examples, List<Direction> directions, double penalty, double[] towards) {
        this.examples = examples;
        this.directions = new Direction[directions.size() + 1];
        for (int i = 0; i < directions.size(); i++) {
            this.directions[i] = directions.get(i);
        }
        this.directions[directions.size()] = Direction.EITHER;
        this.penalty = penalty;
        this.towards = towards;
    }

    /**
     * Fits the weights.
     *
     * @param penalty half of it times the square of each weight is added to the loss; above 0; the start is not penalised
     * @throws IllegalArgumentException unless there are examples of both kinds, each with as many inputs as there are directions
     * @throws IllegalStateException if it does not come to an end in 200 steps
     */
    public static Weights fit(List<Example> examples, List<Direction> directions, double penalty) {
        return fit(examples, directions, penalty, new double[directions.size()]);
    }

    /**
     * The same with weights that are drawn to others instead of to 0: what few examples do not speak against stays as it was.
     *
     * @param towards one for each input, each on the side that its direction allows
     */
    public static Weights fit(List<Example> examples, List<Direction> directions, double penalty, double[] towards) {
        long positive = examples.stream().filter(Example::isPositive).count();
        if (positive == 0 || positive == examples.size()) {
            throw new IllegalArgumentException("Examples of both kinds are needed to learn from");
        }
        if (!(penalty > 0)) {
            throw new IllegalArgumentException("A penalty lies above 0, not at " + penalty);
        }
        for (var example : examples) {
            if (example.inputs().length != directions.size() || !(example.count() > 0)) {
                throw new IllegalArgumentException(
                        "An example has " + directions.size() + " inputs and a count above 0");
            }
        }
        double[] solved = new LogisticFit(examples, directions, penalty, towards.clone()).solve();
        return new Weights(Arrays.copyOf(solved, solved.length - 1), solved[solved.length - 1]);
    }

    private double[] solve() {
        double[] weights = Arrays.copyOf(towards, directions.length);
        double loss = loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[weights.length];
            double[][] curvature = new double[weights.length][weights.length];
            derive(weights, gradient, curvature);
            boolean[] free = free(weights, gradient);
            if (largest(gradient, free) < GRADIENT_ENOUGH * examples.size()) {
                return weights;
            }
            double[] direction = newton(gradient, curvature, free);
            double length = 1;
            double[] next = moved(weights, direction, length);
            double nextLoss = loss(next);
            double slope = slope(gradient, direction, free);
            while (nextLoss > loss - SUFFICIENT_DECREASE * length * slope && length > SHORTEST_STEP) {
                length /= 2;
                next = moved(weights, direction, length);
                nextLoss = loss(next);
            }
            if (!(nextLoss < loss)) {
                return weights; // no step makes it smaller: this is as exact as the numbers are
            }
            weights = next;
            loss = nextLoss;
        }
        throw new IllegalStateException("The weights did not settle in " + MOST_STEPS + " steps");
    }

    /** A weight is held at 0 when its sign is fixed and the loss would fall on the other side only. */
    private boolean[] free(double[] weights, double[] gradient) {
        boolean[] free = new boolean[weights.length];
        for (int i = 0; i < weights.length; i++) {
            free[i] = !(weights[i] == 0
                    && (directions[i] == Direction.FOR && gradient[i] > 0
                            || directions[i] == Direction.AGAINST && gradient[i] < 0));
        }
        return free;
    }

    private double[] moved(double[] weights, double[] direction, double length) {
        double[] moved = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            moved[i] = directions[i].kept(weights[i] - length * direction[i]);
        }
        return moved;
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (var example : examples) {
            double margin = example.isPositive() ? logOdds(weights, example) : -logOdds(weights, example);
            loss += example.count()
                    * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
        }
        for (int i = 0; i < weights.length - 1; i++) {
            loss += penalty / 2 * (weights[i] - towards[i]) * (weights[i] - towards[i]);
        }
        return loss;
    }

    private static double logOdds(double[] weights, Example example) {
        double sum = weights[weights.length - 1];
        for (int i = 0; i < example.inputs().length; i++) {
            sum += weights[i] * example.inputs()[i];
        }
        return sum;
    }

    private void derive(double[] weights, double[] gradient, double[][] curvature) {
        int last = weights.length - 1;
        for (var example : examples) {
            double probability = 1 / (1 + Math.exp(-logOdds(weights, example)));
            double error = example.count() * (probability - (example.isPositive() ? 1 : 0));
            double spread = example.count() * probability * (1 - probability);
            for (int i = 0; i <= last; i++) {
                double one = input(example, i, last);
                if (one != 0) {
                    gradient[i] += error * one;
                    for (int k = 0; k <= i; k++) {
                        curvature[i][k] += spread * one * input(example, k, last);
                    }
                }
            }
        }
        for (int i = 0; i < last; i++) {
            gradient[i] += penalty * (weights[i] - towards[i]);
            curvature[i][i] += penalty;
        }
        curvature[last][last] += 1e-12; // all probabilities at 0 or 1 leave nothing for the start to hold on to
    }

    private static double input(Example example, int i, int last) {
        return i == last ? 1 : example.inputs()[i];
    }

    /** The step of Newton's method among the free weights, by Cholesky's decomposition; the others stay. */
    private static double[] newton(double[] gradient, double[][] curvature, boolean[] free) {
        int n = gradient.length;
        double[][] root = new double[n][n];
        double[] step = new double[n];
        for (int i = 0; i < n; i++) {
            if (!free[i]) {
                continue;
            }
            for (int k = 0; k <= i; k++) {
                if (free[k]) {
                    double sum = curvature[i][k];
                    for (int m = 0; m < k; m++) {
                        sum -= root[i][m] * root[k][m];
                    }
                    root[i][k] = i == k ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[k][k];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (free[i]) {
                double sum = gradient[i];
                for (int m = 0; m < i; m++) {
                    sum -= root[i][m] * step[m];
                }
                step[i] = sum / root[i][i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            if (free[i]) {
                double sum = step[i];
                for (int m = i + 1; m < n; m++) {
                    sum -= root[m][i] * step[m];
                }
                step[i] = sum / root[i][i];
            }
        }
        return step;
    }

    private static double slope(double[] gradient, double[] direction, boolean[] free) {
        double slope = 0;
        for (int i = 0; i < gradient.length; i++) {
            slope += free[i] ? gradient[i] * direction[i] : 0;
        }
        return slope;
    }

    private static double largest(double[] gradient, boolean[] free) {
        double largest = 0;
        for (int i = 0; i < gradient.length; i++) {
            largest = Math.max(largest, free[i] ? Math.abs(gradient[i]) : 0);
        }
        return largest;
    }
}
