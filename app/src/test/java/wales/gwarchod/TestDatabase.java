package wales.gwarchod;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.access.ContextTransactionManager;
import wales.gwarchod.database.Database;
import wales.gwarchod.database.TestServer;

/**
 * A migrated, empty PostgreSQL database of a test's own, used as the application uses it: by its role, behind row security.
 *
 * <p>Without Spring: {@code static final TestDatabase DATABASE = TestDatabase.fresh();}. With Spring: {@link OnDatabase}.
 */
public final class TestDatabase implements AutoCloseable {
    private final Database database;
    private final HikariDataSource pool;

    private TestDatabase(Database database) {
        this.database = database;
        this.pool = database.pool(8);
    }

    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.get().fresh());
    }

    /** Where it is and how to sign in, for a process of its own. */
    public Database place() {
        return database;
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    /** Transactions that tell the database who acts, as the service's do; begin them inside {@code Acting.as}. */
    public ContextTransactionManager transactionManager() {
        return new ContextTransactionManager(pool);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(transactionManager());
    }

    /** Runs one statement past every wall, to set a scene that the application could not. */
    public void asSuperuser(String sql) {
        TestServer.get().asSuperuser(database, sql);
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
