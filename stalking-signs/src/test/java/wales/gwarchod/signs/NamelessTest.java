package wales.gwarchod.signs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text without names")
class NamelessTest {
    private static String of(String text) {
        return SignReader.shipped().withoutNames(text);
    }

    @Test
    void has_the_same_words_for_every_name() {
        assertThat(of("On Monday he saw Siân. Siân's sister told Carl."))
                .isEqualTo("On Monday he saw the person. the person's sister told the person.");
    }

    @Test
    void is_the_same_text_where_there_is_none() {
        assertThat(of("He rang her at work.")).isEqualTo("He rang her at work.");
    }

    @Test
    void is_the_same_for_other_names() {
        assertThat(of("He saw Holly and Tariq.")).isEqualTo(of("He saw Ngozi and Rhys."));
    }
}
