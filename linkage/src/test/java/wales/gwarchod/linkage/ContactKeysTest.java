package wales.gwarchod.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A contact key")
class ContactKeysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                "+44 7700 900123",
                "0044 7700 900 123",
                "+44 (0)7700 900123",
                "447700900123",
                "07700-900-123 ext 4"
            })
    void is_the_same_for_every_way_to_write_a_telephone_number(String given) {
        assertThat(ContactKeys.phone(given)).contains("+447700900123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not known", "", "900123", "00000000000", "0", "ask her mother", "+"})
    void is_not_made_of_what_is_no_telephone_number(String given) {
        assertThat(ContactKeys.phone(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Enid@Example.COM, enid@example.com",
        "mailto:enid@example.com, enid@example.com",
        "'Enid <enid@example.com>', enid@example.com",
        "e.n.i.d+shop@googlemail.com, enid@gmail.com",
        "e.nid@example.com, e.nid@example.com"
    })
    void is_the_mailbox_of_an_email_address(String given, String key) {
        assertThat(ContactKeys.email(given)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enid",
                "enid@",
                "@example.com",
                "a@b@example.com",
                "enid@example",
                "en id@example.com",
                "+@gmail.com"
            })
    void is_not_made_of_what_is_no_email_address(String given) {
        assertThat(ContactKeys.email(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Instagram, @Sampl_1, instagram:sampl_1",
        "insta, sampl_1, instagram:sampl_1",
        "Twitter, https://x.com/Sampl_1?lang=cy, x:sampl_1",
        "'', https://example.com/u/sampl_1/, :sampl_1"
    })
    void is_the_platform_and_the_name_of_an_account(String platform, String given, String key) {
        assertThat(ContactKeys.account(platform, given)).contains(key);
    }

    @Test
    void is_a_registration_mark_without_blanks() {
        assertThat(ContactKeys.vehicle("ab12 cde")).contains("AB12CDE").isEqualTo(ContactKeys.vehicle("AB-12-CDE"));
        assertThat(ContactKeys.vehicle("unknown")).isEmpty();
        assertThat(ContactKeys.vehicle("a very long mark 1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Stryd Sampl, Aber Prawf, QX1 2AB",
                "12, Stryd Sampl, Aber Prawf QX12AB",
                "12 Sampl Street Aber Prawf qx1 2ab"
            })
    void is_the_household_of_an_address_with_a_postcode(String given) {
        assertThat(ContactKeys.address(given, "")).contains("QX12AB|12");
        assertThat(ContactKeys.address(given, "qx1  2ab")).contains("QX12AB|12");
    }

    @Test
    void tells_flats_and_named_houses_apart() {
        assertThat(ContactKeys.address("Flat 2, 12 Stryd Sampl", "QX1 2AB")).contains("QX12AB|12 2");
        assertThat(ContactKeys.address("Tŷ Mawr, Pentre Sampl", "QX1 2AB")).contains("QX12AB|TY MAWR");
        assertThat(ContactKeys.address("Tŷ Bach, Pentre Sampl", "QX1 2AB")).contains("QX12AB|TY BACH");
    }

    @Test
    void is_all_words_of_an_address_without_a_postcode_and_none_of_what_is_no_address() {
        assertThat(ContactKeys.address("12 Sampl St, Aber Prawf", "")).contains("12 SAMPL STREET ABER PRAWF");
        assertThat(ContactKeys.address("No fixed abode", "")).isEmpty();
        assertThat(ContactKeys.address("QX1 2AB", "")).isEmpty();
    }

    @Test
    void has_postcodes_only_of_their_shape() {
        assertThat(ContactKeys.postcode(" qx1 2ab ")).contains("QX12AB");
        assertThat(ContactKeys.postcode("not known")).isEmpty();
        assertThat(ContactKeys.postcode("12345")).isEmpty();
    }
}
