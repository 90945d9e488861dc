package wales.gwarchod.linkage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {
    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 1964-01-31",
        "yyyy-MM-dd, 19640131",
        "yyyy-MM-dd, 1964/01/31",
        "yyyy-MM-dd, 1964-01-31T00:00:00Z",
        "yyyyMMdd, 1964-01-31",
        "dd/MM/yyyy, 31/01/1964",
        "dd/MM/yyyy, 31.01.1964",
        "dd/MM/yyyy, 31/01/1964 09:30",
        "dd/MM/yyyy, 31/1/1964 00:00",
        "yyyy-MM-dd, 1964-1-31 10:20",
        "MM/dd/yyyy, 01/31/1964"
    })
    void reads_a_date_in_its_order_whatever_stands_between(String pattern, String recorded) {
        assertThat(new DateForm(pattern).read(recorded)).isEqualTo(1964_01_31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1901-01-01", "1970-01-01", "9999-12-31"})
    void reads_nothing_in_a_date_that_systems_fill_in(String filledIn) {
        assertThat(DateForm.ISO.read(filledIn)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1964-00-31, 19640031", "1947-72-18, 19477218", "1964-02-30, 19640230", "1964-00-00, 19640000"})
    void keeps_a_date_that_is_in_no_calendar(String recorded, int kept) {
        assertThat(DateForm.ISO.read(recorded)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "1964", "64-01-31", "1964-1", "0000-00-00", "0064-01-31"})
    void reads_nothing_in_what_is_no_whole_date(String recorded) {
        assertThat(DateForm.ISO.read(recorded)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yyyy", "yyyy-MM", "yy-MM-dd", "yyyy-MM-MM", "ddMMyyyydd", "yyyMMddy"})
    void needs_year_month_and_day_once_each(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateForm(pattern))
                .withMessage("The date format \"" + pattern + "\" needs yyyy, MM and dd once each");
    }

    @Test
    void gives_records_of_one_date_one_number() {
        var births = new DateColumn(DateForm.ISO);
        births.add("1964-01-31");
        births.add("19640131");
        births.add("unknown");

        assertThat(births.numberAt(0)).isEqualTo(births.numberAt(1)).isPositive();
        assertThat(births.at(0)).isEqualTo(1964_01_31);
        assertThat(births.digitsAt(0)).isEqualTo(0x19640131);
        assertThat(births.at(2)).isZero();
        assertThat(births.numberAt(2)).isZero();
    }
}
