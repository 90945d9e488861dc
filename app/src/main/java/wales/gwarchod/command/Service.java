package wales.gwarchod.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import wales.gwarchod.GwarchodApplication;
import wales.gwarchod.database.Database;

/**
 * The service with its database, from opening to end. Spring is stopped first and the database after it, whether we are
 * closed, interrupted or terminated, and also when that happens half way through opening.
 */
final class Service implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final int CONNECTIONS = 20;
    private static final int ANSWER_MILLIS = 60_000;

    private final Wish wish;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Object step = new Object();
    private boolean ending;
    private @Nullable Database database;
    private @Nullable HikariDataSource pool;
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable RunningService told;
    private int port;

    /** How the database is opened. */
    @FunctionalInterface
    interface DatabaseSource {
        Database open();
    }

    /**
     * What is wanted.
     *
     * @param folder holds logs and the file that tells commands where the service is
     * @param port 0 takes a free one
     * @param listen the address to listen on
     */
    record Wish(Path folder, DatabaseSource database, int port, String listen, Demonstration demonstration) {}

    Service(Wish wish) {
        this.wish = wish;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop the service"));
    }

    /**
     * Opens the database, brings it up to date, starts Spring and waits until it answers.
     *
     * @return false if it was stopped meanwhile
     * @throws CannotRun if the port is taken, or the service fails to start
     * @throws wales.gwarchod.database.CannotOpen if the database cannot be opened
     */
    boolean open() {
        requireFree(wish.port(), wish.listen());
        HikariDataSource connections;
        synchronized (step) {
            if (ending) {
                return false;
            }
            var opened = wish.database().open();
            database = opened;
            connections = opened.pool(CONNECTIONS);
            pool = connections;
        }
        var token = HexFormat.of().formatHex(SecureRandom.getSeed(32));
        var started = start(connections, token);
        port = Integer.parseInt(started.getEnvironment().getRequiredProperty("local.server.port"));
        requireAnswer();
        synchronized (step) {
            if (!ending) {
                told = RunningService.tell(wish.folder(), port, token);
            }
            return !ending;
        }
    }

    private ConfigurableApplicationContext start(HikariDataSource connections, String token) {
        var application = new SpringApplication(GwarchodApplication.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of(
                "spring.main.banner-mode", "off",
                "spring.lifecycle.timeout-per-shutdown-phase", "10s",
                "logging.threshold.console", "WARN",
                "logging.file.name", wish.folder().resolve("log/gwarchod.log").toString()));
        application.addInitializers(starting -> {
            starting.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("command line", properties(token)));
            starting.getBeanFactory().registerSingleton("dataSource", connections);
            context = starting;
        });
        try {
            return application.run();
        } catch (PortInUseException taken) {
            throw portTaken(wish.port(), taken);
        } catch (RuntimeException broken) {
            LOG.error("The service could not start", broken);
            var refusal = new CannotRun(
                    CannotRun.FAILED,
                    "The service could not start: %s (more in %s)."
                            .formatted(reason(broken), wish.folder().resolve("log/gwarchod.log")));
            refusal.initCause(broken);
            throw refusal;
        }
    }

    private static String reason(Throwable broken) {
        var deepest = broken;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private Map<String, Object> properties(String token) {
        var properties = new HashMap<>(wish.demonstration().properties());
        properties.put("server.port", wish.port());
        properties.put("server.address", wish.listen());
        properties.put("gwarchod.data", wish.folder().toString());
        properties.put("gwarchod.command-token", token);
        return properties;
    }

    private static void requireFree(int port, String listen) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the web server does: a port whose last connections still linger is free
            socket.bind(new InetSocketAddress(InetAddress.getByName(listen), port));
        } catch (IOException taken) {
            throw portTaken(port, taken);
        }
    }

    private static CannotRun portTaken(int port, Exception taken) {
        var refusal = new CannotRun(
                CannotRun.ASKED_WRONGLY,
                "Port %d cannot be used, most likely because another program has it: choose another with --port."
                        .formatted(port));
        refusal.initCause(taken);
        return refusal;
    }

    /** Any answer will do; a port that is open but silent will not. */
    private void requireAnswer() {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/").toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException silent) {
            throw new CannotRun(
                    CannotRun.FAILED,
                    "The service started but does not answer on port %d: %s.".formatted(port, silent.getMessage()));
        }
    }

    int port() {
        return port;
    }

    ConfigurableApplicationContext context() {
        if (context == null) {
            throw new IllegalStateException("The service is not open");
        }
        return context;
    }

    /** Waits until the service is closed; the shutdown hook does that. */
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops what was opened, in reverse; a second call waits for the first and does nothing. */
    @Override
    public void close() {
        synchronized (step) {
            if (ending) {
                return;
            }
            ending = true;
            try (var lastly = database;
                    var then = pool;
                    var first = context) {
                if (told != null) {
                    told.forget();
                }
            } finally {
                ended.countDown();
            }
        }
    }
}
