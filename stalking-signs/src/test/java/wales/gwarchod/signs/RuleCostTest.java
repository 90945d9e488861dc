package wales.gwarchod.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile patterns and narratives. What is bounded is counted in characters and not in time; the time is measured in {@code bench}. */
@DisplayName("RuleCost: a hostile rule or narrative")
class RuleCostTest {
    private static final int MEGABYTE = 1_000_000;

    private static final String EXAMPLES = """

            + %1$s
            + %1$s again.
            + Then %1$s
            - The shop was shut.
            - It rained all day.
            - Nothing was said.""";

    private static String rule(String anchors, String pattern, String hit) {
        return "rule C06-7 v1 1.0\nen Hostile\ncy Gelyniaethus\nanchors " + anchors + "\npattern " + pattern
                + EXAMPLES.formatted(hit);
    }

    static Stream<String> hostileRules() {
        return Stream.of(
                rule("zzz", "(?:a+)+(?:a+)+zzz", "aaaa zzz"),
                rule("zzz", "(?:(?:(?:[a-z]+ ?)*)*)*zzz", "many words zzz"),
                rule("zzz", "(?:[a-z]+ ){20}(?:[a-z]+ ){20}zzz", "one zzz"),
                rule("zzz", "(?:[a-z]+ ){0,1000}zzz", "one zzz"),
                rule("zzz", "[a-z]{5,}zzz", "aaaaazzz"),
                rule("zzz", "<g6>".repeat(40) + "zzz", "a b zzz"),
                rule("a, e, i, o, u, s, t, n", "(?:[a-z0-9'/-]+,? )*(?:lantern|zzz)", "a lantern"),
                rule("zzz", "z*", "zzz"),
                rule("zzz", "(?:z|zz|zzz|zzzz)*(?:z|zz|zzz|zzzz)*$", "zzz"),
                rule("zzz", "(?:" + "zzz|".repeat(4_000) + "zzz)", "zzz"),
                rule("zzz", "(".repeat(2_000) + "zzz" + ")".repeat(2_000), "zzz"),
                rule("zzz", "zzz(", "zzz"),
                rule("zzz", "\\C*zzz", "zzz"));
    }

    /** Either it is refused in words when it is proposed, or it reads anything to an end. */
    @ParameterizedTest
    @MethodSource("hostileRules")
    void is_refused_in_words_or_reads_to_an_end(String rule) {
        SignReader reader;
        try {
            reader = SignReader.shipped().withRules(List.of(rule));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).message().isNotBlank().hasSizeLessThan(60_000);
            return;
        }
        for (var text :
                List.of("aaaa ".repeat(MEGABYTE / 5), "z".repeat(MEGABYTE), "word ".repeat(MEGABYTE / 5) + "zzz")) {
            var reading = reader.read(Narrative.of("1", text));
            assertThat(reading.probability()).isBetween(0.0, 1.0);
        }
    }

    static Stream<String> hostileNarratives() {
        return Stream.of(
                "he followed her ".repeat(MEGABYTE / 16),
                "he ".repeat(MEGABYTE / 3),
                "He keeps messaging her. ".repeat(MEGABYTE / 24),
                "he has been and then later still again ".repeat(MEGABYTE / 39),
                "no evidence that ".repeat(MEGABYTE / 17) + "he followed her home",
                "each of them said both ".repeat(MEGABYTE / 23),
                "x".repeat(MEGABYTE),
                "\n".repeat(MEGABYTE),
                "\u0301".repeat(MEGABYTE),
                "\u200b he \u200b followed".repeat(MEGABYTE / 15),
                "\uD83D".repeat(MEGABYTE),
                "\uD83D\uDE00 ".repeat(MEGABYTE / 3),
                "(".repeat(MEGABYTE),
                "1/52 x3 6/7 IP AP ".repeat(MEGABYTE / 18),
                "dilynodd ef hi ".repeat(MEGABYTE / 15));
    }

    @ParameterizedTest
    @MethodSource("hostileNarratives")
    void is_read_by_every_rule_to_an_end_or_is_left_to_a_person(String narrative) {
        assertThatCode(() -> {
                    var reading = SignReader.shipped().read(Narrative.of("1", narrative));
                    assertThat(reading.signs()).hasSizeLessThan(20_000);
                })
                .doesNotThrowAnyException();
        var longer = SignReader.shipped().read(Narrative.of("1", narrative + " ".repeat(MEGABYTE) + "he followed her"));
        assertThat(longer.complete())
                .as("what is longer than is read is left to a person")
                .isFalse();
    }
}
