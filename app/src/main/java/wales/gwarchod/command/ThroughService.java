package wales.gwarchod.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
 * Does a command through the running service; where none runs, one is started for as long as the command takes, on a port of
 * its own. Either way the same door of the service does the work, so there are never two at it side by side.
 */
record ThroughService(PrintStream out, PrintStream err) {
    private static final String LAST_WORD = "exit ";

    /**
     * What is asked of the service.
     *
     * @param door the path of its route for the command line, which answers in lines and ends with {@code exit N}
     * @param form the body, as a form
     */
    record Wish(String door, String form) {}

    int run(Wish wish, Path folder, Service.DatabaseSource database, Demonstration demonstration) {
        try {
            var running = RunningService.of(folder);
            if (running.isPresent()) {
                return ask(running.get(), wish);
            }
        } catch (ConnectException stopped) {
            err.println(
                    "The service that last used this folder no longer runs; starting the database for this command.");
        }
        return alone(wish, folder, database, demonstration);
    }

    private int alone(Wish wish, Path folder, Service.DatabaseSource database, Demonstration demonstration) {
        try (var service = new Service(new Service.Wish(folder, database, 0, "127.0.0.1", demonstration))) {
            var running = service.open() ? RunningService.of(folder) : Optional.<RunningService>empty();
            if (running.isEmpty()) {
                throw new CannotRun(CannotRun.FAILED, "Stopped before the command began.");
            }
            int status = ask(running.get(), wish);
            awaitQueue(service.context().getBean(Jobs.class));
            return status;
        } catch (ConnectException impossible) {
            throw new CannotRun(CannotRun.FAILED, "The service started for this command does not answer.");
        }
    }

    /** What the command set going is done before the database stops; it would otherwise go on at the next start. */
    private static void awaitQueue(Jobs jobs) {
        while (!Acting.as(SignedIn.commandLine(), () -> jobs.backlog().isEmpty())) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private int ask(RunningService service, Wish wish) throws ConnectException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + wish.door))
                .header(CommandToken.HEADER, service.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(wish.form))
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
                    "The service stopped answering (%s): start it again and repeat the command, which is safe."
                            .formatted(broken.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotRun(CannotRun.FAILED, "Interrupted; the service goes on with it.");
        }
    }

    private int refused(int code) {
        err.println("The service did not take the command (HTTP status %d); its log says why.".formatted(code));
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
