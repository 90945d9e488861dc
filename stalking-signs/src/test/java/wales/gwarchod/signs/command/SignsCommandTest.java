package wales.gwarchod.signs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("signs read")
class SignsCommandTest {
    private static final String TEXT = "He keeps messaging her after she told him to stop. She is terrified.";

    @TempDir
    private Path folder = Path.of("");

    private String messages = "";

    private int run(String... args) {
        var err = new ByteArrayOutputStream();
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = SignsCommand.run(args, stream, stream, folder);
        messages = err.toString(StandardCharsets.UTF_8);
        return code;
    }

    private int read(byte[] input, String... more) throws IOException {
        Files.write(folder.resolve("in"), input);
        return run(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("read", "in", "--out", "out.jsonl"),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new));
    }

    private int read(String input, String... more) throws IOException {
        return read(input.getBytes(StandardCharsets.UTF_8), more);
    }

    private List<JsonNode> result() throws IOException {
        var mapper = new JsonMapper();
        return Files.readAllLines(folder.resolve("out.jsonl")).stream()
                .map(mapper::readTree)
                .toList();
    }

    @Test
    void writes_one_line_for_each_line_and_ignores_unknown_keys() throws IOException {
        assertThat(read("{\"id\":7,\"narrative\":\"" + TEXT
                        + "\",\"colour\":\"red\"}\n\n{\"id\":\"b\",\"narrative\":\"\"}\n"))
                .isZero();

        JsonNode first = result().getFirst();
        assertThat(first.get("id").isNumber()).isTrue();
        assertThat(first.get("probability").doubleValue()).isBetween(0.0, 1.0);
        JsonNode sign = first.get("signs").get(0);
        assertThat(TEXT.substring(sign.get("start").intValue(), sign.get("end").intValue()))
                .isEqualTo(sign.get("quote").stringValue());
        assertThat(sign.get("code").stringValue()).isEqualTo("C02");
        assertThat(result()).hasSize(2);
        assertThat(messages).contains("2 texts");
    }

    @Test
    void names_the_scope_of_what_is_set_aside() throws IOException {
        read("{\"id\":\"a\",\"narrative\":\"Officers followed him to the car park.\"}");

        assertThat(result().getFirst().get("against").get(0).get("scope").stringValue())
                .isEqualTo("other actor");
    }

    @Test
    void reads_csv_with_line_breaks_in_fields_and_gzip_by_content() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(("\uFEFFid,narrative,pair\r\na,\"He keeps calling her.\nShe said \"\"stop\"\".\",p1\r\nb,x,\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(packed.toByteArray())).isZero();
        assertThat(result()).extracting(line -> line.get("id").stringValue()).containsExactly("a", "b");
    }

    @Test
    void writes_one_line_for_each_pair_and_no_id() throws IOException {
        String one = "{\"id\":\"%s\",\"narrative\":\"" + TEXT
                + "\",\"victim\":\"%s\",\"suspect\":\"%s\",\"occurred_on\":\"2026-03-0%d\"}\n";
        assertThat(read(
                        one.formatted("a", "v", "s", 1)
                                + one.formatted("b", "v", "s", 2)
                                + one.formatted("c", "s", "v", 3),
                        "--by",
                        "pair"))
                .isZero();

        List<JsonNode> lines = result();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().get("id")).isNull();
        assertThat(lines.getFirst().get("pair").stringValue()).isEqualTo("v < s");
        assertThat(lines.getFirst().get("records").intValue()).isEqualTo(2);
        assertThat(lines.getFirst().get("reversed_records").intValue()).isEqualTo(1);
    }

    @Test
    void gives_the_same_answer_with_any_number_of_threads() throws IOException {
        var many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"narrative\":\"")
                    .append(i)
                    .append(TEXT)
                    .append("\"}\n");
        }
        read(many.toString(), "--threads", "1");
        String one = Files.readString(folder.resolve("out.jsonl"));
        read(many.toString(), "--threads", "3");

        assertThat(Files.readString(folder.resolve("out.jsonl"))).isEqualTo(one);
    }

    @Test
    void names_the_line_of_bad_input_and_leaves_what_was_there() throws IOException {
        Files.writeString(folder.resolve("out.jsonl"), "before");
        String good = "{\"id\":\"a\",\"narrative\":\"x\"}\n";

        assertThat(read(good + "{\"id\":\"b\"}\n" + "{broken\n")).isEqualTo(1);

        assertThat(messages).contains("line 2: there is no narrative").contains("line 3: this is not a JSON object");
        assertThat(Files.readString(folder.resolve("out.jsonl"))).isEqualTo("before");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("in", "out.jsonl");
        }
    }

    @Test
    void refuses_what_is_not_utf_8_cut_off_or_neither_form() throws IOException {
        assertThat(read(new byte[] {'{', '"', (byte) 0xff, '"', '}'})).isEqualTo(1);
        assertThat(messages).contains("line 1: this is not UTF-8");
        assertThat(read("name;text\n1;2\n")).isEqualTo(1);
        assertThat(messages).contains("neither JSON lines nor CSV");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"id\":\"a\",\"narrative\":\"x\"}\n".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2)))
                .isEqualTo(1);
        assertThat(messages).contains("ends too early");
        assertThat(read("id,narrative\na,b,c\n")).isEqualTo(1);
        assertThat(messages).contains("line 2: there are 3 fields");
    }

    @Test
    void reads_nul_and_lone_surrogates_and_writes_them_back_as_escapes() throws IOException {
        assertThat(read("{\"id\":\"a\",\"narrative\":\"\\ud800He keeps\\u0000 messaging her.\"}"))
                .isZero();

        assertThat(result().getFirst().get("signs")).isNotEmpty();
    }

    @Test
    void reads_a_text_with_an_impossible_day_and_says_so() throws IOException {
        assertThat(read("{\"id\":\"a\",\"narrative\":\"x\",\"occurred_on\":\"2026-02-31\"}"))
                .isZero();
        assertThat(messages).contains("first in line 1");
    }

    @Test
    void explains_a_command_line_it_does_not_understand() {
        assertThat(run("write")).isEqualTo(2);
        assertThat(run("read", "in")).isEqualTo(2);
        assertThat(run("read", "in", "--out", "o", "--threshold", "1.5")).isEqualTo(2);
        assertThat(run("read", "missing", "--out", "o")).isEqualTo(1);
        assertThat(messages).contains("missing");
        assertThat(run("help")).isZero();
    }
}
