package wales.gwarchod.crimes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.crimes.ExtractFault;
import wales.gwarchod.crimes.LoadProgress;
import wales.gwarchod.crimes.LoadState;
import wales.gwarchod.crimes.LoadView;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.language.Speech;

/**
 * The other end of {@code gwarchod load}: reads a file where it lies, says in lines of text how it goes on, and ends with
 * {@code exit N}. A line appears at most once a second, so that a terminal can keep up.
 */
@Controller
class ImportCommand {
    private static final long BETWEEN_LINES_NANOS = 1_000_000_000L;

    private final Loads loads;

    ImportCommand(Loads loads) {
        this.loads = loads;
    }

    /**
     * Loads a file of this machine.
     *
     * @param file an absolute path; to a person in a browser this route does not exist, whatever their role
     */
    @PostMapping("/imports/command")
    @Access(Action.LOAD)
    void load(
            @RequestParam String file, @RequestParam @Nullable String mapping, HttpServletResponse response, Speech say)
            throws IOException {
        if (!Acting.now().equals(SignedIn.commandLine())) {
            throw new NoSuchElementException("Only for the command line");
        }
        Path extract = readable(file);
        Path named = mapping == null || mapping.isEmpty() ? null : readable(mapping);
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        var lines = new Lines(out, say);
        try {
            var load = loads.load(extract, named, lines::progress);
            lines.done(load);
        } catch (ExtractFault fault) {
            lines.tell(LoadPage.fault(fault.code(), fault.args(), say));
            lines.tell("exit 1");
        }
    }

    private static Path readable(String path) {
        var file = Path.of(path);
        if (!file.isAbsolute() || !Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No such file");
        }
        return file;
    }

    /** Lines for a terminal; they go out at once. */
    private static final class Lines {
        private final PrintWriter out;
        private final Speech say;
        private long last;

        Lines(PrintWriter out, Speech say) {
            this.out = out;
            this.say = say;
        }

        void tell(String line) {
            out.println(line);
            out.flush();
        }

        void progress(LoadProgress progress) {
            long now = System.nanoTime();
            if (last != 0 && now - last < BETWEEN_LINES_NANOS) {
                return;
            }
            last = now;
            tell(
                    progress.state() == LoadState.RECEIVING
                            ? say.say(
                                    "crimes.command.reading",
                                    "read",
                                    progress.rowsRead(),
                                    "expected",
                                    progress.rowsExpected())
                            : say.say(
                                    "crimes.command.applying",
                                    "done",
                                    progress.reportsDone(),
                                    "todo",
                                    progress.reportsToDo()));
        }

        void done(LoadView load) {
            if (load.state() == LoadState.REPEATED) {
                tell(say.say("crimes.load.repeated"));
            } else {
                var changes = load.changes();
                tell(say.say(
                        "crimes.command.done",
                        java.util.Map.of(
                                "file", load.fileName(),
                                "added", changes.added(),
                                "changed", changes.changed(),
                                "unchanged", changes.unchanged(),
                                "history", changes.history())));
            }
            if (load.rowsRejected() > 0) {
                tell(say.say(
                        "crimes.command.rejected",
                        java.util.Map.of(
                                "rejected",
                                load.rowsRejected(),
                                "read",
                                load.rowsRead(),
                                "page",
                                "/imports/" + load.id())));
            }
            if (load.isIncomplete()) {
                tell(say.say("crimes.load.incomplete"));
            }
            tell(load.isIncomplete() ? "exit 3" : "exit 0");
        }
    }
}
