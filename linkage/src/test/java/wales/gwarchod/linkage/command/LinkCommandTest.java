package wales.gwarchod.linkage.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
    private static final String SETTINGS = """
            {"id": "id", "truth": "person", "features": {"forename": "first", "surname": "last", "dob": "born", "phone": "phone"}}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("s.json"), SETTINGS);
        write("people.csv", people());
    }

    @Test
    void writes_the_persons_of_all_records() throws IOException {
        int status = run("--settings", "s.json", "--out", "clusters.csv", "people.csv");

        assertThat(status).isZero();
        assertThat(lines("clusters.csv"))
                .hasSize(401)
                .startsWith("record_id,person_id", "r0000,r0000", "r0001,r0000")
                .contains("r0398,r0398", "r0399,r0398");
        assertThat(err.toString(UTF_8)).contains("reading", "done: 400 records are 200 persons");
    }

    @Test
    void writes_the_same_bytes_whatever_the_order_of_the_records() throws IOException {
        var shuffled = new ArrayList<>(people());
        Collections.shuffle(shuffled, new Random(2));
        write("shuffled.csv", shuffled);

        run("--settings", "s.json", "--out", "c1.csv", "--pairs", "p1.csv", "--save-model", "m1.json", "people.csv");
        run("--settings", "s.json", "--out", "c2.csv", "--pairs", "p2.csv", "--save-model", "m2.json", "shuffled.csv");

        assertThat(folder.resolve("c2.csv")).hasSameBinaryContentAs(folder.resolve("c1.csv"));
        assertThat(folder.resolve("p2.csv")).hasSameBinaryContentAs(folder.resolve("p1.csv"));
        assertThat(folder.resolve("m2.json")).hasSameBinaryContentAs(folder.resolve("m1.json"));
    }

    @Test
    void comes_to_the_same_pairs_with_the_model_it_wrote() throws IOException {
        run("--settings", "s.json", "--out", "c1.csv", "--pairs", "p1.csv", "--save-model", "m.json", "people.csv");
        run("--settings", "s.json", "--out", "c2.csv", "--pairs", "p2.csv", "--model", "m.json", "people.csv");

        assertThat(folder.resolve("p2.csv")).hasSameBinaryContentAs(folder.resolve("p1.csv"));
        assertThat(lines("p1.csv").getFirst())
                .isEqualTo("left,right,weight,probability,forename,surname,middle,dob,phone");
    }

    @Test
    void holds_what_people_have_said() throws IOException {
        Files.writeString(folder.resolve("said.csv"), "left,right,said\nr0000,r0001,different\nr0000,r0399,same\n");

        int status = run("--settings", "s.json", "--out", "c.csv", "--said", "said.csv", "people.csv");

        assertThat(status).isZero();
        assertThat(lines("c.csv")).contains("r0000,r0000", "r0001,r0001").contains("r0399,r0000");
    }

    @Test
    void says_how_good_the_answer_is() {
        run("evaluate", "--settings", "s.json", "people.csv");

        assertThat(out.toString(UTF_8))
                .contains(
                        "blocking recall                      1.0000",
                        "balanced, pairs in clusters          precision 1.0000  recall 1.0000  F1 1.0000",
                        "peak memory");
    }

    @Test
    void explains_two_records_from_the_prior_to_the_probability() {
        run("--settings", "s.json", "--out", "c.csv", "--save-model", "m.json", "people.csv");

        run("explain", "--settings", "s.json", "--model", "m.json", "people.csv", "r0000", "r0001");

        assertThat(out.toString(UTF_8))
                .contains(
                        "r0000 and r0001",
                        "any two records",
                        "surname          exact, about 1 in",
                        "joined: one person");
    }

    @Test
    void writes_a_report_of_one_page() throws IOException {
        run("report", "--settings", "s.json", "--out", "r.html", "people.csv");

        assertThat(Files.readString(folder.resolve("r.html")))
                .contains(
                        "<h1>Linkage report</h1>",
                        "400 records are 200 persons",
                        "<caption>surname</caption>",
                        "There are none");
    }

    @Test
    void says_what_is_missing_on_the_command_line() {
        assertThat(run("--settings", "s.json", "people.csv")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("Missing: --out FILE");
    }

    @Test
    void says_what_is_wrong_with_the_input() {
        assertThat(run("--settings", "s.json", "--out", "c.csv", "nowhere.csv")).isEqualTo(1);
        assertThat(run("--settings", "s.json", "--out", "c.csv", "people.csv", "people.csv"))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains(
                        "There is no file " + folder.resolve("nowhere.csv"),
                        "Settings with the mode \"dedupe\" need one file, not 2");
        assertThat(folder.resolve("c.csv")).doesNotExist();
    }

    @Test
    void writes_over_nothing_that_it_reads_and_only_into_folders_that_are_there() throws IOException {
        var before = Files.readString(folder.resolve("people.csv"));

        assertThat(run("--settings", "s.json", "--out", "people.csv", "people.csv"))
                .isEqualTo(2);
        assertThat(run("--settings", "s.json", "--out", "s.json", "people.csv")).isEqualTo(2);
        assertThat(run("--settings", "s.json", "--out", "a.csv", "--pairs", "a.csv", "people.csv"))
                .isEqualTo(2);
        assertThat(run("--settings", "s.json", "--out", "none/a.csv", "people.csv"))
                .isEqualTo(2);
        assertThat(run("--settings", "s.json", "--out", "/", "people.csv")).isEqualTo(2);
        assertThat(run("evaluate", "--settings", "s.json", "--out", "a.csv", "people.csv"))
                .isEqualTo(2);

        assertThat(Files.readString(folder.resolve("people.csv"))).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("s.json"))).isEqualTo(SETTINGS);
        assertThat(err.toString(UTF_8)).contains("would write over", "there is no folder", "--out is not for evaluate");
    }

    @Test
    void refuses_a_model_that_does_not_compare_what_the_records_say() throws IOException {
        Files.writeString(
                folder.resolve("names.json"),
                "{\"id\": \"id\", \"features\": {\"forename\": \"first\", \"surname\": \"last\", \"dob\": \"born\"}}");
        run("--settings", "names.json", "--out", "c.csv", "--save-model", "m.json", "people.csv");

        int status = run("--settings", "s.json", "--out", "d.csv", "--model", "m.json", "people.csv");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("The model does not fit these records: it does not compare phone");
    }

    @Test
    void refuses_text_that_is_not_utf_8_and_columns_of_which_nothing_can_be_read() throws IOException {
        Files.write(
                folder.resolve("latin.csv"),
                "id,person,first,last,born,phone\n1,p,Si\u00E2n,Sampl,,\n".getBytes(ISO_8859_1));
        Files.writeString(folder.resolve("swapped.json"), SETTINGS.replace("\"born\"", "\"last\""));

        assertThat(run("--settings", "s.json", "--out", "c.csv", "latin.csv")).isEqualTo(1);
        assertThat(run("--settings", "swapped.json", "--out", "c.csv", "people.csv"))
                .isEqualTo(1);

        assertThat(err.toString(UTF_8))
                .contains(
                        "latin.csv is not UTF-8: save it as \"CSV UTF-8\"",
                        "Not one of 400 values of \"dob\" could be read: is it the right column, and the right format?");
    }

    private int run(String... typed) {
        return LinkCommand.run(
                List.of(typed), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), folder);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private void write(String file, List<String> people) throws IOException {
        Files.writeString(folder.resolve(file), "id,person,first,last,born,phone\n" + String.join("\n", people) + "\n");
    }

    /** Two hundred people whose names and dates are all different, each in two records that agree. */
    private static List<String> people() {
        var people = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var rest = "p%d,%s,%s,%d-%02d-%02d,07700%06d"
                    .formatted(
                            i,
                            word(i * 7 + 3),
                            word(i * 13 + 5) + "son",
                            1950 + i % 50,
                            1 + i % 12,
                            1 + i % 28,
                            i * 4_321);
            people.add("r%04d,%s".formatted(2 * i, rest));
            people.add("r%04d,%s".formatted(2 * i + 1, rest));
        }
        return people;
    }

    private static String word(int number) {
        var consonants = "bdfglmnprst";
        var vowels = "aeiou";
        var word = new StringBuilder();
        for (int rest = number + 50; rest > 0; rest /= 55) {
            word.append(consonants.charAt(rest % 11)).append(vowels.charAt(rest / 11 % 5));
        }
        return "Pr" + word;
    }
}
