package wales.gwarchod.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("reading one text")
class SignReaderTest {
    private static final SignReader READER = SignReader.shipped();

    private static Reading read(String text) {
        return READER.read(Narrative.of("r1", text));
    }

    private static List<Scope> scopes(String text, String code) {
        return read(text).against().stream()
                .filter(aside -> aside.code().equals(code))
                .map(SetAside::scope)
                .distinct()
                .toList();
    }

    @Nested
    @DisplayName("quotes")
    class Quotes {
        @Test
        void are_exact_words_of_the_original_counted_in_code_points() {
            String text = "\uD83D\uDE00 IP found an AirTag under her car.";

            Sign sign = read(text).signs().getFirst();

            assertThat(sign.code()).isEqualTo("S01");
            assertThat(text.codePoints()
                            .skip(sign.quote().start())
                            .limit(sign.quote().end() - sign.quote().start())
                            .toArray())
                    .isEqualTo(sign.quote().text().codePoints().toArray());
            assertThat(sign.quote().text()).startsWith("found an AirTag");
        }

        @Test
        void keep_the_shorthand_that_the_rule_read_written_out() {
            Reading reading = read("IP states susp has called x30 since Fri.");

            assertThat(reading.signs())
                    .extracting(sign -> sign.quote().text())
                    .anyMatch(quote -> quote.contains("x30"));
            assertThat(reading.quantities()).anyMatch(q -> q.kind() == Quantity.Kind.COUNT && q.value() == 30);
        }

        @Test
        void lie_inside_the_text_and_equal_it_for_any_text() {
            Properties.forAllTexts(text -> quotes(read(text)).allMatch(quote -> stands(text, quote)));
        }

        private static boolean stands(String text, Quote quote) {
            int points = text.codePointCount(0, text.length());
            if (quote.start() < 0 || quote.start() >= quote.end() || quote.end() > points) {
                return false;
            }
            int first = text.offsetByCodePoints(0, quote.start());
            return text.substring(first, text.offsetByCodePoints(0, quote.end()))
                    .equals(quote.text());
        }

        private static Stream<Quote> quotes(Reading reading) {
            return Stream.of(
                            reading.signs().stream().map(Sign::quote),
                            reading.against().stream().map(SetAside::quote),
                            reading.quantities().stream().map(Quantity::quote),
                            reading.four().fixated().stream(),
                            reading.four().obsessive().stream(),
                            reading.four().unwanted().stream(),
                            reading.four().repeated().stream(),
                            reading.contributions().stream()
                                    .map(Contribution::quote)
                                    .filter(Objects::nonNull)
                                    .map(Objects::requireNonNull))
                    .flatMap(quotes -> quotes);
        }
    }

    @Nested
    @DisplayName("scope")
    class Scopes {
        @Test
        void takes_i_in_quoted_speech_for_whoever_is_quoted() {
            assertThat(read("William was named by her. He said 'I will kill you and then me'.")
                            .signs())
                    .extracting(Sign::code)
                    .contains("V03");
            assertThat(read("He told her \"I'll kill you\".").signs())
                    .extracting(Sign::code)
                    .contains("V03");
        }

        @Test
        void sets_aside_what_is_negated() {
            assertThat(scopes("There have been no threats to kill.", "V03")).containsExactly(Scope.NEGATED);
            assertThat(scopes("He denies following her.", "P01")).containsExactly(Scope.NEGATED);
        }

        @Test
        void ends_a_negation_at_but() {
            Reading reading = read("He has not threatened her but he keeps messaging her.");

            assertThat(reading.signs()).extracting(Sign::code).containsExactly("C02");
        }

        @Test
        void does_not_take_will_not_stop_for_a_negation() {
            assertThat(read("He will not stop messaging her.").signs())
                    .extracting(Sign::code)
                    .contains("C02");
        }

        @Test
        void sets_aside_what_is_only_feared() {
            assertThat(scopes("She is worried that he may turn up at her home.", "P02"))
                    .containsExactly(Scope.HYPOTHETICAL);
        }

        @Test
        void sets_aside_what_is_long_past() {
            assertThat(scopes("Many years ago he followed her home.", "P01")).containsExactly(Scope.HISTORIC);
            var dated = new Narrative("r2", "In 2016 he followed her home.", null, LocalDate.of(2026, 3, 1), null);
            assertThat(READER.read(dated).against()).extracting(SetAside::scope).contains(Scope.HISTORIC);
        }

        @Test
        void sets_aside_what_is_over() {
            assertThat(scopes("He no longer drives past her house.", "P05")).contains(Scope.RESOLVED);
        }

        @Test
        void sets_aside_what_the_victim_or_an_officer_did() {
            assertThat(scopes("Officers followed him to the car park.", "P01")).containsExactly(Scope.OTHER_ACTOR);
            assertThat(scopes("Victim followed the suspect home.", "P01")).containsExactly(Scope.OTHER_ACTOR);
        }

        @Test
        void lowers_and_shows_what_has_a_plain_purpose() {
            Reading plain = read("He keeps calling her.");
            Reading debt = read("He keeps calling her about the unpaid rent.");

            assertThat(debt.against()).extracting(SetAside::scope).contains(Scope.PURPOSE);
            assertThat(debt.probability()).isLessThan(plain.probability());
            assertThat(debt.contributions()).anyMatch(c -> c.input().equals("behaviour.C01") && c.weight() > 0);
        }
    }

    @Nested
    @DisplayName("the score")
    class Scored {
        @Test
        void is_the_sum_of_its_contributions() {
            Properties.forAllTexts(text -> {
                Reading reading = read(text);
                double sum = reading.contributions().stream()
                        .mapToDouble(Contribution::weight)
                        .sum();
                return Math.abs(sum - reading.logOdds()) < 1e-9
                        && reading.probability() > 0
                        && reading.probability() < 1;
            });
        }

        @Test
        void is_never_a_smaller_probability_when_it_is_stronger() {
            Properties.forAllPairsOfNumbers(
                    -30,
                    30,
                    (a, b) -> a <= b
                            ? Score.probability(a) <= Score.probability(b)
                            : Score.probability(a) >= Score.probability(b));
        }

        @Test
        void is_the_same_for_the_same_text() {
            Properties.forAllTexts(text -> read(text).equals(read(text)));
        }

        @Test
        void does_not_rise_when_a_behaviour_is_negated() {
            for (String act : List.of(
                    "threats to kill her", "silent calls", "messages to her sister", "trackers found on her car")) {
                assertThat(read("There were no " + act + ".").probability())
                        .as(act)
                        .isLessThanOrEqualTo(read("There were " + act + ".").probability());
            }
        }

        @Test
        void flags_nothing_without_a_quote() {
            Properties.forAllTexts(text -> {
                Reading reading = read(text);
                return !reading.flagged() || !reading.signs().isEmpty();
            });
        }

        @Test
        void is_higher_for_a_course_of_conduct_than_for_one_act() {
            double course =
                    read("She told him to stop. He keeps messaging her and turned up at her work again, she is terrified.")
                            .probability();

            assertThat(course).isGreaterThan(0.9);
            assertThat(read("He knocked on her door.").probability()).isLessThan(0.5);
        }
    }

    @Test
    void nothing_to_read_is_not_flagged() {
        Reading reading = read("");

        assertThat(reading.signs()).isEmpty();
        assertThat(reading.probability())
                .isCloseTo(Score.probability(reading.logOdds()), within(1e-12))
                .isLessThan(0.5);
    }

    @Test
    void four_is_shown_with_its_words() {
        Four four = read("She told him to stop but he is obsessed with her and keeps calling every day.")
                .four();

        assertThat(four.letters()).isEqualTo("FOUR");
        assertThat(four.unwanted()).extracting(Quote::text).anyMatch(words -> words.contains("told him to stop"));
    }

    @Test
    void counts_rates_and_durations_become_numbers() {
        List<Quantity> found = read("He keeps calling her 12 times a day for three weeks, 84 calls in all.")
                .quantities();

        assertThat(found).anyMatch(q -> q.kind() == Quantity.Kind.PER_WEEK && q.value() == 84);
        assertThat(found).anyMatch(q -> q.kind() == Quantity.Kind.DAYS && q.value() == 21);
        assertThat(found).anyMatch(q -> q.kind() == Quantity.Kind.COUNT && q.value() == 84);
    }

    @Test
    void urgent_flags_come_from_what_counts_only() {
        assertThat(read("He threatened to kill her.").urgent()).containsExactly(UrgentFlag.THREAT_TO_KILL);
        assertThat(read("No threats to kill were made.").urgent()).isEmpty();
    }

    @Test
    void welsh_sentences_are_read_by_welsh_rules() {
        Reading reading = read("Mae'r dioddefwr yn dweud ei bod wedi dod o hyd i draciwr dan ei char.");

        assertThat(reading.welsh()).isTrue();
        assertThat(reading.signs()).extracting(Sign::rule).contains("S01-W1");
    }

    @Test
    void a_text_over_the_budget_is_read_from_its_beginning_and_says_so() {
        String long1 = "He keeps messaging her again. ".repeat(40_000);
        Reading reading = read(long1);

        assertThat(reading.complete()).isFalse();
        assertThat(reading.signs()).isNotEmpty();
        assertThat(read("a".repeat(1_000_000)).complete()).isTrue();
        assertThat(read("(".repeat(200_000) + "x".repeat(200_000)).signs()).isEmpty();
    }

    @Test
    void a_threshold_lies_above_0_and_below_1() {
        assertThatThrownBy(() -> READER.withThreshold(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.withThreshold(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(READER.withThreshold(0.9).threshold()).isEqualTo(0.9);
    }

    @Test
    void every_input_of_every_sum_has_words_in_two_languages() {
        Properties.forAllTexts(text -> read(text).contributions().stream()
                .map(c -> READER.wordingOf(c.input()))
                .allMatch(wording -> !wording.en().isBlank() && !wording.cy().isBlank()));
        assertThatThrownBy(() -> READER.wordingOf("none")).isInstanceOf(IllegalArgumentException.class);
    }
}
