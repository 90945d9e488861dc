package wales.gwarchod.database;

import java.util.List;

/** The three database roles: one owns and cannot sign in, one migrates, one serves. None is a superuser. */
final class Roles {
    /** Owns every schema and table; nobody signs in as it. */
    static final String OWNER = "gwarchod_owner";
    /** Signs in to migrate, and then acts as the owner. */
    static final String MIGRATE = "gwarchod_migrate";
    /** Signs in for the service; may do what each migration grants, and is held by row security. */
    static final String APP = "gwarchod_app";

    private Roles() {}

    /** Makes the roles; docs/operating.md shows the same for an external database. */
    static List<String> statements(String migratePassword, String appPassword) {
        return List.of(
                "create role gwarchod_owner nologin",
                "create role gwarchod_migrate login noinherit password '" + migratePassword
                        + "' in role gwarchod_owner",
                "create role gwarchod_app login password '" + appPassword + "'");
    }

    /** Makes a database that the owner may fill and the application may enter. */
    static List<String> databaseStatements(String name) {
        return List.of("create database " + name + " owner gwarchod_owner", revoke(name), grant(name));
    }

    static String revoke(String database) {
        return "revoke all on database " + database + " from public";
    }

    static String grant(String database) {
        return "grant connect on database " + database + " to gwarchod_migrate, gwarchod_app";
    }

    static String withoutPasswords(String message) {
        return message.replaceAll("password '[^']*'", "password '...'");
    }
}
