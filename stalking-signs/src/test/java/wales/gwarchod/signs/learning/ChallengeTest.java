package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import wales.gwarchod.signs.Narrative;
import wales.gwarchod.signs.SignReader;

@DisplayName("A challenger learned from what reviewers answered")
class ChallengeTest {
    private static final SignReader READER = SignReader.shipped();
    private static List<Answered> answered = List.of();

    /** The marked texts as if a force had answered them, one topic after the other, a day each. */
    @BeforeAll
    static void answer() throws IOException {
        var all = new ArrayList<Answered>();
        for (MarkedText text : MarkedTexts.read(Path.of("training/texts"))) {
            all.add(answered(all.size(), text));
        }
        answered = List.copyOf(all);
    }

    private static Answered answered(int number, MarkedText text) {
        return new Answered(
                number,
                text.asNarrative(),
                null,
                text.isStalking(),
                1,
                LocalDate.of(2026, 1, 1).plusDays(number),
                number % 2 == 0,
                Map.of("victim sex", text.victimSex()));
    }

    private static List<Answered> turned(Predicate<Answered> which) {
        return answered.stream()
                .map(one -> which.test(one)
                        ? new Answered(
                                one.number(),
                                one.narrative(),
                                one.resemblance(),
                                !one.isStalking(),
                                one.standsFor(),
                                one.answeredOn(),
                                one.alike(),
                                one.groups())
                        : one)
                .toList();
    }

    @Test
    void is_the_same_to_the_last_bit_in_whatever_order_the_answers_come() throws Challenge.TooFew {
        var other = new ArrayList<>(answered);
        Collections.reverse(other);
        assertThat(Challenge.run(READER, other).model().toJson())
                .isEqualTo(Challenge.run(READER, answered).model().toJson());
    }

    @Test
    void never_learns_from_what_is_kept_nor_from_the_newest_quarter() throws Challenge.TooFew {
        var result = Challenge.run(READER, answered);
        long kept = answered.stream().filter(Answered::isKept).count();
        assertThat(kept).isEqualTo(58);
        assertThat(result.kept().all().reports()).isEqualTo(58);
        assertThat(result.later().all().reports()).isEqualTo((578 - 58) / 4);
        assertThat(result.model().learnedFrom()).isEqualTo(520 - 130);

        var lastLearned = answered.stream()
                .filter(one -> !one.isKept())
                .skip(389)
                .findFirst()
                .orElseThrow()
                .answeredOn();
        var other = Challenge.run(
                READER, turned(one -> one.isKept() || one.answeredOn().isAfter(lastLearned)));
        assertThat(other.model()).isEqualTo(result.model());
        assertThat(other.kept()).isNotEqualTo(result.kept());
    }

    @Test
    void moves_further_from_the_model_in_use_the_more_the_answers_speak_against_it() throws Challenge.TooFew {
        var tenth = turned(one -> one.number() % 10 == 0).subList(0, 340);
        assertThat(distance(Challenge.run(READER, tenth)))
                .isLessThan(distance(Challenge.run(READER, turned(one -> true))));
    }

    private static double distance(Challenge.Result result) {
        return result.model().scales().values().stream()
                .mapToDouble(scale -> Math.abs(scale - 1))
                .sum();
    }

    @Test
    void compares_what_the_reader_itself_would_say() throws Challenge.TooFew {
        var result = Challenge.run(READER, answered);
        var then = READER.withModel(result.model());
        var kept = answered.stream().filter(Answered::isKept).toList();
        assertThat(result.kept().all().now().recall()).isEqualTo(recall(READER, kept));
        assertThat(result.kept().all().then().recall()).isEqualTo(recall(then, kept));
        assertThat(result.kept().groups()).extracting(Comparison.Part::name).contains("victim sex: F", "victim sex: M");
    }

    private static Share recall(SignReader reader, List<Answered> answers) {
        return Share.among(
                answers.stream().filter(Answered::isStalking).toList(),
                one -> reader.read(one.narrative()).flagged());
    }

    @Test
    void is_let_in_only_where_it_is_no_worse() throws Challenge.TooFew {
        var good = Challenge.run(READER, answered);
        assertThat(good.later().all().then().auc())
                .isGreaterThan(good.later().all().now().auc());
        // Learned from answers that say the opposite, it must not pass what is kept as it was.
        var kept = answered.stream().filter(Answered::isKept).toList();
        var bad = Challenge.run(READER, turned(one -> !kept.contains(one)));
        assertThat(bad.kept().isNoWorse()).isFalse();
        assertThat(bad.isNoWorse()).isFalse();
    }

    @Test
    void a_group_that_it_would_do_worse_keeps_it_out_though_all_together_gain() {
        var said = new ArrayList<Comparison.Said>();
        for (int i = 0; i < 200; i++) {
            boolean woman = i < 150;
            boolean stalking = i % 2 == 0;
            said.add(new Comparison.Said(
                    Map.of("victim sex", woman ? "F" : "M"),
                    stalking,
                    verdict(stalking && (woman ? i % 4 == 0 : true)),
                    verdict(stalking && (woman || i % 4 == 0))));
        }
        var comparison = Comparison.of(said);
        assertThat(comparison.all().then().recall().value())
                .isGreaterThan(comparison.all().now().recall().value());
        assertThat(comparison.isNoWorse()).isFalse();
        assertThat(new Comparison(comparison.all(), List.of()).isNoWorse()).isTrue();
    }

    private static Comparison.Verdict verdict(boolean flagged) {
        return new Comparison.Verdict(flagged ? 0.9 : 0.1, flagged);
    }

    @Test
    void needs_two_hundred_answers_of_both_kinds() {
        assertThatExceptionOfType(Challenge.TooFew.class)
                .isThrownBy(() -> Challenge.run(READER, answered.subList(0, 200)))
                .withMessageContaining("200 are needed");
        assertThatExceptionOfType(Challenge.TooFew.class)
                .isThrownBy(() -> Challenge.run(READER, turned(Answered::isStalking)));
        assertThatExceptionOfType(Challenge.TooFew.class).isThrownBy(() -> Challenge.run(READER, List.of()));
    }

    @Test
    void is_named_in_every_reading_it_has_weighed_and_outlives_a_changed_rule() throws Challenge.TooFew {
        var model = Challenge.run(READER, answered).model();
        var reader = READER.withModel(model);
        var text = Narrative.of("1", "He keeps messaging her after she told him to stop.");
        assertThat(reader.version()).isEqualTo(READER.rulesVersion() + "-" + model.digest());
        assertThat(reader.read(text).rulesVersion()).isEqualTo(reader.version());
        assertThat(READER.read(text).rulesVersion()).isEqualTo(READER.rulesVersion());

        var rule = READER.rule("C02-1").orElseThrow().source().replaceFirst(" v(\\d+) ", " v99 ");
        var changed = READER.withRules(List.of(rule)).withModel(model);
        assertThat(changed.version()).endsWith("-" + model.digest()).isNotEqualTo(reader.version());
        assertThat(changed.read(text).logOdds()).isCloseTo(reader.read(text).logOdds(), within(1e-12));
    }
}
