package wales.gwarchod.linkage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.linkage.record.Properties.forAllPairsOfPostcodes;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wales.gwarchod.linkage.Similarity;

class PlaceColumnTest {
    private final PlaceColumn places = new PlaceColumn();

    @Nested
    @DisplayName("A postcode")
    class Postcode {
        @ParameterizedTest
        @CsvSource({
            "CF10 1AA, CF101AA",
            "cf101aa, CF101AA",
            "CF10 IAA, CF101AA",
            "CF10 lAA, CF101AA",
            "CF10 OAA, CF100AA",
            "CF10 SAA, CF105AA",
            "CF10 1A0, CF101AO",
            "CF10 1A1, CF101AI",
            "CF10 15A, CF101SA",
            "S1 1AA, S11AA",
            "SW1A 1AA, SW1A1AA",
            "CF1O 1AA, CF101AA",
            "0X1 2AB, OX12AB",
            "10115, 10115"
        })
        void has_its_letters_and_digits_where_they_belong(String recorded, String read) {
            add("", recorded, "");

            assertThat(places.postcodes().text(0)).isEqualTo(read);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "ZZ99 3VZ", "zz993wz", "NF1 1NF", "?", "X", "more than twelve signs"})
        void is_none_when_it_says_nothing(String recorded) {
            add("", recorded, "");

            assertThat(places.postcodes().at(0)).isZero();
            assertThat(places.outward(0)).isZero();
            assertThat(places.area(0)).isZero();
        }

        @Test
        void has_an_outward_code_and_an_area() {
            add("", "CF10 1AA", "");
            add("", "CF10 2BB", "");
            add("", "CF5 1AA", "");
            add("", "C1 1AA", "");

            assertThat(places.outward(0)).isEqualTo(places.outward(1)).isNotEqualTo(places.outward(2));
            assertThat(places.area(0)).isEqualTo(places.area(2)).isNotEqualTo(places.area(3));
            assertThat(places.outwards().text(places.outward(0))).isEqualTo("CF10");
        }
    }

    @Nested
    @DisplayName("One slip")
    class OneSlip {
        @Test
        void lies_between_two_postcodes_when_one_edit_does() {
            var column = new PlaceColumn();
            var added = new AtomicInteger();

            forAllPairsOfPostcodes((one, other) -> {
                column.add("", one, "");
                column.add("", other, "");
                column.settle();
                int last = added.addAndGet(2) - 1;
                return column.isOneSlip(
                                column.postcodes().at(last - 1),
                                column.postcodes().at(last))
                        == Similarity.isOneEdit(
                                column.postcodes().text(last - 1),
                                column.postcodes().text(last));
            });
        }

        @ParameterizedTest
        @CsvSource({
            "12345678, 12345679, true",
            "12345678, 1234567, true",
            "12345678, 12345687, true",
            "12345678, 12345699, false",
            "12345678, 123456, false"
        })
        void is_found_in_longer_codes_of_other_countries(String one, String other, boolean slip) {
            add("", one, "");
            add("", other, "");

            assertThat(places.isOneSlip(
                            places.postcodes().at(0), places.postcodes().at(1)))
                    .isEqualTo(slip);
        }
    }

    @Nested
    @DisplayName("An address")
    class Address {
        @ParameterizedTest
        @CsvSource({
            "'12 High Street', 12, HIGHSTREET",
            "'12, HIGH ST.', 12, HIGHSTREET",
            "'Flat 2, 12 High St', 2 12, HIGHSTREET",
            "'12 High Street, Flat 2', 2 12, HIGHSTREET",
            "'No 12 High Street', 12, HIGHSTREET",
            "'12-14 High Street', 12 14, HIGHSTREET",
            "'Tŷ Enghraifft', '', TYENGHRAIFFT",
            "'7 Stryd Sampl', 7, STREETSAMPL"
        })
        void is_its_numbers_and_its_street(String recorded, String house, String street) {
            add(recorded, "", "");

            int address = places.addresses().at(0);
            assertThat(places.addresses().text(0)).isEqualTo(house + "|" + street);
            assertThat(places.streets().text(places.streetOf(address))).isEqualTo(street);
            assertThat(places.houseOf(address) == 0).isEqualTo(house.isEmpty());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "NFA",
                    "nfa",
                    "N.F.A.",
                    "N/K",
                    "No fixed abode",
                    "no fixed abode, Cardiff",
                    "Unknown",
                    "Not known",
                    "REFUSED",
                    "12",
                    "-"
                })
        void is_none_when_it_names_no_street(String recorded) {
            add(recorded, "", "");

            assertThat(places.addresses().at(0)).isZero();
            assertThat(places.streetOf(0)).isZero();
        }

        @Test
        void shares_its_street_with_another_house() {
            add("12 High Street", "", "");
            add("14 High St", "", "");

            int one = places.addresses().at(0);
            int other = places.addresses().at(1);
            assertThat(places.streetOf(one)).isEqualTo(places.streetOf(other));
            assertThat(places.houseOf(one)).isNotEqualTo(places.houseOf(other));
        }
    }

    @Test
    void is_used_when_any_record_has_a_place() {
        assertThat(places.isUsed()).isFalse();

        add("", "", "Llan-sampl");

        assertThat(places.isUsed()).isTrue();
        assertThat(places.towns().text(0)).isEqualTo("LLANSAMPL");
    }

    private void add(String address, String postcode, String town) {
        places.add(address, postcode, town);
        places.settle();
    }
}
