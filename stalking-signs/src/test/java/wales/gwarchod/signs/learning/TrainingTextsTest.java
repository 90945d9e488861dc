package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wales.gwarchod.signs.RuleDescription;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.MarkedText.LookAlike;

@DisplayName("The texts to learn from")
class TrainingTextsTest {
    private static final Path FOLDER = Path.of("training");
    private static final Path KEPT_ASIDE = FOLDER.resolve("kept-aside");

    @Test
    void are_as_many_as_they_should_be_of_every_kind() throws IOException {
        var all = all();
        assertThat(all)
                .hasSizeGreaterThanOrEqualTo(800)
                .extracting(MarkedText::id)
                .doesNotHaveDuplicates();
        assertThat((double) all.stream().filter(MarkedText::isStalking).count() / all.size())
                .isBetween(0.35, 0.45);
        var kept = MarkedTexts.read(KEPT_ASIDE.resolve("texts"));
        assertThat((double) kept.size() / all.size()).isGreaterThan(1 / 3.0);
        for (var kind : LookAlike.values()) {
            assertThat(kept.stream()
                            .filter(text -> !text.isStalking() && text.kind().equals(kind.name())))
                    .as(kind.name())
                    .hasSizeGreaterThanOrEqualTo(40);
        }
        assertThat(MarkedTexts.readCourses(FOLDER.resolve("courses.jsonl")).size()
                        + MarkedTexts.readCourses(KEPT_ASIDE.resolve("courses.jsonl"))
                                .size())
                .isGreaterThanOrEqualTo(120);
    }

    @Test
    void quote_their_behaviours_exactly_and_by_a_known_code() throws IOException {
        var codes =
                SignReader.shipped().rules().stream().map(RuleDescription::code).collect(Collectors.toSet());
        for (var text : all()) {
            assertThat(text.behaviours())
                    .as(text.id())
                    .allMatch(behaviour -> text.narrative().contains(behaviour.quote()))
                    .allMatch(behaviour -> codes.contains(behaviour.code()) || isCode(behaviour.code()))
                    .extracting(MarkedText.Behaviour::code)
                    .doesNotHaveDuplicates();
            assertThat(text.isStalking() && text.behaviours().isEmpty())
                    .as(text.id())
                    .isFalse();
        }
    }

    private static boolean isCode(String code) {
        return Pattern.matches("[CPSRTLDVB](?:0[1-9]|10)", code);
    }

    @Test
    void are_kept_aside_by_topic() throws IOException {
        var kept = topics(MarkedTexts.read(KEPT_ASIDE.resolve("texts")));
        assertThat(kept).doesNotContainAnyElementsOf(topics(MarkedTexts.read(FOLDER.resolve("texts"))));
    }

    private static Set<String> topics(List<MarkedText> texts) {
        return texts.stream().map(MarkedText::topic).collect(Collectors.toSet());
    }

    @Test
    void are_kept_aside_unchanged() throws Exception {
        var files = new HashSet<String>();
        for (var line : Files.readAllLines(FOLDER.resolve("kept-aside.sha256"))) {
            var file = line.substring(line.indexOf("  ") + 2);
            files.add(file);
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(file)));
            assertThat(line).as(file).startsWith(HexFormat.of().formatHex(digest) + " ");
        }
        try (var found = Files.walk(KEPT_ASIDE)) {
            assertThat(found.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void hold_no_two_that_say_the_same() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        all().forEach(text -> texts.put(text.id(), text.narrative()));
        assertThat(NearDuplicates.among(texts, 0.1)).isEmpty();
    }

    @Test
    void would_show_two_that_say_the_same() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("a", "He rang her 14 times on Monday and then drove past the house.");
        texts.put("b", "She saw nobody in the lane.");
        texts.put("c", "HE RANG HER 3 times on Monday, and then drove past a church.");
        assertThat(NearDuplicates.among(texts, 0.5))
                .extracting(NearDuplicates.Pair::one, NearDuplicates.Pair::other)
                .containsExactly(tuple("a", "c"));
    }

    @Test
    void name_the_line_that_is_at_fault_and_not_its_text(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("one.jsonl"), "\n{\"id\": \"T01-01\", \"narrative\": \"secret\"}\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MarkedTexts.read(file))
                .withMessageContaining("one.jsonl, line 2")
                .withMessageNotContaining("secret");
    }

    private static List<MarkedText> all() throws IOException {
        var all = new ArrayList<>(MarkedTexts.read(FOLDER.resolve("texts")));
        all.addAll(MarkedTexts.read(KEPT_ASIDE.resolve("texts")));
        return all;
    }
}
