package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import wales.gwarchod.signs.Contribution;
import wales.gwarchod.signs.Narrative;
import wales.gwarchod.signs.SignModel;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.resembles.Resemblance;

@DisplayName("A model learned from marked texts")
class LearnerTest {
    private static final SignReader READER = SignReader.shipped();
    private static final Narrative TEXT = Narrative.of(
            "1",
            "He keeps messaging her after she told him to stop and he follows her home every day. She is terrified.");

    private static List<MarkedText> texts() throws IOException {
        return MarkedTexts.read(Path.of("training/texts"));
    }

    @Test
    void is_the_same_to_the_last_bit_for_the_same_texts() throws IOException {
        var texts = texts();
        assertThat(Learner.learn(READER, texts, Likeness.NONE).model().toJson())
                .isEqualTo(Learner.learn(READER, texts, Likeness.NONE).model().toJson());
    }

    @Test
    void says_on_topics_it_has_not_seen_what_comes_true() throws IOException {
        var learned = Learner.learn(READER, texts(), Likeness.NONE);
        var ranking = new Ranking(learned.outOfFold());
        assertThat(ranking.calibrationError()).isLessThan(0.06);
        assertThat(learned.model().learnedFrom()).isEqualTo(texts().size());
        assertThat(learned.model().scales().values()).allMatch(scale -> scale >= 0);
    }

    @Test
    void what_has_not_seen_a_topic_does_not_know_how_it_is_marked() throws IOException {
        var texts = texts();
        var topic = texts.getFirst().topic();
        var othersMarks = texts.stream()
                .map(text -> text.topic().equals(topic) ? markedTheOtherWay(text) : text)
                .toList();
        var learned = Learner.learn(READER, texts, Likeness.NONE);
        var other = Learner.learn(READER, othersMarks, Likeness.NONE);
        assertThat(other.unseen().get(topic)).isEqualTo(learned.unseen().get(topic));
        assertThat(other.model()).isNotEqualTo(learned.model());
        assertThat(learned.unseen().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        texts.stream().map(MarkedText::topic).distinct().toList());
        for (int i = 0; i < texts.size(); i += 50) {
            var unseen = learned.unseen().get(texts.get(i).topic());
            assertThat(READER.withModel(Objects.requireNonNull(unseen))
                            .read(texts.get(i).asNarrative())
                            .probability())
                    .isCloseTo(learned.outOfFold().get(i).probability(), within(1e-9));
        }
    }

    private static MarkedText markedTheOtherWay(MarkedText text) {
        return new MarkedText(
                text.id(),
                text.topic(),
                text.isStalking() ? MarkedText.Label.NOT : MarkedText.Label.STALKING,
                "",
                text.language(),
                text.victimSex(),
                text.suspectSex(),
                text.relationship(),
                text.names(),
                text.recordedOffence(),
                text.narrative(),
                text.behaviours());
    }

    @Test
    void weighs_a_text_by_a_sum_that_is_the_whole_explanation() throws IOException {
        var reader =
                READER.withModel(Learner.learn(READER, texts(), Likeness.NONE).model());
        var reading = reader.read(TEXT);
        assertThat(reading.contributions().stream()
                        .mapToDouble(Contribution::weight)
                        .sum())
                .isCloseTo(reading.logOdds(), within(1e-12));
        assertThat(reading.contributions().getLast())
                .returns("start", Contribution::input)
                .returns(reader.model().start(), Contribution::weight);
    }

    @Test
    void scales_what_was_set_by_hand() {
        var hand = READER.withHandSetWeights().read(TEXT);
        var twice = READER.withModel(
                        new SignModel(READER.rulesVersion(), 1, -1, Map.of("family.C", 2.0, "family.P", 0.0)))
                .read(TEXT);
        assertThat(weight(twice.contributions(), "behaviour.C02"))
                .isCloseTo(2 * weight(hand.contributions(), "behaviour.C02"), within(1e-12));
        assertThat(twice.contributions()).noneMatch(term -> term.input().startsWith("behaviour.P"));
        assertThat(twice.signs()).as("what is found stays").isEqualTo(hand.signs());
        assertThat(weight(twice.contributions(), "start")).isEqualTo(-1);
    }

    private static double weight(List<Contribution> terms, String input) {
        return terms.stream()
                .filter(term -> term.input().equals(input))
                .mapToDouble(Contribution::weight)
                .sum();
    }

    @Test
    void goes_to_json_and_back() {
        var model = new SignModel("abc", 3, -0.25, Map.of("rate", 0.5, "family.C", 1.25));
        assertThat(SignModel.parse(model.toJson())).isEqualTo(model);
        assertThat(SignModel.group("behaviour.P02")).isEqualTo("family.P");
        assertThat(SignModel.group("history.records.2")).isEqualTo("history.records");
        assertThat(SignModel.group("against.debt")).isEqualTo("against.debt");
    }

    @Test
    void is_refused_where_it_does_not_fit() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withModel(new SignModel("other", 1, 0, Map.of())))
                .withMessageContaining("learned from the rules other");
        for (var json :
                List.of("{", "{}", "{\"rulesVersion\":\"a\",\"learnedFrom\":1,\"start\":0,\"scales\":{\"rate\":-1}}")) {
            assertThatIllegalArgumentException().isThrownBy(() -> SignModel.parse(json));
        }
        var oneTopic =
                texts().stream().filter(text -> text.topic().equals("T01")).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Learner.learn(READER, oneTopic, Likeness.NONE))
                .withMessageContaining("two topics");
    }

    @Test
    void a_model_that_knows_resemblance_weighs_such_readings_and_leaves_the_others() throws IOException {
        var model = new SignModel(READER.rulesVersion(), 1, -1, Map.of("resembles", 2.0));
        var reader = READER.withHandSetWeights().withModel(model);
        var narrative = texts().getFirst().asNarrative();

        assertThat(reader.read(narrative).logOdds())
                .isEqualTo(READER.withHandSetWeights().read(narrative).logOdds());
        assertThat(reader.read(narrative, new Resemblance(0.03, List.of())).contributions())
                .filteredOn(term -> term.input().equals("resembles"))
                .extracting(Contribution::weight)
                .containsExactly(2 * 50 * 0.03);
    }

    @Test
    void the_shipped_model_was_learned_from_the_shipped_rules() {
        assertThat(SignReader.shipped().resemblingModel().rulesVersion())
                .as("after a change of the rules: gwarchod signs train stalking-signs/training/texts --resembles --out "
                        + "stalking-signs/src/main/resources/wales/gwarchod/signs/models/resembling.json")
                .isEqualTo(SignReader.shipped().rulesVersion());
    }
}
