package wales.gwarchod.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import wales.gwarchod.language.Words;
import wales.gwarchod.linkage.model.Comparisons;
import wales.gwarchod.linkage.model.Guards.Guard;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.record.Records;

class EvidenceTest {
    @Test
    void everything_that_can_be_said_of_two_records_has_words() {
        var said = new ArrayList<Evidence>();
        for (var comparison : Comparisons.of(recordsWithEverything()).all()) {
            if (!comparison.key().equals("word")) {
                comparison.levels().forEach(level -> said.add(new Evidence(comparison.key(), level, 1)));
            }
        }
        for (var guard : Guard.values()) {
            if (guard != Guard.NONE) {
                said.add(new Evidence("guard", guard.name().toLowerCase(Locale.ROOT), -40));
            }
        }
        said.add(new Evidence("guard", "household", -3));
        said.add(new Evidence("names", "go together more than by chance", -1));

        assertThat(said).hasSizeGreaterThan(50);
        assertThat(Words.load().keys())
                .containsAll(said.stream().map(Evidence::word).toList());
    }

    @Test
    void comes_back_from_the_table_as_it_was_kept() {
        var evidence =
                List.of(new Evidence("dob", "same year, one is 1 January", 4.8), new Evidence("guard", "twins", -40));

        assertThat(Evidence.of(evidence.stream().map(Evidence::kept).toArray(String[]::new)))
                .isEqualTo(evidence);
    }

    private static Records recordsWithEverything() {
        var values = new EnumMap<Feature, String>(Feature.class);
        for (var feature : Feature.values()) {
            values.put(feature, "1");
        }
        values.put(Feature.FORENAME, "Robin");
        values.put(Feature.MIDDLE, "Mair");
        values.put(Feature.SURNAME, "Sampl");
        values.put(Feature.DOB, "1964-05-23");
        values.put(Feature.GENDER, "F");
        values.put(Feature.PHONE, "07700 900111");
        values.put(Feature.EMAIL, "robin@example.org");
        values.put(Feature.PNC, "2003/0011985X");
        values.put(Feature.CRO, "265416/21G");
        values.put(Feature.POSTCODE, "ZZ9 9ZZ");
        values.put(Feature.ADDRESS, "12 Sample Street");
        values.put(Feature.TOWN, "Tresampl");
        var records = new Records(DateForm.ISO);
        records.add(PersonRow.of("1", values));
        records.add(PersonRow.of("2", values));
        records.settle();
        return records;
    }
}
