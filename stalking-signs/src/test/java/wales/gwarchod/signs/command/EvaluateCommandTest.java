package wales.gwarchod.signs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("signs evaluate")
class EvaluateCommandTest {
    private static final String MARKED = """
            {"id": "1", "label": "STALKING", "narrative": "He keeps messaging her after she told him to stop. She is terrified.", "victim_sex": "F", "behaviours": [{"code": "C02", "quote": "keeps messaging her"}, {"code": "P01", "quote": "She is terrified"}]}
            {"id": "2", "label": "NOT", "kind": "OTHER", "narrative": "The hens got out again."}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    private int run(String... args) {
        var said = new ByteArrayOutputStream();
        var faults = new ByteArrayOutputStream();
        int code = SignsCommand.run(
                args,
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(faults, true, StandardCharsets.UTF_8),
                folder);
        out = said.toString(StandardCharsets.UTF_8);
        err = faults.toString(StandardCharsets.UTF_8);
        return code;
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void prints_what_is_right_and_what_is_not() throws IOException {
        write("marked.jsonl", MARKED);

        assertThat(run("evaluate", "marked.jsonl")).isZero();

        assertThat(out)
                .containsPattern("AUC +1\\.000")
                .containsPattern("flagged of OTHER +0\\.000 .*0 of 1")
                .containsPattern("precision\\) +1\\.000 .*1 of 1")
                .containsPattern("recall\\) +0\\.500 .*1 of 2")
                .containsPattern("C02 +right 1 of 1 found; 1 marked")
                .containsPattern("P01 +right 0 of 0 found; 1 marked");
        assertThat(err).isEmpty();
    }

    @Test
    void takes_a_folder_and_courses() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        write("texts/a.jsonl", MARKED.lines().toList().getFirst());
        write("texts/b.jsonl", MARKED.lines().toList().getLast());
        write("texts/notes.txt", "not read");
        write(
                "courses.jsonl",
                course("K1", "STALKING", "He keeps messaging her after she told him to stop.")
                        + course("K2", "NOT", "The hens got out again."));

        assertThat(run("evaluate", "texts", "--courses", "courses.jsonl")).isZero();

        assertThat(out).contains("texts      ").containsPattern("courses +2, of them stalking 1");
    }

    private static String course(String id, String label, String narrative) {
        var report =
                "{\"occurred_on\": \"2026-01-0%d\", \"recorded_offence\": \"\", \"reversed\": false, \"link_confidence\": 1.0, \"narrative\": \""
                        + narrative + "\"}";
        return "{\"id\": \"" + id + "\", \"label\": \"" + label
                + "\", \"kind\": \"\", \"victim_sex\": \"F\", \"suspect_sex\": \"M\", \"suspect_known\": true, \"relationship\": \"\", \"reports\": ["
                + report.formatted(1) + ", " + report.formatted(2) + "]}\n";
    }

    @Test
    void weighs_by_a_model_that_was_trained() throws IOException {
        var texts = MARKED.lines().toList();
        write(
                "marked.jsonl",
                MARKED + texts.getFirst().replace("{\"id\": \"1\"", "{\"topic\": \"T\", \"id\": \"3\"") + "\n"
                        + texts.getLast().replace("{\"id\": \"2\"", "{\"topic\": \"T\", \"id\": \"4\""));

        assertThat(run("train", "marked.jsonl", "--out", "model.json")).isZero();
        assertThat(out).contains("On topics not seen:").containsPattern("AUC +1\\.000");
        assertThat(run("evaluate", "marked.jsonl", "--model", "model.json")).isZero();
        assertThat(out).containsPattern("AUC +1\\.000");

        write("model.json", "{}");
        assertThat(run("evaluate", "marked.jsonl", "--model", "model.json")).isEqualTo(1);
        assertThat(err).contains("no model of signs");
        assertThat(run("train", "marked.jsonl")).isEqualTo(2);
    }

    @Test
    void writes_the_model_card_and_the_transparency_record_from_the_same_figures() throws IOException {
        write("marked.jsonl", MARKED);
        write("kept-aside.sha256", "abc");
        String[] asked = {
            "evaluate", "marked.jsonl", "--card", "card.md", "--record", "record.md", "--date", "2026-11-27"
        };
        assertThat(run(asked)).isZero();
        var card = Files.readString(folder.resolve("card.md"));
        var record = Files.readString(folder.resolve("record.md"));
        assertThat(card)
                .contains("Made on 2026-11-27")
                .contains("    ./gwarchod signs evaluate marked.jsonl --card card.md")
                .contains("All weights are set by hand.")
                .contains(
                        "2 marked texts in 1 topic. Flagged means a score of 0.5 or more and at least one behaviour quoted. The model may have learned from these very texts")
                .doesNotContain("seconds")
                .contains("| AUC | 1.000 (1.000 to 1.000) | at least 0.90 |")
                .contains(
                        "| behaviours marked that are found (recall) | 0.500 (0.095 to 0.905; 1 of 2) | at least 0.70: **missed** |")
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .doesNotContain("{{");
        assertThat(record)
                .contains("| AUC | 1.000")
                .contains("To be filled in by the force")
                .contains("needs-check")
                .doesNotContain("{{");
        assertThat(run(asked)).isZero();
        assertThat(folder.resolve("card.md")).hasContent(card);
        assertThat(folder.resolve("record.md")).hasContent(record);
        assertThat(run("evaluate", "marked.jsonl", "--date", "today")).isEqualTo(2);
    }

    @Test
    void shows_every_figure_but_those_by_code_in_the_card() throws IOException {
        write("marked.jsonl", MARKED);
        assertThat(run("evaluate", "marked.jsonl", "--card", "card.md", "--date", "2026-11-27"))
                .isZero();
        var card = Files.readString(folder.resolve("card.md"));
        var figures = out.lines()
                .filter(line -> !line.matches("  [A-Z]\\d\\d .*|rules version.*|model .*|seconds.*"))
                .map(line -> line.strip().split("  +")[0])
                .toList();
        assertThat(figures).hasSizeGreaterThan(40).allMatch(name -> card.contains("| " + name));
        assertThat(card).doesNotContain("| C02");
    }

    @Test
    void reads_a_share_of_the_texts_or_so_many() throws IOException {
        write("marked.jsonl", MARKED);
        assertThat(run("evaluate", "marked.jsonl", "--budget", "0.5")).isZero();
        assertThat(out)
                .containsPattern("recall when the likeliest 1 are read +1\\.000 .*1 of 1\\), of 1\\.000 possible");
        assertThat(run("evaluate", "marked.jsonl", "--budget", "2")).isZero();
        assertThat(out).containsPattern("stalking among those 2 +0\\.500 .*1 of 2");
        assertThat(run("evaluate", "marked.jsonl", "--budget", "0")).isEqualTo(2);
    }

    @Test
    void weighs_each_text_by_a_model_that_has_not_seen_its_topic() throws IOException {
        var texts = MARKED.lines().toList();
        write(
                "marked.jsonl",
                MARKED + texts.getFirst().replace("{\"id\": \"1\"", "{\"topic\": \"T\", \"id\": \"3\"") + "\n"
                        + texts.getLast().replace("{\"id\": \"2\"", "{\"topic\": \"T\", \"id\": \"4\""));
        assertThat(run("evaluate", "marked.jsonl", "--folds")).isZero();
        assertThat(out).containsPattern("AUC +1\\.000");
        assertThat(run("evaluate", "marked.jsonl", "--folds", "--model", "m.json"))
                .isEqualTo(2);
        write("one-topic.jsonl", MARKED);
        assertThat(run("evaluate", "one-topic.jsonl", "--folds")).isEqualTo(1);
        assertThat(err).contains("two topics");
    }

    @Test
    void says_what_is_at_fault() throws IOException {
        write("one-kind.jsonl", MARKED.lines().toList().getFirst());
        assertThat(run("evaluate", "one-kind.jsonl")).isEqualTo(1);
        assertThat(err).contains("Both kinds are needed");

        write("no-label.jsonl", "{\"id\": \"1\", \"narrative\": \"secret\"}");
        assertThat(run("evaluate", "no-label.jsonl")).isEqualTo(1);
        assertThat(err).contains("no-label.jsonl, line 1: there is no label").doesNotContain("secret");

        assertThat(run("evaluate", "nowhere.jsonl")).isEqualTo(1);
        assertThat(err).contains("There is no file or folder");
        assertThat(run("evaluate")).isEqualTo(2);
        assertThat(run("evaluate", "a", "b")).isEqualTo(2);
    }
}
