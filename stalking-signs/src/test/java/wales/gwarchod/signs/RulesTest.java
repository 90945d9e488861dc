package wales.gwarchod.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the shipped rules")
class RulesTest {
    private static final Set<String> COMMONEST = Set.of(
            "C01", "C02", "C03", "C04", "C05", "C06", "C09", "P01", "P02", "P03", "P05", "P06", "P07", "S03", "S07",
            "R01", "T01", "V02", "D01", "B01");

    private final RuleBook book = RuleBook.shipped();

    @Test
    void find_every_example_they_must_find_and_no_other() {
        assertThat(book.rules.stream()
                        .flatMap(rule -> RuleEdit.wrongExamples(book, rule).stream()
                                .map(wrong -> rule.description().rule() + " " + wrong)))
                .isEmpty();
    }

    @Test
    void cover_the_70_behaviours_with_eight_examples_of_each_kind() {
        var examples = new TreeMap<String, int[]>();
        book.rules.stream()
                .filter(rule -> rule.isBehaviour() && !rule.mention() && !rule.welsh())
                .forEach(rule -> {
                    int[] counts = examples.computeIfAbsent(rule.code(), code -> new int[2]);
                    counts[0] += rule.description().hits().size();
                    counts[1] += rule.description().misses().size();
                });
        assertThat(examples.keySet()).hasSize(70).allMatch(code -> code.matches("[CPSRTLDVB](0[1-9]|10)"));
        examples.forEach((code, counts) -> {
            assertThat(counts[0]).as(code + " must hit").isGreaterThanOrEqualTo(8);
            assertThat(counts[1]).as(code + " must not hit").isGreaterThanOrEqualTo(8);
        });
    }

    @Test
    void have_two_or_more_rules_for_each_of_the_twenty_commonest_behaviours() {
        for (String code : COMMONEST) {
            assertThat(book.rules.stream().filter(rule -> rule.code().equals(code) && !rule.welsh()))
                    .as(code)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void have_three_examples_of_each_kind_wording_in_two_languages_and_ids_of_their_own() {
        for (RuleDescription rule : SignReader.shipped().rules()) {
            assertThat(rule.hits()).as(rule.rule()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(rule.misses()).as(rule.rule()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(rule.wording().en()).isNotBlank();
            assertThat(rule.wording().cy()).isNotBlank();
        }
        assertThat(SignReader.shipped().rules())
                .extracting(RuleDescription::rule)
                .doesNotHaveDuplicates();
    }

    @Test
    void read_welsh_for_the_twenty_commonest_behaviours_with_eight_examples_of_each_kind() {
        for (String code : COMMONEST) {
            List<RuleDescription> rules = book.rules.stream()
                    .filter(rule -> rule.code().equals(code) && rule.welsh() && !rule.mention())
                    .map(Rule::description)
                    .toList();
            assertThat(rules.stream().mapToInt(rule -> rule.hits().size()).sum())
                    .as(code + " must hit")
                    .isGreaterThanOrEqualTo(8);
            assertThat(rules.stream().mapToInt(rule -> rule.misses().size()).sum())
                    .as(code + " must not hit")
                    .isGreaterThanOrEqualTo(8);
        }
    }
}
