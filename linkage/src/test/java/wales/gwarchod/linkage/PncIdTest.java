package wales.gwarchod.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PncIdTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @CsvSource({
        "2003/0011985X, 2003/0011985X",
        "03/11985X, 2003/0011985X",
        "' 2003 / 0011985x ', 2003/0011985X",
        "20030011985X, 2003/0011985X",
        "2003-0011985X, 2003/0011985X"
    })
    void is_read_in_its_long_and_its_short_form(String recorded, String longForm) {
        assertThat(PncId.of(recorded)).contains(new PncId(longForm));
    }

    @Test
    void of_the_twentieth_century_has_the_same_letter_as_its_short_form() {
        var id = valid("79", 163001);

        assertThat(PncId.of("79/163001" + id.charAt(id.length() - 1))
                        .orElseThrow()
                        .value())
                .startsWith("1979/0163001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "UNKNOWN", "2003/0011985", "2003/0011985Y", "2003/00119855X", "1803/0011985X", "0/0A"})
    void is_not_used_when_it_is_none(String recorded) {
        assertThat(PncId.of(recorded)).isEmpty();
    }

    @Test
    void never_survives_one_wrong_digit_or_letter() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var right = valid("%02d".formatted(random.nextInt(50)), random.nextInt(10_000_000));
            assertThat(PncId.of(right)).isPresent();
            int place = 2 + random.nextInt(right.length() - 2);
            var wrong = new StringBuilder(right);
            char now = right.charAt(place);
            if (Character.isDigit(now)) {
                wrong.setCharAt(place, (char) ('0' + (now - '0' + 1 + random.nextInt(9)) % 10));
            } else if (now != '/') {
                wrong.setCharAt(place, LETTERS.charAt((LETTERS.indexOf(now) + 1 + random.nextInt(25)) % 26));
            } else {
                continue;
            }
            assertThat(PncId.of(wrong.toString()))
                    .as("a wrong character at %d", place)
                    .isEmpty();
        }
    }

    @Test
    void has_one_letter_for_each_number() {
        var letters = new HashSet<Character>();
        for (int number = 1; number <= 23; number++) {
            var id = valid("20", number);
            letters.add(id.charAt(id.length() - 1));
        }

        assertThat(letters).hasSize(23).doesNotContain('I', 'O', 'S');
    }

    @Test
    void does_not_print_itself() {
        assertThat(PncId.of("2003/0011985X").orElseThrow()).hasToString("PNC id");
    }

    private static String valid(String year, int number) {
        var digits = year + "%07d".formatted(number);
        return (year.compareTo("50") >= 0 ? "19" : "20") + year + "/" + digits.substring(2) + CheckLetter.of(digits);
    }
}
