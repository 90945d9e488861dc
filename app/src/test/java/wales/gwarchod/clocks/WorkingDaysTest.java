package wales.gwarchod.clocks;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wales.gwarchod.Property;

class WorkingDaysTest {
    private static final Property.Inputs<LocalDate> DAYS = Property.days(parse("2000-01-01"), parse("2060-12-31"));
    private final WorkingDays workingDays = WorkingDays.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-08",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08",
                "2021-12-28",
                "2026-12-28",
                "2028-01-03"
            })
    void a_bank_holiday_is_not_a_working_day(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2026-12-29", "2026-11-24", "2026-06-15"})
    void a_day_from_which_a_holiday_was_moved_is_a_working_day(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void the_published_days_are_those_of_the_rule_but_for_days_proclaimed_or_moved_once() {
        var published = new TreeSet<LocalDate>();
        ReferenceFile.read("bank-holidays.csv").forEach(row -> published.add(parse(row.getField("date"))));
        var byRule = new TreeSet<LocalDate>();
        IntStream.rangeClosed(2018, 2027).forEach(year -> byRule.addAll(BankHolidayRule.of(year)));

        var once = new TreeSet<>(published);
        once.removeAll(byRule);
        byRule.removeAll(published);

        assertThat(once)
                .containsExactly(
                        parse("2020-05-08"),
                        parse("2022-06-02"),
                        parse("2022-06-03"),
                        parse("2022-09-19"),
                        parse("2023-05-08"));
        assertThat(byRule).containsExactly(parse("2020-05-04"), parse("2022-05-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "1978, 1978-03-26",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2038, 2038-04-25",
        "2049, 2049-04-18"
    })
    void easter_falls_where_the_church_has_it(int year, LocalDate easter) {
        assertThat(BankHolidayRule.easterSunday(year)).isEqualTo(easter);
    }

    @Test
    void every_year_of_the_rule_has_eight_holidays_all_on_weekdays() {
        assertThat(IntStream.rangeClosed(1978, 2100).mapToObj(BankHolidayRule::of))
                .allSatisfy(holidays -> assertThat(holidays)
                        .hasSize(8)
                        .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0));
    }

    @Test
    void a_year_that_is_not_published_says_so() {
        assertThat(workingDays.isPublished(parse("2027-12-31"))).isTrue();
        assertThat(workingDays.isPublished(parse("2028-01-01"))).isFalse();
        assertThat(workingDays.isWorkingDay(parse("2028-12-25"))).isFalse();
    }

    @Test
    void there_is_no_answer_for_a_year_before_the_rule() {
        assertThatThrownBy(() -> workingDays.isWorkingDay(parse("1977-06-07")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before 1978");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 1, 2026-11-24",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-12-24, 1, 2026-12-29",
        "2026-12-23, 2, 2026-12-29",
        "2026-04-02, 5, 2026-04-13",
    })
    void working_days_are_counted_from_the_day_after(LocalDate day, int days, LocalDate last) {
        assertThat(workingDays.after(day, days)).isEqualTo(last);
        assertThat(workingDays.between(day, last)).isEqualTo(days);
    }

    @Test
    void fewer_than_one_day_is_refused() {
        assertThatThrownBy(() -> workingDays.after(parse("2026-11-23"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counting_forward_and_counting_the_days_between_agree() {
        Property.holds(DAYS, Property.numbers(1, 60), (day, days) -> {
            var last = workingDays.after(day, days);
            assertThat(workingDays.isWorkingDay(last)).isTrue();
            assertThat(workingDays.between(day, last)).isEqualTo(days);
            assertThat(workingDays.between(day, last.minusDays(1))).isEqualTo(days - 1);
        });
    }

    @Test
    void one_more_day_is_later_and_one_after_another_is_the_same_as_at_once() {
        Property.holds(DAYS, Property.numbers(1, 60), (day, days) -> {
            var last = workingDays.after(day, days);
            assertThat(workingDays.after(day, days + 1)).isAfter(last).isEqualTo(workingDays.after(last, 1));
        });
    }
}
