package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of a text")
class MetamorphicTest {
    private static final String TEXT = "She left in May. He has followed her home. He rings daily!";

    @Test
    void denies_the_sentence_that_is_pointed_at_and_no_other() {
        var changed = Metamorphic.denied(TEXT, TEXT.indexOf("followed"));
        assertThat(changed.text())
                .isEqualTo("She left in May. There is no suggestion that he has followed her home. He rings daily!");
        assertThat(changed.text().substring(changed.from(), changed.to()))
                .isEqualTo("There is no suggestion that he has followed her home");
    }

    @Test
    void lets_the_police_do_what_the_suspect_did_where_the_sentence_begins_with_them() {
        assertThat(Metamorphic.doneByPolice(TEXT, TEXT.indexOf("followed")))
                .hasValueSatisfying(changed -> assertThat(changed.text())
                        .isEqualTo("She left in May. Police officers have followed her home. He rings daily!"));
        assertThat(Metamorphic.doneByPolice("Her window was broken.", 5)).isEmpty();
    }

    @Test
    void turns_the_sentences_round() {
        assertThat(Metamorphic.reordered(TEXT)).contains("He rings daily! He has followed her home. She left in May.");
        assertThat(Metamorphic.reordered("One sentence.")).isEmpty();
    }
}
