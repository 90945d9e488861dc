package wales.gwarchod.clocks;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wales.gwarchod.Property;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.language.Words;

class DeadlinesTest {
    private static final Words WORDS = Words.load();
    private static final String RECORDED = "clocks.event.recorded";
    private final Speech english = WORDS.in(Language.ENGLISH);
    private final Speech welsh = WORDS.in(Language.WELSH);
    private final Deadlines deadlines = Deadlines.shipped();

    @Nested
    @DisplayName("hours from a moment")
    class HoursFromAMoment {
        private final Instant recorded = Instant.parse("2026-11-23T14:10:00Z");
        private final Deadline deadline = deadlines.byRule("first-review", RECORDED, recorded);

        @Test
        void show_their_sum_in_both_languages() {
            assertThat(deadline.sum(english::say))
                    .isEqualTo("Recorded 23 November 2026 at 2:10pm + 24 hours = by 2:10pm on 24 November 2026");
            assertThat(deadline.sum(welsh::say))
                    .isEqualTo("Cofnodwyd 23 Tachwedd 2026 am 2:10pm + 24 awr = erbyn 2:10pm ar 24 Tachwedd 2026");
        }

        @Test
        void are_met_at_the_last_moment_and_missed_after_it() {
            var end = recorded.plus(Duration.ofHours(24));

            assertThat(deadline.end()).isEqualTo(end);
            assertThat(deadline.isOverdue(end)).isFalse();
            assertThat(deadline.isOverdue(end.plusNanos(1))).isTrue();
            assertThat(deadline.left(end.minusSeconds(7_800))).isEqualTo(Duration.ofMinutes(130));
            assertThat(english.left(deadline.left(end.plusSeconds(7_800)))).isEqualTo("2h 10m overdue");
        }

        @Test
        void are_elapsed_hours_when_the_clocks_go_back_or_forward() {
            var back = deadlines.after(RECORDED, Instant.parse("2026-10-24T13:10:00Z"), new Allowance.Hours(24));
            var forward = deadlines.after(RECORDED, Instant.parse("2027-03-27T14:10:00Z"), new Allowance.Hours(24));

            assertThat(back.sum(english::say))
                    .isEqualTo("Recorded 24 October 2026 at 2:10pm + 24 hours = by 1:10pm on 25 October 2026"
                            + ". The clocks change in between");
            assertThat(forward.sum(english::say)).contains("by 3:10pm on 28 March 2027. The clocks change");
            assertThat(Duration.between(back.start(), back.end())).isEqualTo(Duration.ofHours(24));
        }

        @Test
        void say_which_midnight_they_end_at() {
            var deadline = deadlines.after(RECORDED, Instant.parse("2026-11-23T00:00:00Z"), new Allowance.Hours(24));

            assertThat(deadline.sum(english::say)).endsWith("= by midnight at the start of 24 November 2026");
            assertThat(deadline.sum(welsh::say)).endsWith("= erbyn hanner nos ar ddechrau 24 Tachwedd 2026");
        }

        @Test
        void leave_exactly_their_length() {
            Property.holds(
                    Property.moments(Instant.parse("2018-01-01T00:00:00Z"), Instant.parse("2040-01-01T00:00:00Z")),
                    Property.numbers(1, 500),
                    (start, hours) -> {
                        var due = deadlines.after(RECORDED, start, new Allowance.Hours(hours));
                        assertThat(due.left(start)).isEqualTo(Duration.ofHours(hours));
                        assertThat(due.sum(english::say)).isNotBlank();
                    });
        }
    }

    @Nested
    @DisplayName("working days after a day")
    class WorkingDaysAfterADay {
        @Test
        void end_with_the_last_of_them_and_name_the_holidays_left_out() {
            var deadline = deadlines.after("clocks.event.served", parse("2026-12-23"), new Allowance.OfWorkingDays(2));

            assertThat(deadline.lastDay()).isEqualTo(parse("2026-12-29"));
            assertThat(deadline.sum(english::say))
                    .isEqualTo("Served 23 December 2026 + 2 working days = by the end of 29 December 2026."
                            + " Bank holidays not counted: 25 December 2026, 28 December 2026");
            assertThat(deadline.sum(welsh::say))
                    .isEqualTo("Cyflwynwyd 23 Rhagfyr 2026 + 2 ddiwrnod gwaith = erbyn diwedd 29 Rhagfyr 2026."
                            + " Gwyliau banc nas cyfrifwyd: 25 Rhagfyr 2026, 28 Rhagfyr 2026");
        }

        @Test
        void are_missed_when_the_next_day_begins_in_london() {
            var deadline = deadlines.after(RECORDED, parse("2026-06-29"), new Allowance.OfWorkingDays(1));

            assertThat(deadline.isOverdue(Instant.parse("2026-06-30T22:59:59Z")))
                    .isFalse();
            assertThat(deadline.isOverdue(Instant.parse("2026-06-30T23:00:00Z")))
                    .isTrue();
        }

        @Test
        void say_when_a_holiday_is_not_yet_published() {
            var deadline = deadlines.after(RECORDED, parse("2027-12-30"), new Allowance.OfWorkingDays(3));

            assertThat(deadline.holidaysPublished()).isFalse();
            assertThat(deadline.sum(english::say)).endsWith("worked out by rule, not yet published");
        }
    }

    @Nested
    @DisplayName("days of which the first is day 1")
    class DaysFromDayOne {
        @Test
        void of_three_from_a_monday_end_with_the_wednesday() {
            var deadline = deadlines.byRule(
                    "order-notification", "clocks.event.served", Instant.parse("2026-11-23T09:00:00Z"));

            assertThat(deadline.end()).isEqualTo(Instant.parse("2026-11-26T00:00:00Z"));
            assertThat(deadline.sum(english::say))
                    .isEqualTo(
                            "Served 23 November 2026 + 3 days, that day being day 1 = by the end of 25 November 2026");
        }

        @Test
        void count_weekends_and_holidays() {
            assertThat(deadlines
                            .after(RECORDED, parse("2026-12-24"), new Allowance.OfDays(3))
                            .lastDay())
                    .isEqualTo(parse("2026-12-26"));
        }
    }

    @Nested
    @DisplayName("months")
    class Months {
        @ParameterizedTest
        @CsvSource({
            "2026-01-04, 2026-07-04",
            "2026-08-31, 2027-02-28",
            "2027-08-31, 2028-02-29",
            "2026-02-28, 2026-08-28"
        })
        void end_with_the_day_of_the_same_number(LocalDate incident, LocalDate last) {
            var deadline =
                    deadlines.byRule("summary-only-limit", "clocks.event.last-incident", London.startOf(incident));

            assertThat(deadline.end()).isEqualTo(London.startOf(last.plusDays(1)));
        }

        @Test
        void show_their_sum_in_both_languages() {
            var deadline = deadlines.byRule(
                    "summary-only-limit", "clocks.event.last-incident", Instant.parse("2026-05-22T21:14:00Z"));

            assertThat(deadline.sum(english::say))
                    .isEqualTo("Last incident 22 May 2026 + 6 months = by the end of 22 November 2026");
            assertThat(deadline.sum(welsh::say))
                    .isEqualTo("Digwyddiad diwethaf 22 Mai 2026 + 6 mis = erbyn diwedd 22 Tachwedd 2026");
        }
    }

    @Nested
    @DisplayName("a time limit of law")
    class LegalLimits {
        @Test
        void holds_only_between_its_days() {
            assertThatThrownBy(
                            () -> deadlines.byRule("order-notification", RECORDED, London.startOf(parse("2020-01-19"))))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("order-notification on 2020-01-19");
        }

        @Test
        void has_a_source() {
            assertThat(LegalClocks.shipped().source("summary-only-limit", parse("2026-11-23")))
                    .contains("s127");
        }
    }

    @Test
    void an_allowance_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Allowance.OfDays(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
