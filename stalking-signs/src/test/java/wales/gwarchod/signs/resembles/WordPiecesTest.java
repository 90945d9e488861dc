package wales.gwarchod.signs.resembles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("word pieces")
class WordPiecesTest {
    private final WordPieces pieces = read("""
            {"model": {"vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "follow": 3, "##ed": 4, "##er": 5, "her": 6, ".": 7, "cafe": 8}}}
            """);

    private static WordPieces read(String json) {
        return WordPieces.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void are_the_longest_known_from_the_left() {
        assertThat(pieces.of("Followed her.", 512, 8)).containsExactly(new long[] {1, 3, 4, 6, 7, 2});
    }

    @Test
    void have_small_letters_and_no_accents() {
        assertThat(pieces.of("CAFÉ", 512, 8)).containsExactly(new long[] {1, 8, 2});
    }

    @Test
    void of_a_word_with_an_unknown_part_are_one_unknown() {
        assertThat(pieces.of("followz \uD83D\uDE00", 512, 8)).containsExactly(new long[] {1, 0, 0, 2});
    }

    @Test
    void of_a_long_text_come_in_stretches_and_no_more_than_were_asked_for() {
        assertThat(pieces.of("her follow her follow her", 4, 2))
                .containsExactly(new long[] {1, 6, 3, 2}, new long[] {1, 6, 3, 2});
    }

    @Test
    void of_nothing_are_beginning_and_end() {
        assertThat(pieces.of("", 512, 8)).containsExactly(new long[] {1, 2});
    }

    @Test
    void need_a_vocabulary_with_a_beginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{}"))
                .withMessage("The vocabulary has no piece [CLS]");
    }
}
