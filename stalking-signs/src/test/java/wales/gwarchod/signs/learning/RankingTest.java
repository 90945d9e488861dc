package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import wales.gwarchod.signs.learning.Ranking.Judged;

@DisplayName("How well probabilities tell two kinds apart")
class RankingTest {
    private static final Judged YES_9 = new Judged(0.9, true);
    private static final Judged NO_8 = new Judged(0.8, false);
    private static final Judged YES_6 = new Judged(0.6, true);
    private static final Judged NO_6 = new Judged(0.6, false);
    private static final Judged NO_1 = new Judged(0.1, false);

    private final Ranking ranking = new Ranking(List.of(NO_6, YES_9, NO_1, NO_8, YES_6));

    @Test
    void counts_the_pairs_in_the_right_order_and_halves_the_ties() {
        // 0.9 beats three; 0.6 beats 0.1, ties with 0.6 and loses to 0.8
        assertThat(ranking.auc()).isEqualTo((3 + 1 + 0.5) / 6);
        assertThat(ranking.aucError()).isBetween(0.1, 0.4);
    }

    @Test
    void takes_the_best_cut_and_never_one_between_ties() {
        assertThat(ranking.precisionAt(0.5)).isEqualTo(1);
        assertThat(ranking.precisionAt(0.9)).isEqualTo(0.5);
        assertThat(ranking.recallAt(0)).isEqualTo(0.5);
        assertThat(ranking.recallAt(0.4)).isEqualTo(0.5);
        assertThat(ranking.recallAt(0.7)).isEqualTo(1);
    }

    @Test
    void counts_what_a_reader_of_so_many_would_find_and_ties_against_it() {
        assertThat(ranking.foundAmongFirst(1)).isEqualTo(1);
        assertThat(ranking.foundAmongFirst(3))
                .as("of two at .6 the other is read first")
                .isEqualTo(1);
        assertThat(ranking.foundAmongFirst(4)).isEqualTo(2);
        assertThat(ranking.foundAmongFirst(99)).isEqualTo(2);
    }

    @Test
    void measures_whether_what_is_said_comes_true() {
        assertThat(new Ranking(List.of(new Judged(1, true), new Judged(0, false))))
                .returns(0.0, Ranking::brier)
                .returns(0.0, Ranking::calibrationError);
        var right = new ArrayList<Judged>();
        for (int i = 0; i < 100; i++) {
            right.add(new Judged(0.25, i < 25));
        }
        assertThat(new Ranking(right).calibrationError()).isCloseTo(0, within(1e-9));
        assertThat(new Ranking(right).brier()).isCloseTo(0.1875, within(1e-9));
        var wrong =
                right.stream().map(one -> new Judged(0.65, one.isPositive())).toList();
        assertThat(new Ranking(wrong).calibrationError()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void needs_both_kinds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ranking(List.of(YES_9, YES_6)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ranking(List.of(NO_1)));
    }

    @Test
    void gives_a_share_its_interval() {
        // Wilson's interval for 8 of 10 is 0.490 to 0.943
        var share = new Share(8, 10);
        assertThat(share.low()).isCloseTo(0.490, within(0.001));
        assertThat(share.high()).isCloseTo(0.943, within(0.001));
        assertThat(share).hasToString("0.800 (0.490 to 0.943; 8 of 10)");
        assertThat(new Share(0, 0)).hasToString("none to measure");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
    }
}
