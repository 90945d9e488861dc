package wales.gwarchod.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.linkage.model.TwoRecords.level;
import static wales.gwarchod.linkage.model.TwoRecords.orNone;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wales.gwarchod.linkage.record.Feature;

class ValueComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHONE      | 07700 900123        | +44 7700 900123     | exact
            PHONE      | 07700 900123        | 07700 900124        | one slip
            PHONE      | 07700 900123        | 07700 900132        | one slip
            PHONE      | 07700 900123        | 0770 900123         | one slip
            PHONE      | 07700 900123        | 07700 900999        | clash
            PHONE      | 07700 900123        |                     | nothing
            PHONE      | 07700 900123        | not known           | nothing
            EMAIL      | Robin@example.com   | robin@example.com   | exact
            EMAIL      | robin@example.com   | robin@example.org   | user part or slips
            EMAIL      | robin@example.com   | robin@mail.example  | user part or slips
            EMAIL      | robin7@example.com  | robni7@example.com  | user part or slips
            EMAIL      | robin77@example.com | robin78@example.com | clash
            EMAIL      | robin@example.com   | enid@example.com    | clash
            EMAIL      | robin@example.com   | none                | nothing
            PNC        | 2003/0011985X       | 03/11985X           | exact
            PNC        | 2003/0011985X       | 2003/0011986Y       | clash
            PNC        | 2003/0011985X       | 2003/0011985A       | digits alike, check letter wrong
            PNC        | 2003/0011985X       | 2003/0011958X       | digits alike, check letter wrong
            PNC        | 2003/0011985A       | 2003/0011985A       | digits alike, check letter wrong
            PNC        | 2003/0011985X       | 2003/9911985A       | nothing
            PNC        | 2003/0011985X       | not known           | nothing
            CRO        | 265416/21G          | 265416/21g          | exact
            CRO        | 265416/21G          | SF05/482703J        | clash
            CRO        | 265416/21G          | 265416/21H          | digits alike, check letter wrong
            PHONE      | 07700 900123        | 07000000000         | nothing
            IDENTIFIER | UNKNOWN             | UNKNOWN             | nothing
            IDENTIFIER | N/A                 | N/A                 | nothing
            IDENTIFIER | 000                 | 000                 | nothing
            WORD       | not known           | Not known           | nothing
            IDENTIFIER | AB-1234             | ab1234              | exact
            IDENTIFIER | AB-1234             | AB-1235             | one slip
            IDENTIFIER | AB-1234             | AB-9999             | clash
            REFERENCE  | 42/CR/123           | 42CR123             | exact
            REFERENCE  | 42/CR/123           | 42/CR/124           | clash
            WORD       | Tool-maker          | tool maker          | exact
            WORD       | Tool-maker          | tool makers         | clash
            GENDER     | F                   | Female              | same
            GENDER     | Benyw               | Menyw               | same
            GENDER     | M                   | Gwryw               | same
            GENDER     | Girl                | Merch               | same
            GENDER     | Boy                 | Bachgen             | same
            GENDER     | Woman               | Dyn                 | clash
            GENDER     | M                   | F                   | clash
            GENDER     | M                   | not known           | nothing
            """)
    void of_two_values_is(Feature feature, String value, @Nullable String otherValue, String expected) {
        assertThat(level(feature.key(), Map.of(feature, value), Map.of(feature, orNone(otherValue))))
                .isEqualTo(expected);
    }
}
