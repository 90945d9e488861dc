package wales.gwarchod.signs.resembles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.MarkedText;
import wales.gwarchod.signs.learning.MarkedTexts;

@DisplayName("what a text resembles")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResemblerTest {
    private static final String FOLLOWED =
            "He waits outside her work every evening and follows her bus home. She has asked him to stop"
                    + " and blocked his number, so he leaves notes on her car.";
    private static final String REFUND =
            "The customer rang the shop about a refund for a kettle. The manager explained the receipt was out of"
                    + " date and the customer accepted this.";

    private SentenceModel model;
    private Resembler resembler;

    @BeforeAll
    void load() throws SentenceModel.Unavailable {
        model = SentenceModel.load();
        resembler = Resembler.shipped();
    }

    @AfterAll
    void close() {
        model.close();
        resembler.close();
    }

    @Test
    void is_more_like_stalking_where_somebody_is_followed_than_where_a_kettle_is_returned() {
        assertThat(resembler.of(FOLLOWED).value())
                .isGreaterThan(resembler.of(REFUND).value());
    }

    @Test
    void does_not_depend_on_the_sex_of_anybody_in_it() {
        assertThat(resembler.of(OtherSex.of(FOLLOWED)).value())
                .isCloseTo(resembler.of(FOLLOWED).value(), within(1e-9));
    }

    @Test
    void names_the_likest_marked_reports() {
        assertThat(resembler.of(FOLLOWED).likest())
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> Double.compare(other.cosine(), one.cosine()));
    }

    @Test
    void is_the_same_for_the_same_text_and_any_text_has_an_answer() {
        for (var text : List.of("", " ", "\uD800", "\u0000", "x".repeat(2_000), FOLLOWED.repeat(60))) {
            assertThat(resembler.of(text)).isEqualTo(resembler.of(text));
        }
    }

    @Test
    void is_taken_from_a_long_report_to_its_end() {
        var long_ = REFUND.repeat(25);

        assertThat(resembler.of(long_ + FOLLOWED.repeat(8)).value())
                .isGreaterThan(resembler.of(long_).value());
    }

    @Test
    void is_held_against_the_texts_to_learn_from_and_against_no_others() throws IOException {
        var texts = MarkedTexts.read(Path.of("training", "texts"));

        assertThat(Prototypes.shipped().ids())
                .containsExactlyElementsOf(texts.stream().map(MarkedText::id).toList());
        for (int i = 0; i < texts.size(); i += 100) {
            var vector = Resembler.vectorOf(
                    SignReader.shipped().withoutNames(texts.get(i).narrative()), model);
            assertThat(Prototypes.shipped().cosine(i, vector)).isGreaterThan(0.998);
        }
    }

    @Test
    void is_kept_as_bytes_that_still_point_the_same_way() {
        float[] vector = new float[384];
        IntStream.range(0, vector.length).forEach(i -> vector[i] = (float) Math.sin(i) / 14);

        var kept = Prototypes.parse(Prototypes.line("T01-01", "T01", true, "a\tkind", vector));

        assertThat(kept.ids()).containsExactly("T01-01");
        assertThat(kept.cosine(0, SentenceModel.normalised(vector))).isGreaterThan(0.998);
    }
}
