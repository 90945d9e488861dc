package wales.gwarchod.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.linkage.model.TwoRecords.level;
import static wales.gwarchod.linkage.model.TwoRecords.orNone;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wales.gwarchod.linkage.record.Feature;

class BirthComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1964-05-23 | 1964-05-23 | exact
            1964-01-01 | 1964-01-01 | exact
            1964-02-03 | 1964-03-02 | day and month swapped
            1964-05-23 | 1964-23-05 | day and month swapped
            1964-05-23 | 1964-05-24 | one digit
            1964-05-23 | 1965-05-23 | one digit
            1964-05-23 | 1974-05-23 | one digit
            1964-05-23 | 1946-05-23 | one digit
            1964-02-13 | 1964-02-31 | one digit
            1964-00-31 | 1964-01-31 | one digit
            1964-01-01 | 1964-01-02 | one digit
            1964-01-01 | 1964-05-23 | same year, one is 1 January
            1964-01-01 | 1965-01-01 | one digit, both are 1 January
            1964-01-01 | 1946-01-01 | one digit, both are 1 January
            1979-01-01 | 1980-01-01 | the year before or after
            1979-05-23 | 1980-05-23 | the year before or after
            1999-05-23 | 2000-05-23 | the year before or after
            1964-05-23 | 1964-06-24 | two digits
            1964-05-23 | 1975-05-23 | two digits
            1964-05-23 | 1964-11-14 | same year
            1964-05-23 | 1987-11-14 | clash
            1964-01-01 | 1987-11-14 | clash
            1950-01-01 | 1987-01-01 | clash
            1964-05-23 |            | nothing
            1964-05-23 | unknown    | nothing
            1964-05-23 | 1900-01-01 | nothing
            """)
    void of_two_people_is(String born, @Nullable String otherBorn, String expected) {
        assertThat(level("dob", Map.of(Feature.DOB, born), Map.of(Feature.DOB, orNone(otherBorn))))
                .isEqualTo(expected);
    }
}
