package wales.gwarchod.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final String HEADER = "key,en,cy,cy_state\n";

    @Test
    void every_file_of_the_service_can_be_read() {
        assertThat(Words.load().keys()).contains("common.action.save", "language.midnight");
    }

    @Test
    void a_key_is_said_in_both_languages() {
        var words = read("tea.kind,Green tea,Te gwyrdd,checked");

        assertThat(words.in(Language.ENGLISH).say("tea.kind")).isEqualTo("Green tea");
        assertThat(words.in(Language.WELSH).say("tea.kind")).isEqualTo("Te gwyrdd");
    }

    @Test
    void a_key_without_words_is_refused_by_name() {
        assertThatThrownBy(() -> read("tea.kind,Green tea,Te gwyrdd,checked")
                        .in(Language.WELSH)
                        .say("tea.size"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("tea.size");
    }

    @Test
    void a_gap_without_a_value_is_refused_by_name() {
        var speech = read("tea.for,Tea for {name} at {time},Te i: {name} am {time},checked")
                .in(Language.ENGLISH);

        assertThatThrownBy(() -> speech.say("tea.for", "name", "Nia"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tea.for: no value for time");
    }

    @Test
    void an_apostrophe_inside_a_word_is_an_apostrophe() {
        var words = read("tea.saved,Nia's tea for {name},Wedi'i gadw i: {name},checked");

        assertThat(words.in(Language.WELSH).say("tea.saved", "name", "O'Brien")).isEqualTo("Wedi'i gadw i: O'Brien");
    }

    @Test
    void only_the_glossary_and_a_translator_make_welsh_checked() {
        var words = read("""
                tea.a,A,A,glossary
                tea.b,B,B,checked
                tea.c,C,C,needs-check""");

        assertThat(List.of("tea.a", "tea.b", "tea.c")).map(words::checked).containsExactly(true, true, false);
        assertThat(words.in(Language.ENGLISH).checked("tea.c")).isTrue();
        assertThat(words.in(Language.WELSH).checked("tea.c")).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            tea.a,A,,checked                       | cy is empty
            tea.a,' ',A,checked                    | en is empty
            tea.a,A,A,                             | cy_state is glossary, checked or needs-check, not ''
            tea.a,A,A,NEEDS_CHECK                  | cy_state is glossary, checked or needs-check, not 'NEEDS_CHECK'
            tea.a,A {x},A {y},checked              | the gaps differ: [x] in English, [y] in Welsh
            tea.a,A {x},A,checked                  | the gaps differ
            tea.a,A {x,A {x},checked               | Unmatched '{' braces
            tea.a,A {0},A {0},checked              | a gap needs a name, not the number 0
            tea.a,A '{x}',A '{x}',checked          | an apostrophe before a brace hides the gap
            coffee.a,A,A,checked                   | a key of this file begins with 'tea.'
            """, quoteCharacter = '"')
    void a_faulty_row_stops_the_reading(String row, String fault) {
        assertThatThrownBy(() -> read(row.replace("' '", " ")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tea.csv line 2")
                .hasMessageContaining(fault);
    }

    @Test
    void a_gap_that_only_a_plural_uses_counts_as_a_gap() {
        assertThatThrownBy(() -> read("""
                        tea.a,"{n, plural, one {# cup} other {# cups for {name}}}","{n, plural, other {# cwpan}}",checked""")).hasMessageContaining("[n, name] in English, [n] in Welsh");
    }

    @Test
    void a_key_that_stands_twice_stops_the_reading() {
        assertThatThrownBy(() -> read("tea.a,A,A,checked\ntea.a,A,A,checked"))
                .hasMessageContaining("tea.csv line 3, tea.a: this key stands twice");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> read("tea.a,A,,checked\ntea.b,B,B,maybe"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3");
    }

    @Test
    void a_file_with_other_columns_is_refused() {
        assertThatThrownBy(() -> Words.of(List.of(new WordSheet("tea", "key,en,cy\ntea.a,A,A"))))
                .hasMessageContaining("tea.csv: the columns are [key, en, cy]");
    }

    @Test
    void a_gap_takes_no_thing_that_has_no_words() {
        var speech = read("tea.for,Tea for {name},Te i: {name},checked").in(Language.ENGLISH);

        assertThatThrownBy(() -> speech.say("tea.for", Map.of("name", List.of("Nia"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tea.for");
    }

    static Words read(String rows) {
        return Words.of(List.of(new WordSheet("tea", HEADER + rows)));
    }
}
