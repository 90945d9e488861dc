package wales.gwarchod.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static wales.gwarchod.linkage.model.Properties.forAllPairsOfNumbersBelow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.record.Records;

class ComparisonsTest {
    /** What may stand in a record; few values, so that many pairs of records are alike. */
    private static final Map<Feature, List<String>> VALUES = Map.ofEntries(
            Map.entry(Feature.FORENAME, List.of("Robin", "Robyn", "Bob", "Robert", "R", "Enid", "Anne-Marie", "Sampl")),
            Map.entry(Feature.MIDDLE, List.of("", "", "Mair", "M", "Enid", "Marie")),
            Map.entry(Feature.SURNAME, List.of("", "Sampl", "Sample", "Sampl-Prawf", "Prawf", "Robin", "ap Rhys")),
            Map.entry(Feature.DOB, List.of("", "1964-05-23", "1964-23-05", "1964-01-01", "1965-01-01", "1946-05-23")),
            Map.entry(Feature.ADDRESS, List.of("", "12 High Street", "12 Hihg St", "14 High Street", "3 Mill Lane")),
            Map.entry(Feature.POSTCODE, List.of("", "CF10 1AA", "CF10 1AB", "CF01 1AA", "CF5 2BB", "LL57 2DG")),
            Map.entry(Feature.TOWN, List.of("", "Llansampl", "Llansmapl", "Aberprawf")),
            Map.entry(Feature.PHONE, List.of("", "07700 900123", "07700 900132", "07700 900999")),
            Map.entry(Feature.EMAIL, List.of("", "robin@example.com", "robin@example.org", "enid@example.org")),
            Map.entry(Feature.PNC, List.of("", "2003/0011985X", "2003/0011986Y")),
            Map.entry(Feature.WORD, List.of("", "Tool maker", "Baker")),
            Map.entry(Feature.GENDER, List.of("", "M", "F")));

    private static final int MANY = 400;

    @Test
    void say_the_same_of_two_records_in_either_order() {
        var records = manyRecords();
        var forth = Comparisons.of(records); // one for each order, as they remember pairs of words
        var back = Comparisons.of(records);

        forAllPairsOfNumbersBelow(MANY, (one, other) -> {
            boolean same = forth.pattern(one, other) == back.pattern(other, one);
            for (int c = 0; c < forth.all().size(); c++) {
                same &= forth.all().get(c).level(one, other)
                        == back.all().get(c).level(other, one);
            }
            return same;
        });
    }

    @Test
    void find_every_record_equal_to_itself_but_for_initials() {
        var comparisons = Comparisons.of(manyRecords());

        for (var comparison : comparisons.all()) {
            int weakest = switch (comparison.key()) {
                case "forename", "middle" -> comparison.levels().indexOf("initial") + 1;
                case "place" -> comparison.levels().indexOf("same town") + 1; // the strongest place it names
                default -> 1;
            };
            for (int record = 0; record < MANY; record++) {
                assertThat(comparison.level(record, record)).isBetween(0, weakest);
            }
        }
    }

    @Test
    void keep_the_level_of_each_in_the_pattern() {
        var comparisons = Comparisons.of(manyRecords());

        for (int record = 1; record < MANY; record++) {
            long pattern = comparisons.pattern(0, record);
            for (int c = 0; c < comparisons.all().size(); c++) {
                assertThat(Comparisons.level(pattern, c))
                        .isEqualTo(comparisons.all().get(c).level(0, record));
            }
        }
    }

    @Test
    void are_those_for_which_a_record_has_a_value() {
        var records = new Records(DateForm.ISO);
        records.add(PersonRow.of("1", Map.of(Feature.FORENAME, "Robin", Feature.PHONE, "07700 900123")));
        records.settle();

        assertThat(Comparisons.of(records).all().stream().map(Comparison::key))
                .containsExactly("forename", "surname", "middle", "phone");
    }

    @Test
    void of_a_model_are_its_own_in_its_order() {
        var comparisons = Comparisons.of(manyRecords(), List.of("dob", "forename", "pnc"));

        assertThat(comparisons.all().stream().map(Comparison::key)).containsExactly("dob", "forename", "pnc");
        assertThat(comparisons.place("pnc")).contains(2);
        assertThat(comparisons.place("gender")).isEmpty();
    }

    @Test
    void refuse_a_model_with_one_that_nobody_knows() {
        var records = manyRecords();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparisons.of(records, List.of("shoe size")))
                .withMessage("The model compares \"shoe size\", which this version does not know");
    }

    @Test
    void take_in_records_that_were_added_later() {
        var records = manyRecords();
        var comparisons = Comparisons.of(records);

        records.add(PersonRow.of("later", Map.of(Feature.FORENAME, "Robin", Feature.SURNAME, "Sampl")));
        records.settleNew();
        comparisons.settleNew();

        long pattern = comparisons.pattern(MANY, MANY);
        assertThat(Comparisons.level(pattern, comparisons.place("surname").orElseThrow()))
                .isEqualTo(1);
    }

    private static Records manyRecords() {
        var random = new Random(8);
        var records = new Records(DateForm.ISO);
        for (int i = 0; i < MANY; i++) {
            var values = new EnumMap<Feature, String>(Feature.class);
            for (var feature : Feature.values()) {
                var from = VALUES.getOrDefault(feature, List.of(""));
                values.put(feature, from.get(random.nextInt(from.size())));
            }
            records.add(PersonRow.of("%03d".formatted(i), values));
        }
        records.settle();
        return records;
    }
}
