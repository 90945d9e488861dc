package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import wales.gwarchod.signs.learning.LogisticFit.Direction;
import wales.gwarchod.signs.learning.LogisticFit.Example;

@DisplayName("Logistic regression with fixed signs")
class LogisticFitTest {
    private static final double[] TRUE_WEIGHTS = {1.5, -0.8, 0, 0.4};

    /** Examples drawn from known weights; the start is -0.5. */
    private static List<Example> drawn(long seed, int count) {
        var random = new Random(seed);
        var examples = new ArrayList<Example>();
        for (int i = 0; i < count; i++) {
            double[] inputs = new double[TRUE_WEIGHTS.length];
            double logOdds = -0.5;
            for (int k = 0; k < inputs.length; k++) {
                inputs[k] = random.nextGaussian();
                logOdds += TRUE_WEIGHTS[k] * inputs[k];
            }
            examples.add(new Example(inputs, random.nextDouble() < 1 / (1 + Math.exp(-logOdds)), 1));
        }
        return examples;
    }

    private static final List<Direction> ANY =
            List.of(Direction.EITHER, Direction.EITHER, Direction.EITHER, Direction.EITHER);

    @Test
    void finds_the_weights_that_examples_were_drawn_from() {
        var fitted = LogisticFit.fit(drawn(1, 20_000), ANY, 1e-3);
        assertThat(fitted.weights()).containsExactly(TRUE_WEIGHTS, within(0.08));
        assertThat(fitted.start()).isCloseTo(-0.5, within(0.05));
    }

    @Test
    void keeps_to_the_signs_and_is_the_same_where_they_do_no_harm() {
        var examples = drawn(2, 5_000);
        var fixed = List.of(Direction.FOR, Direction.FOR, Direction.EITHER, Direction.AGAINST);
        var fitted = LogisticFit.fit(examples, fixed, 1);
        assertThat(fitted.weights()[0]).isPositive();
        assertThat(fitted.weights()[1]).isZero();
        assertThat(fitted.weights()[3]).isZero();

        var right = List.of(Direction.FOR, Direction.AGAINST, Direction.EITHER, Direction.FOR);
        assertThat(LogisticFit.fit(examples, right, 1).weights())
                .containsExactly(LogisticFit.fit(examples, ANY, 1).weights(), within(1e-7));
    }

    @Test
    void comes_to_rest_where_no_allowed_step_makes_the_loss_smaller() {
        for (long seed = 0; seed < 50; seed++) {
            var examples = drawn(seed, 60);
            var random = new Random(seed);
            var directions = new ArrayList<Direction>();
            for (int i = 0; i < TRUE_WEIGHTS.length; i++) {
                directions.add(Direction.values()[random.nextInt(3)]);
            }
            double penalty = Math.exp(random.nextGaussian() * 3);
            var fitted = LogisticFit.fit(examples, directions, penalty);
            double[] slope = slope(examples, fitted, penalty);
            for (int i = 0; i < directions.size(); i++) {
                double weight = fitted.weights()[i];
                boolean held = weight == 0
                        && (directions.get(i) == Direction.FOR && slope[i] >= 0
                                || directions.get(i) == Direction.AGAINST && slope[i] <= 0);
                assertThat(held || Math.abs(slope[i]) < 1e-4)
                        .as("seed %d, input %d: %s", seed, i, slope[i])
                        .isTrue();
            }
        }
    }

    private static double[] slope(List<Example> examples, LogisticFit.Weights fitted, double penalty) {
        double[] slope = new double[fitted.weights().length];
        for (var example : examples) {
            double error = 1 / (1 + Math.exp(-fitted.logOdds(example.inputs()))) - (example.isPositive() ? 1 : 0);
            for (int i = 0; i < slope.length; i++) {
                slope[i] += error * example.inputs()[i];
            }
        }
        for (int i = 0; i < slope.length; i++) {
            slope[i] += penalty * fitted.weights()[i];
        }
        return slope;
    }

    @Test
    void ends_where_the_two_kinds_can_be_told_apart_without_fault() {
        var examples = List.of(
                new Example(new double[] {1}, true, 1),
                new Example(new double[] {2}, true, 1),
                new Example(new double[] {-1}, false, 1));
        var fitted = LogisticFit.fit(examples, List.of(Direction.FOR), 0.1);
        assertThat(fitted.weights()[0]).isBetween(0.5, 5.0);
    }

    @Test
    void gives_the_same_bits_for_the_same_examples() {
        var one = LogisticFit.fit(drawn(3, 2_000), ANY, 1);
        var two = LogisticFit.fit(drawn(3, 2_000), ANY, 1);
        assertThat(one.weights()).isEqualTo(two.weights());
        assertThat(one.start()).isEqualTo(two.start());
    }

    @Test
    void counts_an_example_as_often_as_it_says() {
        var often = new ArrayList<>(drawn(4, 200));
        var once = new ArrayList<>(often);
        once.replaceAll(example -> new Example(example.inputs(), example.isPositive(), 2));
        often.addAll(drawn(4, 200));
        assertThat(LogisticFit.fit(once, ANY, 1).weights())
                .containsExactly(LogisticFit.fit(often, ANY, 1).weights(), within(1e-7));
    }

    @Test
    void refuses_what_nothing_can_be_learned_from() {
        var one = new Example(new double[] {1}, true, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogisticFit.fit(List.of(one, one), List.of(Direction.FOR), 1))
                .withMessageContaining("both kinds");
        var other = new Example(new double[] {1, 2}, false, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogisticFit.fit(List.of(one, other), List.of(Direction.FOR), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> LogisticFit.fit(List.of(one), List.of(Direction.FOR), 0));
    }

    @Test
    void calibration_brings_boasting_log_odds_back() {
        var random = new Random(5);
        double[] said = new double[20_000];
        boolean[] came = new boolean[said.length];
        for (int i = 0; i < said.length; i++) {
            double honest = random.nextGaussian();
            said[i] = 3 * honest + 1;
            came[i] = random.nextDouble() < 1 / (1 + Math.exp(-honest));
        }
        var line = Calibration.of(said, came);
        assertThat(line.slope()).isCloseTo(1 / 3.0, within(0.02));
        assertThat(line.shift()).isCloseTo(-1 / 3.0, within(0.05));
        var into = line.into(new LogisticFit.Weights(new double[] {3}, 1));
        assertThat(into.logOdds(new double[] {2})).isCloseTo(2, within(0.15));
    }

    @Test
    void is_drawn_to_the_weights_it_is_given() {
        var examples = List.of(
                new Example(new double[] {1}, true, 1),
                new Example(new double[] {1}, false, 1),
                new Example(new double[] {0}, true, 1),
                new Example(new double[] {0}, false, 1));
        var directions = List.of(Direction.FOR);
        assertThat(LogisticFit.fit(examples, directions, 1e6, new double[] {2}).weights()[0])
                .isCloseTo(2, within(1e-3));
        assertThat(LogisticFit.fit(examples, directions, 1e-6, new double[] {2}).weights()[0])
                .isCloseTo(0, within(1e-3));
    }
}
