package wales.gwarchod.crimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wales.gwarchod.TestDatabase;

@DisplayName("A load that is killed")
class KillTest {
    private static final long SEED = 20261123;

    @TempDir
    static Path folder;

    private static Path before;
    private static Path night;
    private static List<String> undisturbed;
    private static int calls;

    @BeforeAll
    static void an_undisturbed_run_shows_the_end_and_counts_the_calls() throws Exception {
        before = SampleExtract.of(400).zip(folder.resolve("before.zip"));
        night = SampleExtract.of(2_200).withVersion(2).zip(folder.resolve("night.zip"));
        try (var database = TestDatabase.fresh();
                var room = new CrimesRoom(database.dataSource())) {
            CrimesRoom.acting(() -> room.loads().load(before, null));
            var child = loadInAProcess(database, 0);
            assertThat(child.exit()).isZero();
            calls = Integer.parseInt(child.said()
                    .substring(child.said().lastIndexOf("calls ") + 6)
                    .strip());
            undisturbed = TableState.of(room);
        }
    }

    @Test
    void ends_after_restart_and_repeat_as_if_nothing_had_happened() throws Exception {
        killAt(new Random(SEED).ints(6, 1, calls + 1).toArray());
    }

    @Test
    @Tag("nightly")
    void ends_the_same_from_two_hundred_points() throws Exception {
        killAt(new Random(SEED + 1).ints(200, 1, calls + 1).toArray());
    }

    private static void killAt(int... points) throws Exception {
        for (int point : points) {
            try (var database = TestDatabase.fresh();
                    var room = new CrimesRoom(database.dataSource())) {
                CrimesRoom.acting(() -> room.loads().load(before, null));
                assertThat(loadInAProcess(database, point).exit())
                        .as("killed at call %s of %s", point, calls)
                        .isEqualTo(137);
                CrimesRoom.acting(() -> {
                    room.loads().recover();
                    return 0;
                });
                loadAgain(room);
                assertThat(TableState.of(room))
                        .as("killed at call %s of %s", point, calls)
                        .isEqualTo(undisturbed);
                assertThat(CrimesRoom.acting(() -> room.loads().recent()))
                        .filteredOn(load -> load.state() == LoadState.APPLIED
                                && load.fileName().equals("night.zip"))
                        .as("killed at call %s of %s", point, calls)
                        .singleElement()
                        .matches(load -> !load.isIncomplete());
            }
        }
    }

    /** Hands the file in again, once the server has noticed that whoever was reading it is gone. */
    private static void loadAgain(CrimesRoom room) throws Exception {
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (true) {
            try {
                CrimesRoom.acting(() -> room.loads().load(night, null));
                return;
            } catch (ExtractFault fault) {
                if (!fault.code().equals("being-read") || System.nanoTime() > giveUp) {
                    throw fault;
                }
                Thread.sleep(100);
            }
        }
    }

    private record Ended(int exit, String said) {}

    private static Ended loadInAProcess(TestDatabase database, int killAt) throws Exception {
        var place = database.place();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledLoad.class.getName()));
        command.addAll(
                List.of(place.url(), place.user(), place.password(), night.toString(), Integer.toString(killAt)));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
