package wales.gwarchod;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.crimes.LoadState;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.jobs.Jobs;

/** Loads extracts and does what is queued after them, in the test's own thread, so that a test sees the end of it. */
public final class Night {
    private static final List<String> STEPS = List.of("people.link", "conduct.join");

    private final Loads loads;
    private final List<JobKind> kinds;

    /** Takes the beans of the context under test. */
    public Night(Loads loads, List<JobKind> kinds) {
        this.loads = loads;
        this.kinds = List.copyOf(kinds);
    }

    /**
     * Loads a file, links its records and joins its reports; of a file that was loaded before, nothing is left to do.
     *
     * @return the number of the load
     */
    public long load(Path file) {
        return Acting.as(SignedIn.commandLine(), () -> {
            var load = loads.load(file, null);
            if (load.state() == LoadState.APPLIED) {
                again(load.id());
            }
            return load.id();
        });
    }

    /** Does again what is queued after a load. */
    public void again(long load) {
        Acting.as(SignedIn.job(), () -> {
            STEPS.forEach(step -> kinds.stream()
                    .filter(kind -> kind.name().equals(step))
                    .forEach(kind -> kind.run(Long.toString(load))));
            return true;
        });
    }

    /** Waits for the end of everything that is queued, in the service's own threads: after that the worklist is there. */
    public static void awaitEnd(Jobs jobs) throws InterruptedException {
        var patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!jobs.backlog().isEmpty()) {
            assertThat(System.nanoTime()).as("jobs end").isLessThan(patience);
            Thread.sleep(50);
        }
        assertThat(jobs.backlog().parked()).isZero();
    }
}
