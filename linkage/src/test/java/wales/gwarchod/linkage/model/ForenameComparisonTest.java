package wales.gwarchod.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.linkage.model.TwoRecords.level;
import static wales.gwarchod.linkage.model.TwoRecords.named;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForenameComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robin      | Sampl | Robin      | Sampl | exact
            ROBIN      | Sampl | robin      | Prawf | exact
            Anne-Marie | Sampl | Marie      | Sampl | exact
            Mari Ann   | Sampl | Mariann    | Sampl | exact
            Robin      |       | Robin      | Sampl | exact
            Bob        | Sampl | Robert     | Sampl | short form or other spelling
            Gosia      | Sampl | Malgorzata | Sampl | short form or other spelling
            Dai        | Sampl | Dafydd     | Prawf | short form or other spelling
            Enid Mair  | Sampl | Mair       | Sampl | the other's middle name
            Enid Mair  | Sampl | Mair Enid  | Sampl | the other's middle name
            Enghraif   | Sampl | Enghraift  | Sampl | close
            Esiampl    | Sampl | Esimapl    | Sampl | close
            R          | Sampl | Robin      | Sampl | initial
            R          | Sampl | R          | Sampl | initial
            M          | Sampl | Enid Mair  | Sampl | initial
            Sir        | Sampl | Sir        | Sampl | exact
            Sir        | Sampl | Enid       | Sampl | a title for a name
            Sir Enid   | Sampl | Enid       | Sampl | exact
            Rbo        | Sampl | Rob        | Sampl | far
            Prawfen    | Sampl | Prawdon    | Sampl | far
            Robin      | Sampl | Enid       | Sampl | clash
            R          | Sampl | Enid       | Sampl | clash
            Gwen       | Sampl | Robin      | Prawf | clash
            """)
    void of_two_names_is(
            @Nullable String forename,
            @Nullable String surname,
            @Nullable String otherForename,
            @Nullable String otherSurname,
            String expected) {
        assertThat(level("forename", named(forename, surname), named(otherForename, otherSurname)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robin | Sampl | Sampl | Robin | swapped with surname
            Robin | Sampl | Sampl | Robyn | swapped with surname
            Robin | Sampl | Sampl | Prawf | clash
            Robin | Sampl | Prawf | Robin | clash
            Robin | Sampl | Sampl |       | nothing
            Robin | Sampl |       | Robin | nothing
            Robin | Sampl | Prawf |       | nothing
            Robin | Sampl |       | Sampl | nothing
                  | Sampl |       | Sampl | nothing
            """)
    void of_swapped_and_lone_words_is(
            @Nullable String forename,
            @Nullable String surname,
            @Nullable String otherForename,
            @Nullable String otherSurname,
            String expected) {
        assertThat(level("forename", named(forename, surname), named(otherForename, otherSurname)))
                .isEqualTo(expected);
    }
}
