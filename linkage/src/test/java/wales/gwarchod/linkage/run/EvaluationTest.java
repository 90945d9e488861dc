package wales.gwarchod.linkage.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** Of 11 records: a is in two pieces, b is whole, c has d and e with it, and f is in two pieces. */
    private static final List<String> PERSONS = List.of("a", "a", "a", "b", "b", "c", "c", "d", "e", "f", "f");

    private static final int[] CLUSTERS = {0, 0, 2, 3, 3, 5, 5, 5, 5, 9, 10};

    private final Evaluation evaluation = Evaluation.of(PERSONS, record -> CLUSTERS[record]);

    @Test
    void counts_pairs() {
        assertThat(evaluation.pairPrecision()).isEqualTo(3 / 8.0, CLOSE);
        assertThat(evaluation.pairRecall()).isEqualTo(3 / 6.0, CLOSE);
        assertThat(evaluation.pairF1()).isEqualTo(3 / 7.0, CLOSE);
    }

    @Test
    void counts_whole_clusters() {
        assertThat(evaluation.clusterPrecision()).isEqualTo(1 / 3.0, CLOSE);
        assertThat(evaluation.clusterRecall()).isEqualTo(1 / 4.0, CLOSE);
        assertThat(evaluation.clusterF1()).isEqualTo(2 / 7.0, CLOSE);
    }

    @Test
    void takes_the_mean_over_records() {
        double precision = (3 + 2 + 2 * 0.5 + 0.25 + 0.25 + 2) / 11;
        double recall = (2 * 2 / 3.0 + 1 / 3.0 + 2 + 2 + 1 + 1 + 2 * 0.5) / 11;

        assertThat(evaluation.bcubedPrecision()).isEqualTo(precision, CLOSE);
        assertThat(evaluation.bcubedRecall()).isEqualTo(recall, CLOSE);
        assertThat(evaluation.bcubedF1()).isEqualTo(2 * precision * recall / (precision + recall), CLOSE);
    }

    @Test
    void finds_the_right_answer_perfect() {
        assertThat(Evaluation.of(PERSONS, record -> PERSONS.indexOf(PERSONS.get(record))))
                .isEqualTo(new Evaluation(1, 1, 1, 1, 1, 1));
    }

    @Test
    void of_nobody_together_is_precise_and_recalls_nothing() {
        var apart = Evaluation.of(List.of("a", "a"), record -> record);

        assertThat(apart).isEqualTo(new Evaluation(1, 0, 1, 0, 1, 0.5));
        assertThat(apart.pairF1()).isZero();
    }
}
