package wales.gwarchod.linkage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wales.gwarchod.linkage.files.RecordFiles.Loaded;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;

class RecordFilesTest {
    private static final String ONE = """
            {"id": "record_id", "truth": "person", "features": {
               "forename": ["forename1", "forename2"],
               "surname": "surname",
               "alias": {"column": "aliases"},
               "dob": {"column": "dob", "format": "dd/MM/yyyy"},
               "phone": "phone"}}
            """;

    private static final String TWO = """
            {"mode": "link", "id": "id", "features": {"name": "name"}}
            """;

    private static final String HEADER = "record_id,person,forename1,forename2,surname,aliases,dob,phone\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void are_read_by_the_columns_that_the_settings_name() throws IOException {
        var loaded = read(
                ONE,
                "phone,record_id,dob,aliases,surname,forename2,forename1,person,colour\n"
                        + "07700 900123,b,23/05/1964,Nedi|Prawf,Sampl,Mair,Robin,p1,blue\n"
                        + ",a,,,\"Sampl, Prawf\",,Enid,p2,\n");

        var records = loaded.records();
        assertThat(ids(records)).containsExactly("a", "b");
        assertThat(loaded.persons()).containsExactly("p2", "p1");
        assertThat(words(records, 1)).containsExactly("ROBIN", "ROBINMAIR", "NEDI", "MAIR", "SAMPL", "PRAWF");
        assertThat(words(records, 0)).containsExactly("ENID", "SAMPLPRAWF", "SAMPL", "PRAWF");
        assertThat(records.births().at(1)).isEqualTo(1964_05_23);
        assertThat(records.codes(Feature.PHONE).text(1)).isEqualTo("+447700900123");
        assertThat(records.codes(Feature.PHONE).at(0)).isZero();
    }

    @Test
    void may_begin_with_a_byte_order_mark_and_have_blanks_after_commas() throws IOException {
        var loaded = read(
                ONE,
                "\uFEFFrecord_id, person, forename1, forename2, surname, aliases, dob, phone\r\n"
                        + "7, p1, Robin , , Sampl, , 23/05/1964, 07700900123\r\n");

        assertThat(ids(loaded.records())).containsExactly("7");
        assertThat(loaded.persons()).containsExactly("p1");
        assertThat(words(loaded.records(), 0)).containsExactly("ROBIN", "SAMPL");
        assertThat(loaded.records().births().at(0)).isEqualTo(1964_05_23);
    }

    @Test
    void are_refused_when_a_line_ends_early_and_say_which() {
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read(TWO, "id,name\n7,Robin\n", "id,name\n7,Robin\n8\n"))
                .withMessageStartingWith(folder.resolve("1.csv") + " is no CSV: Record 3 has 1 fields");
    }

    @Test
    void are_read_to_the_last_of_many() throws IOException {
        var lines = new StringBuilder(HEADER);
        IntStream.range(0, 40_000)
                .forEach(i -> lines.append("%05d,p%d,Robin,,Sampl,,,\n".formatted(39_999 - i, 39_999 - i)));

        var loaded = read(ONE, lines.toString());

        assertThat(loaded.records().size()).isEqualTo(40_000);
        assertThat(loaded.persons().get(123)).isEqualTo("p123");
        assertThat(words(loaded.records(), 39_999)).containsExactly("ROBIN", "SAMPL");
    }

    @Test
    void of_two_files_keep_which_is_which() throws IOException {
        var loaded = read(TWO, "id,name\n7,Robin Sampl\n", "id,name\n7,Robin Sampl\n3,Enid Prawf\n");

        assertThat(ids(loaded.records())).containsExactly("7", "3", "7");
        assertThat(IntStream.range(0, 3).map(loaded.records()::file)).containsExactly(0, 1, 1);
        assertThat(loaded.persons()).isEmpty();
    }

    @Test
    void are_refused_when_they_are_too_many_or_too_few() {
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read(ONE, HEADER, HEADER))
                .withMessage("Settings with the mode \"dedupe\" need one file, not 2");
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read(TWO, "id,name\n"))
                .withMessage("Settings with the mode \"link\" need two files, not 1");
    }

    @Test
    void are_refused_without_a_column_and_say_which_they_have() {
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read(TWO, "id,name\n7,Robin\n", "id,full_name\n7,Robin\n"))
                .withMessage(folder.resolve("1.csv") + " has no column \"name\"; it has id, full_name");
    }

    @Test
    void are_refused_when_they_are_empty() {
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read(ONE, ""))
                .withMessage(folder.resolve("0.csv") + " is empty");
    }

    @Test
    void are_refused_when_ids_are_missing_or_come_twice() {
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read(ONE, HEADER + "7,p1,Robin,,,,,\n7,p2,Enid,,,,,\n"))
                .withMessage("Two records have the id \"7\"; ids must differ");
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read(ONE, HEADER + "7,p1,Robin,,,,,\n,p2,Enid,,,,,\n"))
                .withMessage("A record has no id (number 2)");
    }

    @Test
    void must_be_there() {
        var missing = folder.resolve("missing.csv");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> RecordFiles.read(settings(ONE), List.of(missing)))
                .withMessage(missing.toString());
    }

    private Loaded read(String settings, String... tables) throws IOException {
        var files = new ArrayList<Path>();
        for (var table : tables) {
            files.add(Files.writeString(folder.resolve(files.size() + ".csv"), table));
        }
        return RecordFiles.read(settings(settings), files);
    }

    private LinkSettings settings(String json) throws IOException {
        return LinkSettings.read(Files.writeString(folder.resolve("settings.json"), json));
    }

    private static List<String> ids(Records records) {
        return IntStream.range(0, records.size()).mapToObj(records::id).toList();
    }

    private static List<String> words(Records records, int record) {
        var names = records.names();
        return IntStream.range(names.firsts(record), names.end(record))
                .mapToObj(place -> names.words().text(names.pool()[place]))
                .toList();
    }
}
