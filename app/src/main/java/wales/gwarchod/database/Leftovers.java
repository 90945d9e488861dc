package wales.gwarchod.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier start may have left behind when it was killed. We hold the folder's lock, so every process that still runs
 * our programs for this folder is an orphan, and every mark ({@code postmaster.pid}) is that of a server that is dead,
 * orphaned or not ours.
 *
 * @param data the data folder of PostgreSQL; it need not be there
 * @param binaries the folder under which our programs for this data stand, and no other's
 */
record Leftovers(Path data, Path binaries) {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);

    /**
     * Ends orphans and clears the mark of a dead server.
     *
     * @throws CannotOpen if a server that is not ours uses the data, or an orphan does not go
     */
    void clear() throws IOException {
        endStarters();
        endServer();
        endRest();
        clearMark();
    }

    private List<Running> orphans() {
        return Running.all().stream()
                .filter(process -> !process.zombie() && process.comesFrom(binaries))
                .toList();
    }

    /** First what could start or write more: a first start's initdb, a control program, a shell on its way to the server. */
    private void endStarters() {
        for (var process : orphans()) {
            if (!process.isPostgres()) {
                LOG.warn("Ending process {}, left over from an earlier start", process.pid());
                ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
                await(() -> !process.isAlive(), KILL_PATIENCE);
            }
        }
    }

    /** Then the server itself, gently: SIGINT is its fast shutdown. */
    private void endServer() {
        var server = marked().flatMap(pid ->
                orphans().stream().filter(process -> process.pid() == pid).findFirst());
        server.ifPresent(process -> {
            LOG.warn("The database server of an earlier start still runs (process {}); stopping it", process.pid());
            signal("INT", process.pid());
            if (!await(() -> !process.isAlive(), STOP_PATIENCE)) {
                signal("QUIT", process.pid());
                await(() -> !process.isAlive(), KILL_PATIENCE);
            }
        });
    }

    /** Then workers without their server. Killing those is safe: the next start recovers from the write-ahead log. */
    private void endRest() {
        if (await(() -> orphans().isEmpty(), Duration.ofSeconds(2))) {
            return;
        }
        orphans().forEach(process -> ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly));
        if (!await(() -> orphans().isEmpty(), KILL_PATIENCE)) {
            throw new CannotOpen(
                    "A database server left over from an earlier start (process %d) does not stop: end it and try again."
                            .formatted(orphans().getFirst().pid()));
        }
    }

    private static void signal(String name, long pid) {
        Program.works(List.of("/bin/sh", "-c", "kill -" + name + " " + pid));
    }

    private static boolean await(BooleanSupplier done, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - until > 0) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return true;
    }

    private Path mark() {
        return data.resolve("postmaster.pid");
    }

    private Optional<Long> marked() {
        try {
            return Files.exists(mark())
                    ? Files.readAllLines(mark()).stream()
                            .findFirst()
                            .map(line -> Math.abs(Long.parseLong(line.strip())))
                    : Optional.empty();
        } catch (IOException | NumberFormatException torn) {
            LOG.warn("The mark of an earlier server cannot be read; it counts as dead");
            return Optional.empty();
        }
    }

    private void clearMark() throws IOException {
        var live = marked().flatMap(Running::find).filter(process -> !process.zombie() && process.isPostgres());
        if (live.isPresent() && mayUseOurs(live.get())) {
            throw new CannotOpen(
                    ("The database in %s is used by a PostgreSQL server that this program did not start (process %d): "
                                    + "stop that server first.")
                            .formatted(data, live.get().pid()));
        }
        if (Files.deleteIfExists(mark())) {
            LOG.warn("Cleared the mark of a database server that is dead");
        }
    }

    /** A PostgreSQL works in its data folder; where we may not look, we take it to be in ours. */
    private boolean mayUseOurs(Running postgres) throws IOException {
        return postgres.folder() == null || postgres.folder().equals(data.toRealPath());
    }
}
