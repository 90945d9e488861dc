package wales.gwarchod.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.record.Records;

class ExpectationTest {
    private static final int AGREE = 1;
    private static final int CLASH = 2;

    private final Records records = new Records(DateForm.ISO);
    private final LongCounts counts = new LongCounts();

    /** Two comparisons of two levels; 1,000 pairs of one person that agree in nine of ten, and 9,000 that agree in one of ten. */
    private Expectation twoKinds(int mostRounds) {
        records.add(PersonRow.of("1", Map.of(Feature.GENDER, "F")));
        records.settle();
        var gender = new GenderComparison(records);
        for (int first = AGREE; first <= CLASH; first++) {
            for (int second = AGREE; second <= CLASH; second++) {
                double ofOne = 1_000 * (first == AGREE ? 0.9 : 0.1) * (second == AGREE ? 0.9 : 0.1);
                double ofTwo = 9_000 * (first == AGREE ? 0.1 : 0.9) * (second == AGREE ? 0.1 : 0.9);
                counts.put((long) second << 4 | first, (int) Math.round(ofOne + ofTwo));
            }
        }
        double[] u = {0, 0.1, 0.9};
        return new Expectation(List.of(gender, gender), new double[][] {u, u}, mostRounds);
    }

    @Test
    void finds_how_many_pairs_are_of_one_person_and_how_often_they_agree() {
        var learned = twoKinds(Expectation.MOST_ROUNDS).learn("something", counts.counted());

        assertThat(learned.share()).isCloseTo(0.1, within(0.01));
        assertThat(learned.m()[0][AGREE]).isCloseTo(0.9, within(0.02));
        assertThat(learned.m()[1][CLASH]).isCloseTo(0.1, within(0.02));
    }

    @Test
    void says_so_in_words_when_the_numbers_do_not_settle() {
        var expectation = twoKinds(2);

        assertThatExceptionOfType(TrainingFailed.class)
                .isThrownBy(() -> expectation.learn("the date of birth", counts.counted()))
                .withMessageStartingWith(
                        "Training did not settle in 2 rounds (pairs that agree in the date of birth).");
    }
}
