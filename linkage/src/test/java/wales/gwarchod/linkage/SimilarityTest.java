package wales.gwarchod.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wales.gwarchod.linkage.Properties.forAllPairsOfWords;
import static wales.gwarchod.linkage.Similarity.edits;
import static wales.gwarchod.linkage.Similarity.isOneEdit;
import static wales.gwarchod.linkage.Similarity.jaroWinkler;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    private static final int NO_LIMIT = 100;

    @Nested
    @DisplayName("Jaro–Winkler")
    class JaroWinkler {
        @ParameterizedTest
        @CsvSource({"MARTHA, MARHTA, 0.961", "DWAYNE, DUANE, 0.840", "DIXON, DICKSONX, 0.813"})
        void is_as_published_in_either_order(String one, String other, double published) {
            assertThat(jaroWinkler(one, other)).isEqualTo(published, within(0.001));
            assertThat(jaroWinkler(other, one)).isEqualTo(published, within(0.001));
        }

        @Test
        void is_1_for_equal_words_and_0_without_a_word_or_a_common_letter() {
            assertThat(jaroWinkler("SAMPL", "SAMPL")).isEqualTo(1);
            assertThat(jaroWinkler("", "SAMPL")).isZero();
            assertThat(jaroWinkler("SAMPL", "")).isZero();
            assertThat(jaroWinkler("", "")).isZero();
            assertThat(jaroWinkler("SAMPL", "DIWYD")).isZero();
        }

        @Test
        void passes_over_letters_after_the_64th() {
            var long64 = "SAMPLPRA".repeat(8);

            assertThat(jaroWinkler(long64 + "WF", long64 + "XYZ")).isEqualTo(1);
        }

        @Test
        void is_symmetric_and_lies_between_0_and_1() {
            forAllPairsOfWords((one, other) -> {
                double likeness = jaroWinkler(one, other);
                return likeness >= 0 && likeness <= 1 && Math.abs(likeness - jaroWinkler(other, one)) < 1e-12;
            });
        }
    }

    @Nested
    @DisplayName("The number of edits")
    class Edits {
        @ParameterizedTest
        @CsvSource({
            "SAMPL, SAMPL, 0",
            "SAMPL, SAMPLE, 1",
            "SAMPL, SAPL, 1",
            "SAMPL, SIMPL, 1",
            "SAMPL, SMAPL, 1",
            "CA, ABC, 3",
            "'', ABC, 3",
            "PRAWF, SAMPL, 5"
        })
        void is_of_the_restricted_kind(String one, String other, int number) {
            assertThat(edits(one, other, NO_LIMIT)).isEqualTo(number);
        }

        @Test
        void is_the_same_in_either_order() {
            forAllPairsOfWords((one, other) -> edits(one, other, NO_LIMIT) == edits(other, one, NO_LIMIT));
        }

        @Test
        void is_one_more_than_the_most_that_was_asked_for_when_there_are_more() {
            forAllPairsOfWords((one, other) -> {
                int all = edits(one, other, NO_LIMIT);
                return edits(one, other, 1) == Math.min(all, 2) && edits(one, other, 2) == Math.min(all, 3);
            });
        }

        @Test
        void is_at_most_1_exactly_when_one_edit_is_enough() {
            forAllPairsOfWords((one, other) -> isOneEdit(one, other) == edits(one, other, NO_LIMIT) <= 1);
        }
    }
}
