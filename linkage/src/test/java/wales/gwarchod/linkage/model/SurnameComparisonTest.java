package wales.gwarchod.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.linkage.model.TwoRecords.level;
import static wales.gwarchod.linkage.model.TwoRecords.named;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robin | Sampl       | Robin | Sampl       | exact
            Robin | MacSampl    | Enid  | Mc Sampl    | exact
            Robin | Sampl-Prawf | Robin | Sampl Prawf | exact
            Robin | Sampl-Prawf | Robin | Prawf       | part or alias
            Robin | ap Rhys     | Robin | Rhys        | part or alias
            Robin | Sampl-Prawf | Robin | Prawf-Sampl | part or alias
            Robin | Sampl       | Robin | Sample      | close
            Robin | Esiampl     | Robin | Esimapl     | close
            Robin | Prawfen     | Robin | Prawdon     | far
            Robin | Sampl       | Robin | Prawf       | clash
            Robin | Sampl       | Robin | Unknown     | nothing
                  |             | Robin | Sampl       | nothing
            """)
    void of_two_names_is(
            @Nullable String forename,
            @Nullable String surname,
            @Nullable String otherForename,
            @Nullable String otherSurname,
            String expected) {
        assertThat(level("surname", named(forename, surname), named(otherForename, otherSurname)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robin | Sampl | Sampl | Robin | swapped with forename
            Robin | Sampl | Sampl | Prawf | swapped with forename
            Robin | Sampl | Prawf | Robin | swapped with forename
            Robin | Sampl | Sampl |       | the only word
            Robin | Sampl | Sample|       | the only word
                  | Sampl | Sampl |       | the only word
                  | Sampl |       | Sampl | exact
            Robin | Sampl | Robin |       | nothing
            Bob   |       | Robert| Sampl | nothing
            R     |       | Robin | Sampl | nothing
            Robin |       | Robin |       | nothing
            Robin |       |       | Sampl | nothing
            Sampl |       |       | Sampl | the only word
            Robin | Sampl | Prawf |       | clash
            """)
    void of_swapped_and_lone_words_is(
            @Nullable String forename,
            @Nullable String surname,
            @Nullable String otherForename,
            @Nullable String otherSurname,
            String expected) {
        assertThat(level("surname", named(forename, surname), named(otherForename, otherSurname)))
                .isEqualTo(expected);
    }
}
