package wales.gwarchod.crimes;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import wales.gwarchod.database.Database;

/**
 * A process of its own that loads a file and, when it has called the database so many times, is killed with signal 9: no
 * shutdown hook runs, and the server finds the connection dead. With 0 it lives, and prints how many calls it made.
 */
final class KilledLoad {
    private KilledLoad() {}

    public static void main(String[] args) throws Exception {
        var place = new Database(args[0], args[1], args[2], null);
        long fatal = Long.parseLong(args[4]);
        try (HikariDataSource pool = place.pool(4)) {
            var counting = new Counting(pool, fatal);
            try (var room = new CrimesRoom(counting)) {
                CrimesRoom.acting(() -> room.loads().load(Path.of(args[3]), null));
            }
            System.out.println("calls " + counting.calls);
        }
    }

    /** Counts what the loading thread asks of the database: statements, and both sides of each commit. */
    private static final class Counting extends DelegatingDataSource {
        private final Thread loading = Thread.currentThread();
        private final long fatal;
        private long calls;

        Counting(DataSource pool, long fatal) {
            super(pool);
            this.fatal = fatal;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        boolean commit = method.getName().equals("commit");
                        if (commit || method.getName().equals("prepareStatement")) {
                            count();
                        }
                        try {
                            Object result = method.invoke(connection, arguments);
                            if (commit) {
                                count();
                            }
                            return result;
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }

        private void count() throws IOException, InterruptedException {
            if (Thread.currentThread() == loading && ++calls == fatal) {
                var own = ProcessHandle.current().pid();
                new ProcessBuilder("kill", "-9", Long.toString(own)).start().waitFor();
            }
        }
    }
}
