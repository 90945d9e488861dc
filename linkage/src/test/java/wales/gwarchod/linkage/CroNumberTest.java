package wales.gwarchod.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CroNumberTest {
    @Test
    void is_read_in_both_of_its_forms() {
        assertThat(CroNumber.of("265416/21G")).contains(new CroNumber("265416/21G"));
        assertThat(CroNumber.of(" sf05/482703j")).contains(new CroNumber("SF05/482703J"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "265416/21H", "265416", "SF05/482703K", "PNC"})
    void is_not_used_when_its_letter_does_not_fit(String recorded) {
        assertThat(CroNumber.of(recorded)).isEmpty();
    }
}
