package wales.gwarchod.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wales.gwarchod.database.CannotOpen;

@DisplayName("Loading from the command line")
class LoadCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicReference<String> heard = new AtomicReference<>("");
    private HttpServer service;

    @BeforeEach
    void a_service_of_another_process() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        service.start();
        RunningService.tell(folder, service.getAddress().getPort(), "a-token");
        Files.writeString(folder.resolve("extract one.zip"), "invented");
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    private void answers(int code, String kind, String body) {
        service.createContext("/imports/command", exchange -> {
            heard.set(exchange.getRequestHeaders().getFirst("Gwarchod-Command") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Content-Type", kind);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private int load() {
        return new ThroughService(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(
                        LoadCommand.wish(folder.resolve("extract one.zip"), Optional.empty()),
                        folder,
                        () -> {
                            throw new CannotOpen("Opened a second database.");
                        },
                        Demonstration.of(folder));
    }

    @Test
    void asks_the_running_service_and_shows_what_it_says() {
        answers(200, "text/plain; charset=utf-8", "3 reports read\n3 reports loaded\nexit 0\n");
        assertThat(load()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("3 reports read\n3 reports loaded\n");
        assertThat(heard.get()).startsWith("a-token file=%2F").endsWith("extract+one.zip");
    }

    @Test
    void ends_as_the_service_says() {
        answers(200, "text/plain", "1 row in quarantine\nexit 1\n");
        assertThat(load()).isOne();
    }

    @Test
    void fails_when_the_answer_breaks_off() {
        answers(200, "text/plain", "3 reports read\n");
        assertThat(load()).isOne();
    }

    @Test
    void never_shows_a_page_meant_for_a_browser() {
        answers(404, "text/html", "<!DOCTYPE html>");
        assertThat(load()).isOne();
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("HTTP status 404")
                .doesNotContain("<");
    }

    @Test
    void opens_the_database_itself_only_when_the_service_is_gone() {
        service.stop(0);
        assertThatThrownBy(this::load).isInstanceOf(CannotOpen.class);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no longer runs");
    }
}
