package wales.gwarchod.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command line")
class GwarchodTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... typed) {
        return new Gwarchod(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder,
                        Map.of())
                .run(List.of(typed));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void lists_its_commands() {
        assertThat(run("help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("demo", "start", "load", "signs", "test", "format");
    }

    @Test
    void says_in_one_sentence_what_it_does_not_know() {
        assertThat(run("stat")).isEqualTo(2);
        assertThat(said()).isEqualTo("There is no command \"stat\": try \"gwarchod help\".");
    }

    @Test
    void refuses_an_option_that_another_command_has() {
        assertThat(run("demo", "--database-url", "jdbc:postgresql://localhost/x"))
                .isEqualTo(2);
        assertThat(said()).contains("no option --database-url here");
    }

    @Test
    void says_which_port_is_taken_and_leaves_no_database_behind() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("start", "--port", "" + taken.getLocalPort(), "--data", "d"))
                    .isEqualTo(2);
            assertThat(said())
                    .startsWith("Port " + taken.getLocalPort() + " cannot be used")
                    .hasLineCount(1);
            assertThat(folder.resolve("d")).doesNotExist();
        }
    }

    @Test
    void asks_for_the_login_of_an_external_database() {
        assertThat(run("start", "--port", "0", "--database-url", "jdbc:postgresql://localhost/x"))
                .isEqualTo(2);
        assertThat(said()).contains("GWARCHOD_DATABASE_USER");
    }

    @Test
    void says_that_an_external_database_cannot_be_reached() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = socket.getLocalPort();
        }
        var url = "jdbc:postgresql://127.0.0.1:" + free + "/x";
        var gwarchod = new Gwarchod(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                Map.of("GWARCHOD_DATABASE_USER", "somebody", "GWARCHOD_DATABASE_PASSWORD", "invented"));
        assertThat(gwarchod.run(List.of("start", "--port", "0", "--data", "d", "--database-url", url)))
                .isEqualTo(1);
        assertThat(said()).contains("onnect").hasLineCount(1);
    }

    @Test
    void looks_for_a_file_from_the_callers_folder() {
        assertThat(run("load", "extract.zip")).isEqualTo(2);
        assertThat(said()).isEqualTo("There is no file " + folder.resolve("extract.zip") + " that can be read.");
    }

    @Test
    void never_makes_a_demonstration_of_a_database_that_is_none() throws IOException {
        Files.createDirectory(folder.resolve("database"));
        assertThat(run("demo", "--port", "0", "--data", ".")).isEqualTo(1);
        assertThat(said()).contains("holds a database that is no demonstration");
    }

    @Test
    void knows_a_demonstration_again_and_does_not_fill_it_at_a_plain_start() {
        assertThat(Demonstration.of(folder).shown()).isFalse();
        assertThat(Demonstration.in(folder, 10, 1).properties()).containsEntry("gwarchod.demonstration-reports", 10L);
        assertThat(Demonstration.of(folder).properties()).isEqualTo(Map.of("gwarchod.demonstration", true));
    }

    @Test
    void tells_where_the_service_is_to_its_own_account_only_and_for_as_long_as_it_runs() throws IOException {
        var running = RunningService.tell(folder, 8080, "a-token");
        assertThat(Files.getPosixFilePermissions(folder.resolve("running"))).hasSize(2);
        assertThat(RunningService.of(folder)).contains(running);
        assertThat(running).asString().doesNotContain("a-token");
        RunningService.tell(folder, 8081, "another");
        running.forget();
        assertThat(RunningService.of(folder)).as("another service's mark").isPresent();
    }
}
