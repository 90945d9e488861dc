package wales.gwarchod.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.linkage.model.TwoRecords.level;
import static wales.gwarchod.linkage.model.TwoRecords.named;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiddleComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robin Mair      | Robin Mair       | exact
            Robin Mair Enid | Robin Enid       | exact
            Robin Bob       | Robin Robert     | close
            Robin Enghraif  | Robin Enghraift  | close
            Robin M         | Robin Mair       | initial
            Robin M         | Robin M          | initial
            Robin Mair      | Robin Enid       | clash
            Robin M         | Robin Enid       | clash
            Robin Mair      | Mair Robin       | nothing
            Robin Mair      | Mair Enid        | nothing
            Robin           | Robin Mair       | nothing
            Robin           | Robin            | nothing
            """)
    void of_two_people_is(String forenames, String otherForenames, String expected) {
        assertThat(level("middle", named(forenames, "Sampl"), named(otherForenames, "Sampl")))
                .isEqualTo(expected);
    }
}
