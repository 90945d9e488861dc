package wales.gwarchod.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A start that is killed")
class KilledStartTest {
    private static final long SEED = 20_261_124;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    @Test
    void leaves_nothing_that_the_next_start_cannot_put_right() throws Exception {
        killFirstStarts(4, SEED);
    }

    @Test
    @Tag("nightly")
    void leaves_nothing_that_the_next_start_cannot_put_right_at_fifty_points() throws Exception {
        killFirstStarts(50, SEED + 1);
    }

    @Test
    void loses_nothing_that_was_committed_when_the_starter_is_killed() throws Exception {
        killWhileWriting(false);
    }

    @Test
    void loses_nothing_that_was_committed_when_starter_and_server_are_killed() throws Exception {
        killWhileWriting(true);
    }

    /** Measures one first start, and then kills others at moments spread over that time by the seed. */
    private void killFirstStarts(int points, long seed) throws Exception {
        long began = System.nanoTime();
        var undisturbed = start(folder.resolve("undisturbed"), folder.resolve("undisturbed.txt"));
        awaitText(undisturbed, folder.resolve("undisturbed.txt"), "ready");
        long usual = System.nanoTime() - began;
        kill(undisturbed, folder.resolve("undisturbed"), true);

        var random = new Random(seed);
        for (int point = 0; point < points; point++) {
            var data = folder.resolve("point-" + point);
            var process = start(data, folder.resolve("point.txt"));
            boolean alsoItsPrograms = random.nextBoolean();
            TimeUnit.NANOSECONDS.sleep((long) (usual * (point + random.nextDouble()) / points));
            kill(process, data, alsoItsPrograms);
            assertThat(accounts(data))
                    .as("point %d of %d, seed %d", point, points, seed)
                    .isGreaterThanOrEqualTo(2);
            PrivateFiles.delete(data);
        }
    }

    private void killWhileWriting(boolean alsoItsPrograms) throws Exception {
        var data = folder.resolve("data");
        var said = folder.resolve("said.txt");
        var process = start(data, said);
        awaitText(process, said, "committed 200");
        kill(process, data, alsoItsPrograms);
        var lines = Files.readString(said);
        long acknowledged = lines.substring(0, lines.lastIndexOf('\n'))
                .lines()
                .filter(line -> line.startsWith("committed"))
                .count();
        assertThat(accounts(data)).isBetween(2 + acknowledged, 2 + acknowledged + 1);
    }

    private static Process start(Path data, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartedToBeKilled.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private static void awaitText(Process process, Path said, String text) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(said) || !Files.readString(said).contains(text)) {
            assertThat(process.isAlive()).as(() -> "ended early: " + said).isTrue();
            assertThat(System.nanoTime()).as("hangs").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static void kill(Process process, Path data, boolean alsoItsPrograms) throws Exception {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        if (alsoItsPrograms && Files.exists(data)) {
            var binaries = data.toRealPath().resolve("binaries");
            Running.all().stream()
                    .filter(running -> running.comesFrom(binaries))
                    .forEach(running -> ProcessHandle.of(running.pid()).ifPresent(ProcessHandle::destroyForcibly));
        }
    }

    /** Opens the folder as the next start would, and counts the accounts. */
    private static long accounts(Path data) throws SQLException {
        try (var database = Database.embedded(data, "the start after a kill");
                var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('gwarchod.actor', '2', false)");
            var rows = statement.executeQuery("select count(*) from access.app_user");
            rows.next();
            return rows.getLong(1);
        }
    }
}
