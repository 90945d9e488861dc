package wales.gwarchod.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignInDesk;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.clocks.London;
import wales.gwarchod.crimes.LoadState;
import wales.gwarchod.crimes.LoadView;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.jobs.Jobs;
import wales.gwarchod.screening.QuestionDesk;
import wales.gwarchod.screening.QuestionFault;

/**
 * Makes an empty database the demonstration: its users, then an extract of the invented force, loaded through the same door
 * as a real one. A second start finds both and changes nothing. To begin again, end the service and delete the data folder.
 */
@Component
@ConditionalOnBooleanProperty("gwarchod.demonstration-fill")
public class DemonstrationForce {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationForce.class);
    private static final LocalTime EXTRACT_AT = LocalTime.of(2, 0);
    private static final Set<LoadState> KEPT = Set.of(LoadState.STAGED, LoadState.APPLIED);
    private static final List<User> USERS = List.of(
            new User("sian", "DS Siân Enghraifft", Role.SPEC),
            new User("gareth", "DS Gareth Sampl", Role.SPEC),
            new User("owain", "DC Owain Prawf", Role.IO),
            new User("mali", "Insp Mali Esiampl", Role.SUP),
            new User("nia", "Nia Dadansoddwr", Role.ANL),
            new User("ada", "Ada Gweinyddwr", Role.ADM));

    private final Users users;
    private final Loads loads;
    private final QuestionDesk questions;
    private final Jobs jobs;
    private final Clock clock;
    private final Path folder;
    private final int size;
    private final long seed;

    DemonstrationForce(
            Users users,
            Loads loads,
            QuestionDesk questions,
            Jobs jobs,
            Clock clock,
            @Value("${gwarchod.data}") Path data,
            @Value("${gwarchod.demonstration-reports:12000}") int size,
            @Value("${gwarchod.demonstration-seed:2026}") long seed) {
        this.users = users;
        this.loads = loads;
        this.questions = questions;
        this.jobs = jobs;
        this.clock = clock;
        this.folder = data.resolve("demonstration-extracts");
        this.size = Math.max(Demonstration.LEAST, size);
        this.seed = seed;
    }

    private record User(String subject, String name, Role role) {}

    /** After the loads that a stop cut off have been taken up; the service says that it is ready only when this is done. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void whenTheServiceIsReady() {
        Acting.as(SignedIn.job(), () -> {
            fill();
            return null;
        });
        awaitQueue();
    }

    /** Users, screening questions and reports, if they are not there yet. Can be repeated. */
    public void fill() {
        for (var user : USERS) {
            users.keep(SignInDesk.DEMONSTRATION, user.subject(), user.name(), user.role());
        }
        loadQuestions();
        if (kept().isEmpty()) {
            var dataTime = dataTime(clock.instant());
            LOG.info("Making {} invented reports", size);
            load(dataTime, (demonstration, zip) -> demonstration.generate(size, seed, dataTime, zip));
        }
    }

    private void loadQuestions() {
        try (var set = getClass().getResourceAsStream("/demonstration/example-questions.csv")) {
            questions.loadPack(new String(Objects.requireNonNull(set).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (QuestionFault fault) {
            throw new IllegalStateException(fault);
        }
    }

    /**
     * Loads one more night of the same history, as if a day had passed.
     *
     * @param reports how many
     */
    public LoadView anotherNight(int reports) {
        var times = kept().stream().map(LoadView::extractedAt).toList();
        var first = times.stream()
                .filter(time -> time != null)
                .min(Instant::compareTo)
                .orElseThrow();
        var newest = times.stream()
                .filter(time -> time != null)
                .max(Instant::compareTo)
                .orElseThrow();
        var number = (int) Duration.between(first, newest).toDays() + 1;
        return load(
                first.plus(Duration.ofDays(number)),
                (demonstration, zip) -> demonstration.night(size, seed, first, number, reports, zip));
    }

    /** The last two o'clock in the morning, London time: when a force's system would have been read. */
    static Instant dataTime(Instant now) {
        var today = London.dayOf(now);
        var read = today.atTime(EXTRACT_AT).atZone(London.ZONE).toInstant();
        return read.isAfter(now)
                ? today.minusDays(1).atTime(EXTRACT_AT).atZone(London.ZONE).toInstant()
                : read;
    }

    private List<LoadView> kept() {
        return loads.recent().stream()
                .filter(load -> KEPT.contains(load.state()))
                .toList();
    }

    private interface Writing {
        Totals write(Demonstration demonstration, Path zip) throws IOException;
    }

    private LoadView load(Instant dataTime, Writing writing) {
        try {
            Files.createDirectories(folder);
            var zip = folder.resolve("enghraifft-%s.zip".formatted(London.dayOf(dataTime)));
            var totals = writing.write(new Demonstration(), zip);
            LOG.info("Loading {}: {}", zip.getFileName(), totals);
            return loads.load(zip, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The people are linked, the courses joined and the texts read before the first page is shown. */
    private void awaitQueue() {
        while (jobs.isRunning() && !Thread.currentThread().isInterrupted() && waiting()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private boolean waiting() {
        return Acting.as(SignedIn.job(), () -> !jobs.backlog().isEmpty());
    }
}
