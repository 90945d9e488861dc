package wales.gwarchod.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
    private static final Words WORDS = Words.load();
    private final Speech english = WORDS.in(Language.ENGLISH);
    private final Speech welsh = WORDS.in(Language.WELSH);

    @Nested
    @DisplayName("dates and times")
    class DatesAndTimes {
        private final LocalDate date = LocalDate.of(2026, 11, 23);

        @Test
        void a_date_is_day_month_and_year() {
            assertThat(english.date(date)).isEqualTo("23 November 2026");
            assertThat(welsh.date(date)).isEqualTo("23 Tachwedd 2026");
        }

        @Test
        void a_weekday_stands_before_the_date() {
            assertThat(english.weekdayDate(date)).isEqualTo("Monday 23 November 2026");
            assertThat(welsh.weekdayDate(date)).isEqualTo("dydd Llun 23 Tachwedd 2026");
            assertThat(welsh.weekdayDate(date.minusDays(1))).isEqualTo("dydd Sul 22 Tachwedd 2026");
        }

        @Test
        void every_welsh_month_has_its_name() {
            assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                    .map(month -> welsh.month(LocalDate.of(2026, month, 1)))
                    .containsExactly(
                            "Ionawr 2026",
                            "Chwefror 2026",
                            "Mawrth 2026",
                            "Ebrill 2026",
                            "Mai 2026",
                            "Mehefin 2026",
                            "Gorffennaf 2026",
                            "Awst 2026",
                            "Medi 2026",
                            "Hydref 2026",
                            "Tachwedd 2026",
                            "Rhagfyr 2026");
        }

        @ParameterizedTest
        @CsvSource({
            "14:10, 2:10pm, 2:10pm",
            "02:00, 2am, 2am",
            "02:04, 2:04am, 2:04am",
            "00:00, midnight, hanner nos",
            "12:00, midday, hanner dydd",
            "00:05, 12:05am, 12:05am",
            "12:30, 12:30pm, 12:30pm",
        })
        void a_time_is_told_by_twelve_hours(LocalTime time, String inEnglish, String inWelsh) {
            assertThat(english.time(time)).isEqualTo(inEnglish);
            assertThat(welsh.time(time)).isEqualTo(inWelsh);
        }

        @Test
        void no_two_minutes_of_a_day_are_told_alike() {
            for (var speech : List.of(english, welsh)) {
                assertThat(IntStream.range(0, 24 * 60)
                                .mapToObj(minute -> speech.time(LocalTime.ofSecondOfDay(minute * 60L))))
                        .hasSize(1_440)
                        .doesNotHaveDuplicates();
            }
        }

        @Test
        void a_moment_is_told_in_the_time_of_london() {
            var inSummer = Instant.parse("2026-06-30T23:10:00Z");

            assertThat(english.dateTime(inSummer)).isEqualTo("1 July 2026 at 12:10am");
            assertThat(welsh.dateTime(inSummer)).isEqualTo("1 Gorffennaf 2026 am 12:10am");
            assertThat(english.dateTime(Instant.parse("2026-11-23T14:10:00Z"))).isEqualTo("23 November 2026 at 2:10pm");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-03, 2026-11-22, from 3 March to 22 November 2026, o 3 Mawrth i 22 Tachwedd 2026",
            "2026-03-03, 2026-03-09, from 3 to 9 March 2026, o 3 i 9 Mawrth 2026",
            "2025-12-30, 2026-01-02, from 30 December 2025 to 2 January 2026, o 30 Rhagfyr 2025 i 2 Ionawr 2026",
            "2026-03-03, 2026-03-03, 3 March 2026, 3 Mawrth 2026",
        })
        void a_range_says_once_what_its_ends_share(LocalDate first, LocalDate last, String inEnglish, String inWelsh) {
            assertThat(english.range(first, last)).isEqualTo(inEnglish);
            assertThat(welsh.range(first, last)).isEqualTo(inWelsh);
        }

        @Test
        void a_range_does_not_end_before_it_begins() {
            assertThatThrownBy(() -> english.range(date, date.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @CsvSource({
            "PT2H10M, 2h 10m left, 2 awr 10 mun ar ôl",
            "PT3H2M59S, 3h 02m left, 3 awr 02 mun ar ôl",
            "PT45M, 45m left, 45 mun ar ôl",
            "PT0S, 0m left, 0 mun ar ôl",
            "PT47H59M, 47h 59m left, 47 awr 59 mun ar ôl",
            "PT48H, 2 days left, 2 ddiwrnod ar ôl",
            "P9D, 9 days left, 9 diwrnod ar ôl",
            "PT-2H-10M, 2h 10m overdue, 2 awr 10 mun yn hwyr",
            "P-3D, 3 days overdue, 3 diwrnod yn hwyr",
        })
        void time_left_is_told_in_hours_then_in_days(Duration left, String inEnglish, String inWelsh) {
            assertThat(english.left(left)).isEqualTo(inEnglish);
            assertThat(welsh.left(left)).isEqualTo(inWelsh);
        }
    }

    @Nested
    @DisplayName("numbers and plurals")
    class NumbersAndPlurals {
        private final Words words = WordsTest.read("""
                tea.dogs,"{n, plural, one {# dog} other {# dogs}}",\
                "{n, plural, zero {# ci-sero} one {# ci-un} two {# gi} few {# chi-tri} many {# chi} other {# ci}}",checked
                tea.sum,{n} of {what},{n} o: {what},checked""");

        @ParameterizedTest
        @CsvSource({
            "0, 0 ci-sero",
            "1, 1 ci-un",
            "2, 2 gi",
            "3, 3 chi-tri",
            "4, 4 ci",
            "5, 5 ci",
            "6, 6 chi",
            "7, 7 ci",
            "13, 13 ci"
        })
        void welsh_has_six_forms(int number, String form) {
            assertThat(words.in(Language.WELSH).say("tea.dogs", "n", number)).isEqualTo(form);
        }

        @Test
        void english_has_two_forms() {
            assertThat(List.of(0, 1, 2))
                    .map(n -> words.in(Language.ENGLISH).say("tea.dogs", "n", n))
                    .containsExactly("0 dogs", "1 dog", "2 dogs");
        }

        @Test
        void thousands_have_commas_in_both_languages() {
            assertThat(english.number(1206)).isEqualTo("1,206");
            assertThat(welsh.number(1206)).isEqualTo("1,206");
            assertThat(words.in(Language.WELSH).say("tea.sum", "n", 12_000, "what", "2026"))
                    .isEqualTo("12,000 o: 2026");
        }

        @Test
        void a_share_of_fewer_than_twenty_is_a_fraction() {
            assertThat(english.share(4, 19)).isEqualTo("4 of 19");
            assertThat(english.share(4, 40)).isEqualTo("4 of 40 (10%)");
            assertThat(welsh.share(61, 78)).isEqualTo("61 o 78 (78%)");
        }

        @Test
        void a_gap_tells_a_date_a_moment_and_a_duration() {
            var speech = words.in(Language.ENGLISH);

            assertThat(WORDS.in(Language.WELSH).say("common.people.born", "date", LocalDate.of(1990, 2, 1)))
                    .isEqualTo("Ganwyd: 1 Chwefror 1990");
            assertThat(WORDS.in(Language.ENGLISH)
                            .say("common.footer.data-time", "time", Instant.parse("2026-11-23T02:00:00Z")))
                    .isEqualTo("Data to 23 November 2026 at 2am");
            assertThatThrownBy(() -> speech.say("tea.sum", "n", 4, "what"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    @DisplayName("order")
    class Order {
        @Test
        void welsh_letters_of_two_signs_come_after_the_first_sign_alone() {
            var names = List.of(
                    "Chwith", "Cynan", "Ddu", "Dwynwen", "Llyr", "Lowri", "Rhys", "Rwth", "Thomos", "Twm", "Ffion",
                    "Fyfe");

            assertThat(welsh.sorted(names, Function.identity()))
                    .containsExactly(
                            "Cynan", "Chwith", "Dwynwen", "Ddu", "Fyfe", "Ffion", "Lowri", "Llyr", "Rwth", "Rhys",
                            "Twm", "Thomos");
            assertThat(english.sorted(names, Function.identity()))
                    .containsExactly(
                            "Chwith", "Cynan", "Ddu", "Dwynwen", "Ffion", "Fyfe", "Llyr", "Lowri", "Rhys", "Rwth",
                            "Thomos", "Twm");
        }

        @Test
        void a_roof_over_a_vowel_does_not_move_a_name() {
            assertThat(welsh.sorted(List.of("Siôr", "Siop", "Sion", "Siân", "Sian"), Function.identity()))
                    .containsExactly("Sian", "Siân", "Sion", "Siop", "Siôr");
        }
    }
}
