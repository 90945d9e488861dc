package wales.gwarchod.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.CommandToken;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.jobs.Jobs;

/**
 * Loads an extract through the running service; where none runs, one is started for as long as the load takes, on a port of
 * its own. Either way the same door of the service does the work, so there are never two loads side by side.
 */
record LoadCommand(PrintStream out, PrintStream err) {
    private static final String DOOR = "/imports/command";
    private static final String LAST_WORD = "exit ";

    int run(
            Path extract,
            Optional<Path> mapping,
            Path folder,
            Service.DatabaseSource database,
            Demonstration demonstration) {
        Stream.concat(Stream.of(extract), mapping.stream()).forEach(LoadCommand::requireReadable);
        var form = "file=" + encoded(extract)
                + mapping.map(path -> "&mapping=" + encoded(path)).orElse("");
        try {
            var running = RunningService.of(folder);
            if (running.isPresent()) {
                return ask(running.get(), form);
            }
        } catch (ConnectException stopped) {
            err.println("The service that last used this folder no longer runs; starting the database for this load.");
        }
        return alone(folder, form, database, demonstration);
    }

    private static void requireReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Words.wrong("There is no file %s that can be read.".formatted(file));
        }
    }

    private static String encoded(Path path) {
        return URLEncoder.encode(path.toString(), StandardCharsets.UTF_8);
    }

    private int alone(Path folder, String form, Service.DatabaseSource database, Demonstration demonstration) {
        try (var service = new Service(new Service.Wish(folder, database, 0, "127.0.0.1", demonstration))) {
            var running = service.open() ? RunningService.of(folder) : Optional.<RunningService>empty();
            if (running.isEmpty()) {
                throw new CannotRun(CannotRun.FAILED, "Stopped before the load began.");
            }
            int status = ask(running.get(), form);
            awaitQueue(service.context().getBean(Jobs.class));
            return status;
        } catch (ConnectException impossible) {
            throw new CannotRun(CannotRun.FAILED, "The service started for this load does not answer.");
        }
    }

    /** What the load set going is done before the database stops; it would otherwise go on at the next start. */
    private static void awaitQueue(Jobs jobs) {
        while (!Acting.as(SignedIn.commandLine(), () -> jobs.backlog().isEmpty())) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private int ask(RunningService service, String form) throws ConnectException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + DOOR))
                .header(CommandToken.HEADER, service.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            var kind = answer.headers().firstValue("Content-Type").orElse("");
            return kind.startsWith("text/plain")
                    ? show(answer.statusCode(), answer.body())
                    : refused(answer.statusCode());
        } catch (ConnectException nobodyThere) {
            throw nobodyThere;
        } catch (IOException broken) {
            throw new CannotRun(
                    CannotRun.FAILED,
                    "The service stopped answering during the load (%s): start it again and repeat the command, which is safe."
                            .formatted(broken.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotRun(CannotRun.FAILED, "Interrupted; the service goes on with the load.");
        }
    }

    private int refused(int code) {
        err.println("The service did not take the load (HTTP status %d); its log says why.".formatted(code));
        return CannotRun.FAILED;
    }

    private int show(int code, Stream<String> lines) {
        int status = CannotRun.FAILED;
        for (var line : (Iterable<String>) lines::iterator) {
            if (code == 200 && line.startsWith(LAST_WORD)) {
                status = Integer.parseInt(line.substring(LAST_WORD.length()).strip());
            } else {
                (code == 200 ? out : err).println(line);
            }
        }
        return status;
    }
}
