package wales.gwarchod.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schemas of all rooms up to date, from the ground floor upwards: one schema, one folder
 * ({@code db/migration/<room>}) and one history for each room. Every statement runs as the owner.
 */
record Migrations(String url, Database.Login login) {
    /** The rooms that may have tables, in floor order; one without migrations is passed over. */
    static final List<String> ROOMS = List.of(
            "access",
            "audit",
            "jobs",
            "language",
            "clocks",
            "papers",
            "pages",
            "crimes",
            "publishing",
            "measures",
            "training",
            "administration",
            "people",
            "conduct",
            "watch",
            "cases",
            "screening",
            "orders",
            "victims",
            "risk",
            "priority",
            "referrals",
            "forums",
            "recommendations",
            "commissioning",
            "collation",
            "sampling");

    static final String HISTORY = "flyway_schema_history";

    /** The rooms that have migrations in this build. */
    static List<String> rooms() {
        return ROOMS.stream()
                .filter(room -> Migrations.class.getResource("/db/migration/" + room) != null)
                .toList();
    }

    /**
     * Applies what is missing. Each step is one transaction, so a killed start repeats what was not kept.
     *
     * @throws CannotOpen if a newer release made the schemas, or a step fails
     */
    void bringUpToDate() {
        for (var room : rooms()) {
            try {
                var flyway = flyway(room, "set role " + Roles.OWNER);
                if (isBehind(flyway)) {
                    flyway.migrate();
                }
            } catch (FlywayException broken) {
                throw failed(room, broken);
            }
        }
        showHistory();
    }

    /**
     * Checks that nothing is missing, for a login that may not migrate.
     *
     * @throws CannotOpen if something is, or a newer release made the schemas
     */
    void requireUpToDate() {
        for (var room : rooms()) {
            try {
                if (isBehind(flyway(room, ""))) {
                    throw new CannotOpen(("The tables of %s are not up to date: give a login that may migrate, in "
                                    + "GWARCHOD_DATABASE_MIGRATE_USER and GWARCHOD_DATABASE_MIGRATE_PASSWORD.")
                            .formatted(room));
                }
            } catch (FlywayException broken) {
                throw failed(room, broken);
            }
        }
    }

    private Flyway flyway(String room, String first) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, login.user(), login.password())
                .initSql(first)
                .defaultSchema(room)
                .schemas(room)
                .createSchemas(true)
                .table(HISTORY)
                .locations("classpath:db/migration/" + room)
                .cleanDisabled(true)
                .load();
    }

    private static boolean isBehind(Flyway flyway) {
        var steps = flyway.info().all();
        var newer = Arrays.stream(steps).filter(Migrations::isUnknown).findFirst();
        if (newer.isPresent()) {
            throw new CannotOpen(
                    ("The database was last used by a newer release (it has step %s of %s, which this release does not "
                                    + "know): start that release, or a later one.")
                            .formatted(
                                    newer.get().getVersion(),
                                    flyway.getConfiguration().getDefaultSchema()));
        }
        return Arrays.stream(steps)
                .anyMatch(step -> step.getState() != MigrationState.SUCCESS || !step.isChecksumMatching());
    }

    private static boolean isUnknown(MigrationInfo step) {
        return step.getState() == MigrationState.FUTURE_SUCCESS
                || step.getState() == MigrationState.FUTURE_FAILED
                || step.getState() == MigrationState.MISSING_SUCCESS
                || step.getState() == MigrationState.MISSING_FAILED;
    }

    /** Lets the application read how far each room is, so that it can check by itself where it may not migrate. */
    private void showHistory() {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute("set role " + Roles.OWNER);
            for (var room : rooms()) {
                statement.execute("grant usage on schema %s to %s".formatted(room, Roles.APP));
                statement.execute("grant select on %s.%s to %s".formatted(room, HISTORY, Roles.APP));
            }
        } catch (SQLException broken) {
            throw new CannotOpen("The database at %s cannot be used: %s.".formatted(url, broken.getMessage()), broken);
        }
    }

    private static CannotOpen failed(String room, FlywayException broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new CannotOpen(
                "The tables of %s could not be brought up to date: %s."
                        .formatted(room, firstLine(String.valueOf(cause.getMessage()))),
                broken);
    }

    private static String firstLine(String message) {
        return message.lines().filter(line -> !line.isBlank()).findFirst().orElse("no reason given");
    }
}
