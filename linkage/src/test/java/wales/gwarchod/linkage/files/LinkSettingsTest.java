package wales.gwarchod.linkage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wales.gwarchod.linkage.files.LinkSettings.Source;
import wales.gwarchod.linkage.record.Feature;

class LinkSettingsTest {
    private static final String WHOLE = """
            {"mode": "dedupe",
             "id": "record_id",
             "truth": null,
             "features": {
               "forename": ["forename1", "forename2"],
               "surname": "surname",
               "alias": {"column": "aliases", "parts": ["forename", "surname"], "separator": "|"},
               "dob": {"column": "dob", "format": "dd/MM/yyyy"},
               "postcode": {"columns": ["postcode"]}}}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void say_which_columns_hold_what() throws IOException {
        var settings = read(WHOLE);

        assertThat(settings.acrossFiles()).isFalse();
        assertThat(settings.id()).isEqualTo("record_id");
        assertThat(settings.truth()).isEmpty();
        assertThat(settings.columns())
                .containsExactlyInAnyOrder(
                        "record_id", "forename1", "forename2", "surname", "aliases", "dob", "postcode");
        assertThat(source(settings, Feature.FORENAME).columns()).containsExactly("forename1", "forename2");
        assertThat(source(settings, Feature.DOB).format()).isEqualTo("dd/MM/yyyy");
    }

    @Test
    void link_two_files_when_they_say_so() throws IOException {
        assertThat(read("{'mode': 'link', 'id': 'id', 'features': {'name': 'name'}}")
                        .acrossFiles())
                .isTrue();
        assertThat(read("{'id': 'id', 'features': {'name': 'name'}}").acrossFiles())
                .isFalse();
    }

    @Test
    void find_the_right_answer_in_a_column_or_in_a_part_of_one() throws IOException {
        var column = read("{'id': 'id', 'truth': 'person', 'features': {'name': 'name'}}");
        var part = read(
                "{'id': 'id', 'truth': {'column': 'id', 'pattern': '^rec-([0-9]+)-'}, 'features': {'name': 'name'}}");

        assertThat(column.truth().orElseThrow().person("rec-12-dup-0")).isEqualTo("rec-12-dup-0");
        assertThat(part.truth().orElseThrow().person("rec-12-dup-0")).isEqualTo("12");
        assertThat(part.columns()).containsExactly("id", "name");
    }

    @Test
    void take_aliases_apart() throws IOException {
        var aliases = source(read(WHOLE), Feature.ALIAS);
        var turned = source(
                read("{'id': 'id', 'features': {'name': 'name', 'alias': {'column': 'aliases',"
                        + " 'parts': ['surname', 'forename'], 'separator': ';'}}}"),
                Feature.ALIAS);

        assertThat(aliases.aliases("Nedi | Prawf")).containsExactly("Nedi", "Prawf");
        assertThat(aliases.aliases("Nedi|Prawf||Neds|Sampl")).containsExactly("Nedi", "Prawf", "Neds", "Sampl");
        assertThat(aliases.aliases("Nedi")).containsExactly("Nedi", "");
        assertThat(aliases.aliases("|Prawf")).containsExactly("", "Prawf");
        assertThat(aliases.aliases("Nedi|||Neds|Prawf")).containsExactly("Nedi", "", "Neds", "Prawf");
        assertThat(aliases.aliases("")).isEmpty();
        assertThat(turned.aliases("Prawf;Nedi")).containsExactly("Nedi", "Prawf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            []                                                                  ~ The settings must be one JSON object
            {'id': 'a', 'featuers': {}}                                         ~ The settings may not have "featuers"; they have features, group, id, mode, truth
            {'mode': 'merge', 'id': 'a', 'features': {'name': 'n'}}             ~ The mode is "dedupe" or "link", not "merge"
            {'mode': 7, 'id': 'a', 'features': {'name': 'n'}}                   ~ "mode" must be a text
            {'features': {'name': 'n'}}                                         ~ The settings need "id": the column that names a record
            {'id': 'a', 'features': {'shoe_size': 'n'}}                         ~ There is no feature "shoe_size"
            {'id': 'a', 'features': {'dob': 'born'}}                            ~ The settings need a feature "forename", "surname" or "name"
            {'id': 'a'}                                                         ~ The settings need a feature "forename", "surname" or "name"
            {'id': 'a', 'features': {'name': 7}}                                ~ The feature "name" names a column, several, or an object with "column"
            {'id': 'a', 'features': {'name': {}}}                               ~ The feature "name" names no column
            {'id': 'a', 'features': {'name': []}}                               ~ The feature "name" needs a list of texts
            {'id': 'a', 'features': {'name': ['a', 7]}}                         ~ The feature "name" has something that is not a text in a list of texts
            {'id': 'a', 'features': {'name': {'colum': 'n'}}}                   ~ The feature "name" may not have "colum"; they have column, columns, format, parts, separator
            {'id': 'a', 'features': {'name': 'n', 'alias': {'column': 'b', 'parts': ['nickname']}}} ~ The feature "alias" has parts that are not "forename" or "surname"
            {'id': 'a', 'features': {'name': 'n', 'dob': {'column': 'b', 'format': 'dd/MM'}}} ~ The date format "dd/MM" needs yyyy, MM and dd once each
            {'id': 'a', 'truth': {}, 'features': {'name': 'n'}}                 ~ "truth" names a column, or is an object with "column" and "pattern"
            """)
    void refuse_in_words_what_they_may_not_say(String json, String words) {
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read(json))
                .withMessage(words);
    }

    @Test
    void refuse_what_is_no_json_and_a_pattern_that_is_none() {
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> read("{'id': "))
                .withMessageStartingWith("The settings " + folder.resolve("settings.json") + " are not JSON: ");
        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(
                        () -> read("{'id': 'a', 'truth': {'column': 'b', 'pattern': '('}, 'features': {'name': 'n'}}"))
                .withMessageStartingWith("The pattern of \"truth\" is none: ");
    }

    private static Source source(LinkSettings settings, Feature feature) {
        return Objects.requireNonNull(settings.features().get(feature));
    }

    private LinkSettings read(String json) throws IOException {
        var file = folder.resolve("settings.json");
        Files.writeString(file, json.replace('\'', '"'));
        return LinkSettings.read(file);
    }
}
