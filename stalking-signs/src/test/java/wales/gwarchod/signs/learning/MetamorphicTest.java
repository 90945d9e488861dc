package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A change of a text")
class MetamorphicTest {
    private static final String TEXT = "She left in May. He has followed her home. He rings daily!";

    private static String changed(Metamorphic.OfASign change, String text, String quote) {
        int from = text.indexOf(quote);
        return change.of(text, from, from + quote.length())
                .map(Metamorphic.Changed::text)
                .orElse("none");
    }

    @Test
    void denies_the_sentence_that_is_pointed_at_and_no_other() {
        assertThat(changed(Metamorphic::denied, TEXT, "followed her"))
                .isEqualTo("She left in May. There is no suggestion that he has followed her home. He rings daily!");
        assertThat(changed(Metamorphic::denied, "AP rings her.", "rings her"))
                .isEqualTo("There is no suggestion that AP rings her.");
        assertThat(changed(Metamorphic::denied, "At night he rings her.", "rings her"))
                .as("not at the head of its sentence")
                .isEqualTo("none");
    }

    @Test
    void says_where_the_words_now_stand() {
        int from = TEXT.indexOf("followed");
        assertThat(Metamorphic.negated(TEXT, from, from + "followed her".length()))
                .hasValueSatisfying(changed -> assertThat(changed.text().substring(changed.from(), changed.to()))
                        .isEqualTo(" has not followed her"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He follows her.                          | follows her        | He does not follow her.
                    He followed her.                         | followed her       | He did not follow her.
                    At night he then sent 11 texts.          | sent 11 texts      | At night he then did not send 11 texts.
                    She's bought his house.                  | She's bought       | She has not bought his house.
                    Suspect has been waiting outside.        | waiting outside    | Suspect has not been waiting outside.
                    He was parked outside.                   | parked outside     | He was not parked outside.
                    Her ex-husband watches the door.         | watches the door   | Her ex-husband does not watch the door.
                    He stopped her. He grabbed her arm.      | grabbed her        | He stopped her. He did not grab her arm.
                    """)
    void puts_not_where_it_belongs(String text, String quote, String denied) {
        assertThat(changed(Metamorphic::negated, text, quote)).isEqualTo(denied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has not stopped calling her.", // denies something itself
                "She received forty texts.", // happens to somebody
                "She has been followed home.", // is suffered
                "Sits outside at night.", // says not who
                "She said \"he follows me\".", // is said
                "She has her own flat and he calls there." // the quote shows the act of another
            })
    void is_none_where_the_sentence_does_not_say_plainly_who_acts(String text) {
        for (Metamorphic.OfASign change : new Metamorphic.OfASign[] {
            Metamorphic::denied, Metamorphic::negated, Metamorphic::doneByPolice, Metamorphic::doneByVictim
        }) {
            int from = text.indexOf(' ') + 1;
            assertThat(change.of(text, from, text.length() - 1)).as(text).isEmpty();
        }
    }

    @Test
    void does_not_add_not_to_two_acts_at_once() {
        assertThat(changed(Metamorphic::negated, "He rings and writes.", "rings and writes"))
                .isEqualTo("none");
        assertThat(changed(Metamorphic::negated, "He rings her and sits outside.", "rings her"))
                .isEqualTo("none");
        assertThat(changed(Metamorphic::negated, "He rings her and me.", "rings her"))
                .isEqualTo("He does not ring her and me.");
        assertThat(changed(Metamorphic::denied, "He rings and writes.", "rings and writes"))
                .isEqualTo("There is no suggestion that he rings and writes.");
    }

    @Test
    void lets_somebody_else_do_it() {
        assertThat(changed(Metamorphic::doneByPolice, TEXT, "followed her"))
                .isEqualTo("She left in May. A police officer has followed her home. He rings daily!");
        assertThat(changed(Metamorphic::doneByVictim, "At night he rings her.", "rings her"))
                .isEqualTo("At night the victim rings her.");
        assertThat(changed(Metamorphic::doneByPolice, "She's bought his house.", "bought his house"))
                .isEqualTo("A police officer has bought his house.");
    }

    @Test
    void turns_the_sentences_round() {
        assertThat(Metamorphic.reordered(TEXT)).contains("He rings daily! He has followed her home. She left in May.");
        assertThat(Metamorphic.reordered("One sentence.")).isEmpty();
    }

    @Test
    void lays_a_text_out_otherwise_and_keeps_its_words() {
        assertThat(Metamorphic.spacedOtherwise("He rings! She left."))
                .containsExactly("He  rings!  She  left.", "He rings!\nShe left.");
        assertThat(Metamorphic.inCapitals("He rings.")).isEqualTo("HE RINGS.");
    }
}
