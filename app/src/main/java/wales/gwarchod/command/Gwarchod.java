package wales.gwarchod.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wales.gwarchod.database.CannotOpen;
import wales.gwarchod.database.Database;
import wales.gwarchod.linkage.command.LinkCommand;
import wales.gwarchod.signs.command.SignsCommand;

/** The main class. It reads what was typed and does it; {@code help.txt} beside it lists what there is. */
public final class Gwarchod {
    private static final long USUAL_PORT = 8080;
    /** Kept, because a logger that nobody holds forgets its level. */
    private static final java.util.logging.Logger PARQUET = java.util.logging.Logger.getLogger("dev.hardwood");

    private final PrintStream out;
    private final PrintStream err;
    private final Path callerFolder;
    private final Map<String, String> environment;

    Gwarchod(PrintStream out, PrintStream err, Path callerFolder, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.callerFolder = callerFolder;
        this.environment = environment;
    }

    /** Runs one command and ends the program with its exit status; {@code start} and {@code demo} stay. */
    public static void main(String[] arguments) {
        var out = System.out;
        System.setOut(System.err); // whatever a library says must not be taken for our answer
        quiet();
        int status =
                new Gwarchod(out, System.err, Path.of("").toAbsolutePath(), System.getenv()).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    /** Until Spring takes the log over, only what a person should know is said. */
    private static void quiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
        PARQUET.setLevel(java.util.logging.Level.WARNING);
    }

    /** @return the exit status: 0 done, 1 failed, 2 asked wrongly or the port is taken */
    int run(List<String> typed) {
        var command = typed.isEmpty() ? "help" : typed.getFirst();
        var rest = typed.isEmpty() ? typed : typed.subList(1, typed.size());
        try {
            return switch (command) {
                case "start" -> start(Words.read(rest, Set.of("port", "data", "database-url", "listen")));
                case "demo" -> demo(Words.read(rest, Set.of("port", "data", "reports", "seed", "listen")));
                case "load" -> load(Words.read(rest, Set.of("data", "mapping", "database-url")));
                case "link" -> LinkCommand.run(rest, out, err, callerFolder);
                case "signs" -> signs(rest);
                case "questions" -> questions(Words.read(rest, Set.of("data", "database-url")));
                case "help", "--help", "-h" -> {
                    out.print(help());
                    yield 0;
                }
                default -> throw Words.wrong("There is no command \"%s\": try \"gwarchod help\".".formatted(command));
            };
        } catch (CannotRun refused) {
            err.println(refused.getMessage());
            return refused.status();
        } catch (CannotOpen refused) {
            err.println(refused.getMessage());
            return CannotRun.FAILED;
        }
    }

    private static String help() {
        try (var text = Gwarchod.class.getResourceAsStream("help.txt")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int start(Words words) {
        nothingElse(words);
        var folder = folder(words);
        return serve(new Service.Wish(
                folder,
                database(folder, words, "gwarchod start"),
                port(words),
                listen(words),
                Demonstration.of(folder)));
    }

    private int demo(Words words) {
        nothingElse(words);
        var folder = folder(words);
        var demonstration = Demonstration.in(
                folder, words.number("reports", 12_000, 1, 5_000_000), words.number("seed", 2026, 0, Long.MAX_VALUE));
        return serve(new Service.Wish(
                folder, () -> Database.embedded(folder, "gwarchod demo"), port(words), listen(words), demonstration));
    }

    private int serve(Service.Wish wish) {
        var service = new Service(wish);
        if (service.open()) {
            out.println("Ready: http://localhost:" + service.port());
            out.flush();
            service.awaitEnd();
        }
        return 0;
    }

    private int load(Words words) {
        if (words.rest().size() != 1) {
            throw Words.wrong("gwarchod load takes one file.");
        }
        var folder = folder(words);
        var extract = Words.path(callerFolder, words.rest().getFirst());
        var mapping = words.value("mapping").map(typed -> Words.path(callerFolder, typed));
        return throughService(LoadCommand.wish(extract, mapping), folder, words, "gwarchod load");
    }

    /** With a place it is the library's; {@code signs train} alone learns from what reviewers answered in the service. */
    private int signs(List<String> rest) {
        boolean fromAnswers = rest.size() % 2 == 1
                && rest.getFirst().equals("train")
                && (rest.size() == 1
                        || rest.get(1).equals("--data")
                        || rest.get(1).equals("--database-url"));
        if (!fromAnswers) {
            return SignsCommand.run(rest.toArray(String[]::new), out, err, callerFolder);
        }
        var words = Words.read(rest.subList(1, rest.size()), Set.of("data", "database-url"));
        return throughService(
                new ThroughService.Wish("/screening/models/command", ""), folder(words), words, "gwarchod signs train");
    }

    private int questions(Words words) {
        if (words.rest().size() != 2
                || !Set.of("load", "answers").contains(words.rest().getFirst())) {
            throw Words.wrong("gwarchod questions takes load or answers, and one file.");
        }
        var file = Words.path(callerFolder, words.rest().getLast());
        return throughService(
                LoadCommand.questions(words.rest().getFirst(), file), folder(words), words, "gwarchod questions");
    }

    private int throughService(ThroughService.Wish wish, Path folder, Words words, String purpose) {
        return new ThroughService(out, err)
                .run(wish, folder, database(folder, words, purpose), Demonstration.of(folder));
    }

    private Service.DatabaseSource database(Path folder, Words words, String purpose) {
        var url = words.value("database-url");
        if (url.isEmpty()) {
            return () -> Database.embedded(folder, purpose);
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw Words.wrong("--database-url takes jdbc:postgresql://HOST:PORT/DATABASE.");
        }
        var application = login("GWARCHOD_DATABASE")
                .orElseThrow(() ->
                        Words.wrong("Set GWARCHOD_DATABASE_USER and GWARCHOD_DATABASE_PASSWORD for --database-url."));
        var migrating = login("GWARCHOD_DATABASE_MIGRATE").orElse(null);
        return () -> Database.external(url.get(), application, migrating);
    }

    private Optional<Database.Login> login(String name) {
        var user = environment.get(name + "_USER");
        return user == null
                ? Optional.empty()
                : Optional.of(new Database.Login(user, environment.getOrDefault(name + "_PASSWORD", "")));
    }

    private Path folder(Words words) {
        var usual = System.getProperty("gwarchod.home", "");
        return words.value("data")
                .map(typed -> Words.path(callerFolder, typed))
                .orElseGet(() -> Words.path(callerFolder, usual).resolve(".data"));
    }

    private static int port(Words words) {
        return (int) words.number("port", USUAL_PORT, 0, 65_535);
    }

    private static String listen(Words words) {
        return words.value("listen").orElse("127.0.0.1");
    }

    private static void nothingElse(Words words) {
        if (!words.rest().isEmpty()) {
            throw Words.wrong("What is \"%s\"? Try \"gwarchod help\"."
                    .formatted(words.rest().getFirst()));
        }
    }
}
