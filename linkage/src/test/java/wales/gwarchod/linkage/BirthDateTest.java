package wales.gwarchod.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthDateTest {
    @Test
    void is_not_known_when_a_system_filled_it_in() {
        assertThat(BirthDate.known(null)).isEmpty();
        assertThat(BirthDate.known(LocalDate.of(1900, 1, 1))).isEmpty();
        assertThat(BirthDate.known(LocalDate.of(1970, 1, 1))).isEmpty();
        assertThat(BirthDate.known(LocalDate.of(1853, 5, 2))).isEmpty();
    }

    @Test
    void of_a_new_year_is_kept() {
        assertThat(BirthDate.known(LocalDate.of(1984, 1, 1))).contains(LocalDate.of(1984, 1, 1));
    }
}
