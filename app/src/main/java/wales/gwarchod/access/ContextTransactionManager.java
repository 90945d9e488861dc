package wales.gwarchod.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database, at the start of each transaction and for that transaction only, who acts. Row security on every
 * table asks for it, so SQL that runs for nobody sees nothing and writes nothing.
 */
public class ContextTransactionManager extends JdbcTransactionManager {
    public ContextTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var actor = Acting.ifAnybody();
        if (actor.isEmpty()) {
            return;
        }
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new TransactionSystemException("A transaction began without a connection");
        }
        tell(holder.getConnection(), actor.get().id());
    }

    private static void tell(Connection connection, long userId) {
        try (PreparedStatement set = connection.prepareStatement("select set_config('gwarchod.actor', ?, true)")) {
            set.setString(1, Long.toString(userId));
            set.execute();
        } catch (SQLException broken) {
            throw new TransactionSystemException("The database could not be told who acts", broken);
        }
    }
}
