package wales.gwarchod.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.GwarchodApplication;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.crimes.LoadState;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.database.Database;
import wales.gwarchod.jobs.Jobs;

/** The whole service on an embedded database of its own, as {@code gwarchod start} opens it. */
final class House implements AutoCloseable {
    private final Database database;
    private final HikariDataSource pool;
    private final ConfigurableApplicationContext context;
    private final Stopwatch stopwatch;

    private House(
            Database database, HikariDataSource pool, ConfigurableApplicationContext context, Stopwatch stopwatch) {
        this.database = database;
        this.pool = pool;
        this.context = context;
        this.stopwatch = stopwatch;
    }

    static House open(Path folder) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN); // the migrations speak before Spring does
        }
        var database = Database.embedded(folder, "bench");
        var pool = database.pool(20);
        var stopwatch = new Stopwatch();
        var application = new SpringApplication(GwarchodApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.main.banner-mode", "off",
                "logging.level.root", "WARN"));
        application.addListeners(stopwatch);
        application.addInitializers(starting -> {
            starting.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "bench",
                            Map.of(
                                    "server.port",
                                    0,
                                    "gwarchod.data",
                                    folder.toString(),
                                    "gwarchod.demonstration",
                                    true)));
            starting.getBeanFactory().registerSingleton("dataSource", pool);
        });
        return new House(database, pool, application.run(), stopwatch);
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    String postgres() {
        return context.getBean(JdbcClient.class)
                .sql("select version()")
                .query(String.class)
                .single();
    }

    /** Loads a file, and waits until the people are linked, the courses joined and the texts read. */
    void load(Path zip) {
        var done = Acting.as(SignedIn.job(), () -> context.getBean(Loads.class).load(zip, null));
        if (done.state() != LoadState.APPLIED || done.isIncomplete() || done.rowsRejected() > 0) {
            throw new IllegalStateException("The load did not come through whole: " + done);
        }
        var jobs = context.getBean(Jobs.class);
        while (!Acting.as(SignedIn.job(), () -> jobs.backlog().isEmpty())) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        var parked = Acting.as(SignedIn.job(), () -> jobs.backlog().parked());
        if (parked > 0) {
            throw new IllegalStateException(parked + " jobs were given up; a figure would mean nothing");
        }
    }

    /** Reads the tables, as a job. */
    <T> T read(Function<JdbcClient, T> reading) {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return Acting.as(
                SignedIn.job(), () -> transaction.execute(status -> reading.apply(context.getBean(JdbcClient.class))));
    }

    @Override
    public void close() {
        try (database;
                pool;
                context) {
            stopwatch.stop("end");
        }
    }
}
