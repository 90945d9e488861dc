package wales.gwarchod.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishInWelshTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>There is a problem</p>",
                "<p>Mae hyn yn wir. There is a problem. Mae hyn hefyd.</p>",
                "<button>Save</button>",
                "<button> Save </button>",
                "<a href='/' aria-label='Remove this filter'>x</a>",
                "<input type='submit' value='Save and continue'>",
                "<p lang='en'>Hello <b lang='cy'>Save and next</b></p>",
                "<p>You have 3 characters remaining</p>",
            })
    void english_of_the_words_is_found(String body) {
        assertThatThrownBy(() -> EnglishInWelsh.assertNone(page("cy", body)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has the English of common.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Mae problem</p><button>Cadw</button>",
                "<p lang='en'>There is a problem</p>",
                "<q lang='en'>Save <b>and next</b></q>",
                "<p>Cyfeirnod: Savery</p>",
                "<script>var next = 'There is a problem'</script>",
                "<p>54*2026*0118834</p>",
            })
    void welsh_and_marked_english_pass(String body) {
        EnglishInWelsh.assertNone(page("cy", body));
    }

    @Test
    void english_that_stands_in_no_word_list_is_found() {
        assertThat(EnglishInWelsh.in(page("cy", "<p>Zebras and the moon</p>")))
                .containsExactly("“Zebras and the moon” is plainly English");
    }

    @Test
    void the_welsh_of_every_word_passes() {
        var words = Words.load().all();
        assertThat(words)
                .flatExtracting(word -> EnglishInWelsh.pieces(word.welsh()))
                .allSatisfy(piece -> assertThat(EnglishInWelsh.in(page("cy", "<p>" + piece + "</p>")))
                        .isEmpty());
    }

    @Test
    void a_page_that_says_it_is_english_is_found() {
        assertThat(EnglishInWelsh.in(page("en", ""))).containsExactly("<html lang> is en");
    }

    @Test
    void the_pieces_of_a_plural_are_told_apart() {
        var sentence = Sentence.of("You have {n, plural, one {# thing} other {# things}} to do.", Language.ENGLISH);

        assertThat(EnglishInWelsh.pieces(sentence)).containsExactly("you have", "thing", "things", "to do");
    }

    private static String page(String language, String body) {
        return "<!doctype html><html lang='" + language + "'><head><title>Tudalen</title></head><body>" + body
                + "</body></html>";
    }
}
