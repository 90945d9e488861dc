package wales.gwarchod.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One quick embedded server for all tests of this JVM, with one migrated template from which each test gets a database of its
 * own. It does not wait for the disk; nothing else may be so careless.
 */
public final class TestServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final TestServer ONE = new TestServer();

    private final EmbeddedPostgres server;

    private TestServer() {
        server = open();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the test database"));
        copy("template1", "gwarchod_template");
        new Migrations(
                        server.url("gwarchod_template"),
                        new Database.Login(Roles.MIGRATE, server.password(Roles.MIGRATE)))
                .bringUpToDate();
    }

    public static TestServer get() {
        return ONE;
    }

    /** The first folder that no other test run uses; its programs are kept from run to run, its data is not. */
    private static EmbeddedPostgres open() {
        var settings = new EmbeddedPostgres.Settings(200_000_000, false, Account.choose());
        for (int number = 1; ; number++) {
            var folder = Path.of("target", "test-database-" + number);
            try {
                return EmbeddedPostgres.open(folder, "a test run", settings);
            } catch (CannotOpen taken) {
                if (number == 8) {
                    throw taken;
                }
            }
        }
    }

    /** A migrated, empty database that nobody else uses. */
    public Database fresh() {
        var name = "test_" + DATABASES.incrementAndGet();
        copy("gwarchod_template", name);
        return new Database(
                server.url(name),
                Roles.APP,
                server.password(Roles.APP),
                () -> run("drop database " + name + " with (force)"));
    }

    /** Runs a statement as superuser in a database of this server, for what a test must do and the application may not. */
    public void asSuperuser(Database database, String sql) {
        run(database.url(), sql);
    }

    private void copy(String template, String name) {
        run("create database " + name + " template " + template + " owner " + Roles.OWNER);
        run(Roles.revoke(name));
        run(Roles.grant(name));
    }

    private void run(String sql) {
        run(server.url("postgres"), sql);
    }

    private void run(String url, String sql) {
        try (var connection = DriverManager.getConnection(url, Cluster.SUPERUSER, server.password(Cluster.SUPERUSER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }
}
