package wales.gwarchod.linkage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wales.gwarchod.linkage.record.Records.Group;

class RecordsTest {
    private final Records records = new Records(DateForm.ISO);

    @Nested
    @DisplayName("once settled")
    class Settled {
        @Test
        void stand_in_the_order_of_files_and_ids() {
            add("record-12", 0);
            add("record-2", 1);
            add("record-11", 0);
            add("a", 1);
            add("b", 0);

            records.settle();

            assertThat(ids()).containsExactly("b", "record-11", "record-12", "a", "record-2");
            assertThat(IntStream.range(0, 5).map(records::file)).containsExactly(0, 0, 0, 1, 1);
        }

        @Test
        void say_which_they_were_when_they_were_added() {
            add("c", 0);
            add("a", 0);
            add("b", 0);

            assertThat(records.settle()).containsExactly(1, 2, 0);
        }

        @Test
        void do_not_depend_on_the_order_in_which_they_came() {
            var rows = new ArrayList<>(
                    IntStream.range(0, 200).mapToObj(RecordsTest::row).toList());
            var asMade = described(rows);

            Collections.shuffle(rows, new Random(8));

            assertThat(described(rows)).isEqualTo(asMade);
        }

        @Test
        void hold_a_record_that_is_added_later_at_the_end() {
            add("b", 0);
            records.settle();

            records.add(PersonRow.of(
                    "a", Map.of(Feature.FORENAME, "Robin", Feature.EMAIL, "robin@example.com", Feature.TOWN, "Llan")));
            records.settleNew();

            assertThat(ids()).containsExactly("b", "a");
            assertThat(records.emailUser(1)).isPositive();
            assertThat(records.places().towns().text(1)).isEqualTo("LLAN");
        }
    }

    @Test
    void refuse_two_of_one_file_with_one_id() {
        add("7", 0);
        add("8", 0);
        add("7", 0);

        assertThatIllegalArgumentException()
                .isThrownBy(records::settle)
                .withMessage("Two records have the id \"7\"; ids must differ");
    }

    @Test
    void may_have_one_id_in_two_files() {
        add("7", 0);
        add("7", 1);

        records.settle();

        assertThat(ids()).containsExactly("7", "7");
    }

    @Test
    void refuse_one_without_an_id() {
        add("7", 0);
        add("", 0);

        assertThatIllegalArgumentException().isThrownBy(records::settle).withMessage("A record has no id (number 2)");
    }

    @Test
    void are_the_same_when_they_are_filled_group_by_group() {
        var row = row(3);
        var whole = described(List.of(row));

        records.addId(row.id(), row.file());
        for (var group : Group.values()) {
            records.addValues(group, row);
        }
        records.settle();

        assertThat(described(records)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, +44 7700 900123, 07700 900 123",
        "EMAIL, Robin@Example.com, robin@example.com",
        "PNC, 2003/0011985X, 03/11985X",
        "CRO, 265416/21G, 265416/21g",
        "IDENTIFIER, AB 12-34, ab1234",
        "REFERENCE, 42/CR/00123, 42CR00123",
        "WORD, Tool-maker, TOOL MAKER",
        "GENDER, F, Female",
        "GENDER, M, Gwryw",
        "GENDER, Benyw, Menyw",
        "ROLE, Suspect, SUSPECT"
    })
    void give_one_number_to_two_spellings_of_a_value(Feature feature, String one, String other) {
        records.add(PersonRow.of("1", Map.of(feature, one)));
        records.add(PersonRow.of("2", Map.of(feature, other)));
        records.settle();

        var column = records.codes(feature);
        assertThat(column.at(0)).isEqualTo(column.at(1)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, not known",
        "EMAIL, none",
        "PNC, 12/34",
        "CRO, not known",
        "GENDER, not known",
        "IDENTIFIER, '-'"
    })
    void give_no_number_to_what_says_nothing(Feature feature, String recorded) {
        records.add(PersonRow.of("1", Map.of(feature, recorded)));
        records.settle();

        assertThat(records.codes(feature).at(0)).isZero();
        assertThat(records.codes(feature).isUsed()).isFalse();
    }

    @Test
    void know_who_has_the_same_user_part_in_two_mailboxes() {
        records.add(PersonRow.of("1", Map.of(Feature.EMAIL, "robin@example.com")));
        records.add(PersonRow.of("2", Map.of(Feature.EMAIL, "robin@example.org")));
        records.add(PersonRow.of("3", Map.of(Feature.EMAIL, "enid@example.org")));
        records.add(PersonRow.of("4", Map.of()));
        records.settle();

        assertThat(records.emailUser(0)).isEqualTo(records.emailUser(1)).isNotEqualTo(records.emailUser(2));
        assertThat(records.emailUser(3)).isZero();
    }

    @Test
    void have_no_single_column_for_names_dates_and_places() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> records.codes(Feature.DOB))
                .withMessageContaining("DOB");
    }

    private void add(String id, int file) {
        records.add(new PersonRow(id, file, Map.of(), List.of()));
    }

    private List<String> ids() {
        return IntStream.range(0, records.size()).mapToObj(records::id).toList();
    }

    private static PersonRow row(int number) {
        return new PersonRow(
                "id" + number % 150,
                number / 150,
                Map.of(
                        Feature.FORENAME,
                        number % 3 == 0 ? "Robin" : "Enid Mair",
                        Feature.SURNAME,
                        "Sampl" + (char) ('a' + number % 7),
                        Feature.DOB,
                        "19%02d-05-23".formatted(number % 100),
                        Feature.POSTCODE,
                        "CF%d 1AA".formatted(number % 20),
                        Feature.PHONE,
                        "07700900%03d".formatted(number)),
                number % 5 == 0 ? List.of("Nedi", "Prawf") : List.of());
    }

    private static List<String> described(List<PersonRow> rows) {
        var records = new Records(DateForm.ISO);
        rows.forEach(records::add);
        records.settle();
        return described(records);
    }

    private static List<String> described(Records records) {
        return IntStream.range(0, records.size())
                .mapToObj(record -> {
                    var names = records.names();
                    var words = IntStream.range(names.firsts(record), names.end(record))
                            .mapToObj(place -> names.words().text(names.pool()[place]))
                            .toList();
                    return records.id(record)
                            + words
                            + records.births().at(record)
                            + records.places().postcodes().text(record)
                            + records.codes(Feature.PHONE).text(record);
                })
                .toList();
    }
}
