package wales.gwarchod.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A database that is open, migrated and checked: the service may use it as {@code user}, who can neither create nor alter a
 * table and is held by row security.
 *
 * @param url where Java finds it
 * @param user the application's login
 * @param password the application's password
 * @param server what to stop when it is closed; null for a server that is not ours
 */
public record Database(
        String url, String user, String password, @Nullable AutoCloseable server) implements AutoCloseable {
    /** A login of an external server. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /**
     * Opens the embedded database in a folder, making it on first use.
     *
     * @param purpose what this process does, in words for whoever finds the folder in use: "gwarchod start"
     * @throws CannotOpen with one sentence
     */
    public static Database embedded(Path folder, String purpose) {
        var server = EmbeddedPostgres.open(folder, purpose, EmbeddedPostgres.Settings.usual());
        try {
            var url = server.url("gwarchod");
            new Migrations(url, new Login(Roles.MIGRATE, server.password(Roles.MIGRATE))).bringUpToDate();
            return checked(new Database(url, Roles.APP, server.password(Roles.APP), server));
        } catch (RuntimeException broken) {
            server.close();
            throw broken;
        }
    }

    /**
     * Opens an external database.
     *
     * @param application the service's login: {@code gwarchod_app} or a member of it
     * @param migrating who migrates: a member of {@code gwarchod_owner}; null to use it as it is, if it is up to date
     * @throws CannotOpen with one sentence
     */
    public static Database external(String url, Login application, @Nullable Login migrating) {
        if (migrating == null) {
            new Migrations(url, application).requireUpToDate();
        } else {
            new Migrations(url, migrating).bringUpToDate();
        }
        return checked(new Database(url, application.user(), application.password(), null));
    }

    private static Database checked(Database database) {
        Wall.check(database);
        return database;
    }

    /** A pool of connections. Whoever makes one closes it, before the database. */
    public HikariDataSource pool(int size) {
        var settings = new HikariConfig();
        settings.setPoolName("gwarchod");
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(size);
        settings.setMinimumIdle(Math.min(2, size));
        settings.setAutoCommit(true);
        settings.addDataSourceProperty("ApplicationName", "gwarchod");
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(settings);
    }

    @Override
    public String toString() {
        return "Database[url=" + url + ", user=" + user + "]";
    }

    @Override
    public void close() {
        if (server != null) {
            try {
                server.close();
            } catch (Exception broken) {
                throw new CannotOpen("The database server did not stop cleanly; the next start repairs it.", broken);
            }
        }
    }
}
