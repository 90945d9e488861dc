package wales.gwarchod.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.linkage.model.TwoRecords.level;
import static wales.gwarchod.linkage.model.TwoRecords.orNone;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wales.gwarchod.linkage.record.Feature;

class PlaceComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 High Street   | CF10 1AA | 12 High St        | CF10 1AA | same address
            12 High Street   |          | 12, High Street   |          | same address
            12 High Street   | CF10 1AA | 12 Hihg Sreet     | CF10 1AA | same address
            12 High Street   | CF10 1AA | 12 High Street    | CF10 2BB | same address
            12 High Street   | CF10 1AA | 14 High Street    | CF10 1AA | same postcode
            12 High Street   | CF10 1AA | 3 Mill Lane       | CF10 1AA | same postcode
                             | CF10 1AA |                   | cf101aa  | same postcode
            12 High Street   | CF10 1AA | 12 High Street    | LL57 2DG | address or postcode alike
            12 High Street   | CF10 1AA | 3 Mill Lane       | CF10 1AB | address or postcode alike
                             | CF10 1AA |                   | CF1 1AA  | address or postcode alike
                             | CF10 1AA |                   | CF01 1AA | address or postcode alike
            12 High Street   |          | 14 High Street    |          | address or postcode alike
                             | CF10 1AA |                   | CF10 2BB | same outward code
                             | CF10 1AA |                   | CF5 2BB  | same area
            14 High Street   | CF10 1AA | 12 High Street    | CF5 2BB  | same area
                             | CF10 1AA |                   | LL57 2DG | clash
            12 High Street   | CF10 1AA | 3 Mill Lane       | LL57 2DG | clash
            12 High Street   |          | 3 Mill Lane       |          | clash
            12 High Street   |          |                   | CF10 1AA | nothing
            NFA              |          | NFA               |          | nothing
                             | ZZ99 3VZ |                   | ZZ99 3VZ | nothing
            """)
    void of_two_homes_is(
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String otherAddress,
            @Nullable String otherPostcode,
            String expected) {
        assertThat(level("place", home(address, postcode, null), home(otherAddress, otherPostcode, null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                        |          | Llan-sampl |                |          | Llansampl  | same town
                        |          | Llansampl  |                |          | Llansmapl  | town alike
                        |          | Llansampl  |                |          | Aberprawf  | clash
                        | CF10 1AA | Llansampl  |                | CF5 2BB  | Llansampl  | same town
                        | CF10 1AA | Llansampl  |                | CF10 2BB | Aberprawf  | same outward code
            12 Mill Lane |         | Llansampl  | 14 Mill Lane   |          | Llansampl  | address or postcode alike
            """)
    void of_two_towns_is(
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String town,
            @Nullable String otherAddress,
            @Nullable String otherPostcode,
            @Nullable String otherTown,
            String expected) {
        assertThat(level("place", home(address, postcode, town), home(otherAddress, otherPostcode, otherTown)))
                .isEqualTo(expected);
    }

    private static Map<Feature, String> home(
            @Nullable String address, @Nullable String postcode, @Nullable String town) {
        return Map.of(Feature.ADDRESS, orNone(address), Feature.POSTCODE, orNone(postcode), Feature.TOWN, orNone(town));
    }
}
