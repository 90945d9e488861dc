package wales.gwarchod.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/**
 * A program that opens the database in a folder and then commits rows one by one, saying each that is committed, until it is
 * killed. It is what the kill tests kill.
 */
final class StartedToBeKilled {
    private StartedToBeKilled() {}

    public static void main(String[] arguments) throws Exception {
        var database = Database.embedded(Path.of(arguments[0]), "a start to be killed");
        System.out.println("ready");
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('gwarchod.actor', '2', false)");
            for (int number = 1; ; number++) {
                statement.execute("insert into access.app_user (issuer, subject, display_name, role) "
                        + "values ('kill test', gen_random_uuid()::text, 'Somebody Invented', 'JOB')");
                System.out.println("committed " + number);
                System.out.flush();
            }
        }
    }
}
