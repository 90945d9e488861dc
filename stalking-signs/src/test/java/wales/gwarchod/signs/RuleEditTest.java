package wales.gwarchod.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rule written by a person")
class RuleEditTest {
    private static final String LANTERN = """
            rule C06-7 v1 1.5
            en Paper lanterns left for her
            cy Llusernau papur wedi'u gadael iddi
            anchors lantern
            pattern (?:leaves|left) (?:a |paper )*lanterns?
            + He leaves paper lanterns on her step.
            + She found that he had left a lantern again.
            + He left lanterns at her work.
            - The lantern in the hall was broken.
            - He has not left a lantern.
            - Lanterns were sold at the fair.
            """;

    private static Reading read(SignReader reader, String text) {
        return reader.read(Narrative.of("1", text));
    }

    @Test
    void is_read_with_the_shipped_ones_under_another_version() {
        var reader = SignReader.shipped().withRules(List.of(LANTERN));

        assertThat(read(reader, "He left a lantern on her wall.").signs())
                .extracting(Sign::rule)
                .containsExactly("C06-7");
        assertThat(read(SignReader.shipped(), "He left a lantern on her wall.").signs())
                .isEmpty();
        assertThat(reader.rulesVersion()).isNotEqualTo(SignReader.shipped().rulesVersion());
        assertThat(reader.rules()).hasSize(SignReader.shipped().rules().size() + 1);
    }

    @Test
    void replaces_the_one_of_its_name() {
        var reader = SignReader.shipped().withRules(List.of(LANTERN, LANTERN.replace("v1 1.5", "v2 0.9")));

        assertThat(reader.rules())
                .filteredOn(rule -> rule.rule().equals("C06-7"))
                .extracting(RuleDescription::strength)
                .containsExactly(0.9);
    }

    @Test
    void may_be_any_shipped_rule_as_it_is_written() {
        var sources = SignReader.shipped().rules().stream()
                .map(RuleDescription::source)
                .toList();

        var again = SignReader.shipped().withRules(sources);

        assertThat(again.rules()).isEqualTo(SignReader.shipped().rules());
    }

    @Test
    void that_gets_its_examples_wrong_is_refused_with_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignReader.shipped()
                        .withRules(List.of(LANTERN.replace("- Lanterns were sold", "- He left lanterns"))))
                .withMessage("These examples are read the other way:\n- He left lanterns at the fair.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lanterns?       | lantern(          | This pattern cannot be read: missing closing )
            lanterns?       | (?=lantern)       | This pattern cannot be read: invalid or unsupported Perl syntax
            lanterns?       | (?:lantern ?){99} | A repetition ends, at 20 or below: {99}
            lanterns?       | lantern{2,}       | A repetition ends, at 20 or below: {2,}
            v1 1.5          | one 1.5           | Line 1: expected: rule ID vVERSION STRENGTH
            v1 1.5          | v1 strong         | The version and the strength are numbers, as in: rule C10-1 v2 1.6
            anchors lantern | colour red        | Line 4: unknown word colour
            cy Llus         | cx Llus           | Line 3: unknown word cx
            """)
    void that_cannot_be_read_is_refused_in_words(String right, String wrong, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignReader.shipped().withRules(List.of(LANTERN.replace(right, wrong))))
                .withMessageStartingWith(said);
    }

    @Test
    void that_is_none_or_too_long_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignReader.shipped().withRules(List.of("")))
                .withMessage("One rule at a time; this text has 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignReader.shipped().withRules(List.of(LANTERN + "# ".repeat(20_000))))
                .withMessageStartingWith("A rule has at most 20,000 characters");
    }
}
