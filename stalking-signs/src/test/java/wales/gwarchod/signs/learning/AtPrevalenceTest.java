package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import wales.gwarchod.signs.learning.Ranking.Judged;

@DisplayName("Probabilities where stalking is rarer")
class AtPrevalenceTest {
    /** Of ten said .6, six are; of ten said .2, two are: as well calibrated as can be, and 8 of 20 are stalking. */
    private static List<Judged> judged() {
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < 10; i++) {
            judged.add(new Judged(0.6, i < 6));
            judged.add(new Judged(0.2, i < 2));
        }
        return judged;
    }

    @Test
    void are_what_they_were_at_the_prevalence_of_the_texts() {
        var same = new AtPrevalence(judged(), 0.4);
        var ranking = new Ranking(judged());
        assertThat(same.brier()).isCloseTo(ranking.brier(), within(1e-12));
        assertThat(same.calibrationError()).isCloseTo(ranking.calibrationError(), within(1e-12));
    }

    @Test
    void stay_calibrated_and_err_less_where_there_is_less_to_find() {
        var rare = new AtPrevalence(judged(), 0.03);
        assertThat(rare.calibrationError()).isCloseTo(0, within(1e-9));
        assertThat(rare.brier()).isLessThan(0.03);
    }
}
