package wales.gwarchod.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;

/** The way in to queued work. What is queued inside a transaction is done only if that transaction is kept. */
@Service
public class Jobs implements SmartInitializingSingleton, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int TRIES = 3;

    private final DataSource dataSource;
    private final ObjectProvider<JobKind> kinds;
    private final JdbcClient db;
    private final Clock clock;
    private final Map<String, OneTimeTask<Void>> tasks = new HashMap<>();
    private @Nullable Scheduler scheduler;
    private volatile boolean running;

    Jobs(DataSource dataSource, ObjectProvider<JobKind> kinds, JdbcClient db, Clock clock) {
        this.dataSource = dataSource;
        this.kinds = kinds;
        this.db = db;
        this.clock = clock;
    }

    /** Asks the rooms for their work once all of them stand: most of them queue work themselves. */
    @Override
    public void afterSingletonsInstantiated() {
        kinds.stream().map(Jobs::task).forEach(task -> tasks.put(task.getName(), task));
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), List.copyOf(tasks.values()))
                .tableName("jobs.scheduled_tasks")
                .threads(1)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(Duration.ofSeconds(20))
                .enableImmediateExecution()
                .build();
    }

    private Scheduler scheduler() {
        return Objects.requireNonNull(scheduler, "The rooms do not stand yet");
    }

    private static OneTimeTask<Void> task(JobKind kind) {
        return Tasks.oneTime(kind.name())
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5), 3)))
                .execute((instance, context) -> {
                    LOG.info("Job {} {} starts", kind.name(), instance.getId());
                    Acting.as(SignedIn.job(), () -> {
                        kind.run(instance.getId());
                        return null;
                    });
                    LOG.info("Job {} {} is done", kind.name(), instance.getId());
                });
    }

    /**
     * Queues a piece of work, in the caller's transaction if there is one. Queuing what already waits changes nothing.
     *
     * @param kind the name of a {@link JobKind}
     * @param key what to work on, such as the number of a load
     */
    public void enqueue(String kind, String key) {
        var task = tasks.get(kind);
        if (task == null) {
            throw new IllegalArgumentException("No room offers the job " + kind);
        }
        scheduler().scheduleIfNotExists(task.instance(key), clock.instant());
    }

    /** How many pieces of work wait or run, and how many were given up after three tries. */
    @Transactional(readOnly = true)
    public Backlog backlog() {
        return db.sql("""
                        select count(*) filter (where consecutive_failures is null or consecutive_failures < :tries) as waiting,
                               count(*) filter (where consecutive_failures >= :tries) as parked
                          from jobs.scheduled_tasks
                        """)
                .param("tries", TRIES)
                .query((row, number) -> new Backlog(row.getInt("waiting"), row.getInt("parked")))
                .single();
    }

    /** What there is to do.
     *
     * @param waiting queued or running
     * @param parked given up after three tries
     */
    public record Backlog(int waiting, int parked) {
        public boolean isEmpty() {
            return waiting == 0;
        }
    }

    @Override
    public void start() {
        scheduler().start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler().stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
