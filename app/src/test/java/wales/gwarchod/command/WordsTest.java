package wales.gwarchod.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is typed after a command")
class WordsTest {
    private static Words read(String... typed) {
        return Words.read(List.of(typed), Set.of("port", "data"));
    }

    @Test
    void may_give_a_value_after_a_space_or_an_equals_sign() {
        var words = read("--port", "80", "file", "--data=a=b");
        assertThat(words.number("port", 1, 0, 65_535)).isEqualTo(80);
        assertThat(words.value("data")).contains("a=b");
        assertThat(words.rest()).containsExactly("file");
    }

    @Test
    void takes_the_usual_value_where_nothing_is_typed() {
        assertThat(read().number("port", 8080, 0, 65_535)).isEqualTo(8080);
    }

    @Test
    void must_be_known_complete_and_within_bounds() {
        assertThatThrownBy(() -> read("--ports", "1")).hasMessageContaining("no option --ports");
        assertThatThrownBy(() -> read("--port")).hasMessage("The option --port needs a value.");
        assertThatThrownBy(() -> read("--port", "x").number("port", 1, 0, 9)).hasMessageContaining("not \"x\"");
        assertThatThrownBy(() -> read("--port", "10").number("port", 1, 0, 9)).hasMessageContaining("from 0 to 9");
    }
}
