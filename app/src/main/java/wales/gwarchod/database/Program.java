package wales.gwarchod.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs another program to its end. */
final class Program {
    private Program() {}

    /**
     * What a program said and how it ended.
     *
     * @param code exit status; 0 is success
     * @param said both its outputs
     */
    record Ended(int code, String said) {
        boolean well() {
            return code == 0;
        }
    }

    /**
     * Runs a program in a folder, with text on its standard input.
     *
     * @param patience after this long it is stopped by force
     * @param scratch where its output may be kept meanwhile: a program that leaves a server behind never closes a pipe
     */
    static Ended run(List<String> command, Path folder, String input, Duration patience, Path scratch) {
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(scratch.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException closedEarly) {
                // it ended without reading all of its input; its exit status says why
                return ended(process, patience, scratch);
            }
            return ended(process, patience, scratch);
        } catch (IOException broken) {
            return new Ended(127, String.valueOf(broken.getMessage()));
        }
    }

    private static Ended ended(Process process, Duration patience, Path scratch) throws IOException {
        int code = await(process, patience);
        return new Ended(
                code, Files.readString(scratch, StandardCharsets.ISO_8859_1).strip());
    }

    private static int await(Process process, Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return 124;
    }

    /** Whether a program is there and ends well. */
    static boolean works(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return await(process, Duration.ofSeconds(20)) == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
