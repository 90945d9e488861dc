package wales.gwarchod.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLineTest {
    @ParameterizedTest
    @CsvSource({
        "'12 Sample Street, Tresampl, ZZ9 9ZZ', '12 Sample Street', Tresampl, 'ZZ9 9ZZ'",
        "'12 Sample Street, Tresampl zz99zz', '12 Sample Street', Tresampl, 'ZZ99ZZ'",
        "'Flat 1, 52 Packhorse Lane', 'Flat 1, 52 Packhorse Lane', '', ''",
        "'Flat 1, 52 Packhorse Lane, ZZ1 1AA', 'Flat 1, 52 Packhorse Lane', '', 'ZZ1 1AA'",
        "'Y Bwthyn, Llansampl', 'Y Bwthyn', Llansampl, ''",
        "'  ZZ9 9ZZ ', '', '', 'ZZ9 9ZZ'",
        "'No fixed abode', 'No fixed abode', '', ''",
        "'', '', '', ''",
        "'12 Sample Street,', '12 Sample Street,', '', ''"
    })
    void takes_an_address_apart(String line, String street, String town, String postcode) {
        assertThat(AddressLine.of(line)).isEqualTo(new AddressLine(street, town, postcode));
    }

    @ParameterizedTest
    @CsvSource("'12 Sample Street, Tresampl, ZZ9 9ZZ'")
    void does_not_tell_it_to_a_log(String line) {
        assertThat(AddressLine.of(line)).hasToString("[protected]");
    }
}
