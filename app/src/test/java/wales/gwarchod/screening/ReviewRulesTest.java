package wales.gwarchod.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import wales.gwarchod.screening.Answer.Mismatch;

class ReviewRulesTest {
    private static final Instant SEVEN = Instant.parse("2026-11-23T07:00:00Z");

    @Nested
    @DisplayName("an answer")
    class AnAnswer {
        @Test
        void of_stalking_without_a_sign_is_asked_about() {
            assertThat(answer(Outcome.STALKING, Map.of()).mismatch()).contains(Mismatch.STALKING_WITHOUT_SIGNS);
        }

        @Test
        void of_none_with_a_sign_is_asked_about() {
            assertThat(answer(Outcome.NONE, Map.of(FourSign.REPEATED, "three times"))
                            .mismatch())
                    .contains(Mismatch.SIGNS_WITHOUT_STALKING);
        }

        @Test
        void of_anything_else_goes_with_any_signs() {
            for (var outcome : List.of(Outcome.HARASSMENT, Outcome.BREACH, Outcome.MORE_INFORMATION)) {
                assertThat(answer(outcome, Map.of()).mismatch()).isEmpty();
                assertThat(answer(outcome, Map.of(FourSign.UNWANTED, "asked to stop"))
                                .mismatch())
                        .isEmpty();
            }
        }
    }

    @Nested
    @DisplayName("the progress of an item")
    class TheProgress {
        @Test
        void waits_for_the_first_review() {
            assertThat(Progress.of(List.of())).isEqualTo(new Progress.AwaitingFirst());
        }

        @Test
        void waits_for_the_second_after_the_first() {
            var first = review(1, 7, Outcome.STALKING, null);

            assertThat(Progress.of(List.of(first))).isEqualTo(new Progress.AwaitingSecond(first));
        }

        @Test
        void tells_agreement_from_difference_by_the_outcome() {
            var first = review(1, 7, Outcome.STALKING, null);
            var same = review(2, 8, Outcome.STALKING, null);
            var other = review(2, 8, Outcome.HARASSMENT, null);

            assertThat(Progress.of(List.of(first, same))).isEqualTo(new Progress.Agreed(first, same));
            assertThat(Progress.of(List.of(other, first))).isEqualTo(new Progress.Differ(first, other));
        }

        @Test
        void may_start_with_the_specialist() {
            var second = review(2, 8, Outcome.STALKING, null);

            assertThat(Progress.of(List.of(second))).isEqualTo(new Progress.AwaitingFirstAfterSecond(second));
        }
    }

    @Nested
    @DisplayName("a saved review")
    class ASavedReview {
        @Test
        void can_be_taken_back_up_to_the_tenth_minute() {
            var review = review(1, 7, Outcome.NONE, null);

            assertThat(review.canBeUndone(SEVEN.plus(Duration.ofMinutes(10)))).isTrue();
            assertThat(review.canBeUndone(SEVEN.plus(Duration.ofMinutes(10)).plusMillis(1)))
                    .isFalse();
        }

        @Test
        void cannot_be_taken_back_twice() {
            assertThat(review(1, 7, Outcome.NONE, SEVEN).canBeUndone(SEVEN)).isFalse();
        }
    }

    @Nested
    @DisplayName("the window of a load")
    class TheWindow {
        private static final Instant TWO = Instant.parse("2026-11-23T02:00:00Z");

        @Test
        void reaches_back_twenty_four_hours() {
            var window = ReviewWindow.of(TWO, TWO.minus(Duration.ofHours(20)));

            assertThat(window.holds(TWO.minus(Duration.ofHours(24)))).isTrue();
            assertThat(window.holds(TWO.minus(Duration.ofHours(24)).minusMillis(1)))
                    .isFalse();
        }

        @Test
        void reaches_back_to_the_load_before_when_that_was_longer_ago() {
            var window = ReviewWindow.of(TWO, TWO.minus(Duration.ofHours(72)));

            assertThat(window.holds(TWO.minus(Duration.ofHours(71)))).isTrue();
        }

        @Test
        void of_the_first_load_is_a_day_and_not_its_whole_history() {
            assertThat(ReviewWindow.of(TWO, null).opensAt()).isEqualTo(TWO.minus(Duration.ofHours(24)));
        }
    }

    @Nested
    @DisplayName("the sample")
    class TheSample {
        @Test
        void draws_about_one_in_twenty() {
            var drawn = LongStream.range(0, 100_000)
                    .filter(report -> Sample.draws(3, report))
                    .count();

            assertThat(drawn).isBetween(4_700L, 5_300L);
        }

        @Test
        void draws_the_same_report_alike_when_a_load_is_read_again() {
            assertThat(LongStream.range(0, 500).filter(report -> Sample.draws(9, report)))
                    .containsExactlyElementsOf(LongStream.range(0, 500)
                            .filter(report -> Sample.draws(9, report))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void an_urgent_flag_suggests_the_stalking_team() {
        assertThat(Holder.suggested(true, false, 0.1)).isEqualTo(Holder.STALKING_TEAM);
        assertThat(Holder.suggested(false, false, 0.9)).isEqualTo(Holder.PIP2);
        assertThat(Holder.suggested(false, false, 0.5)).isEqualTo(Holder.AS_NOW);
    }

    private static Answer answer(Outcome outcome, Map<FourSign, String> four) {
        return new Answer(outcome, four, "", Holder.AS_NOW, false);
    }

    private static Review review(int round, long reviewer, Outcome outcome, @Nullable Instant undoneAt) {
        return new Review(
                round, new ItemId(1), round, reviewer, "Reviewer", answer(outcome, Map.of()), SEVEN, undoneAt, null);
    }
}
