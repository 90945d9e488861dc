package wales.gwarchod.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads from the catalogue whether the database still holds the application back as it was built to, and refuses to open it
 * otherwise: a wall that somebody has taken down for an afternoon is no wall.
 */
final class Wall {
    /** Tables that need no row security, each with its reason. {@code *} stands for every room. */
    static final Map<String, String> OPEN_TABLES = Map.of(
            "*." + Migrations.HISTORY,
            "Which migrations were applied: no data of anybody, and the application may only read it.");

    private static final String BREACHES = """
            with mine as (
              select r.* from pg_roles r where pg_has_role(current_user, r.oid, 'MEMBER')
            ), room as (
              select n.oid, n.nspname from pg_namespace n
               where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            )
            select format('the role %s is a superuser', rolname) from mine where rolsuper
            union all
            select format('the role %s bypasses row security', rolname) from mine where rolbypassrls
            union all
            select format('the role %s may create roles or databases', rolname) from mine where rolcreaterole or rolcreatedb
            union all
            select format('%s may act as %s', current_user, rolname) from mine where rolname = 'gwarchod_owner'
            union all
            select format('%s may make schemas', current_user) where has_database_privilege(current_database(), 'CREATE')
            union all
            select format('%s may make temporary tables', current_user) where has_database_privilege(current_database(), 'TEMP')
            union all
            select format('%s may make tables in the schema %s', current_user, nspname) from room where has_schema_privilege(oid, 'CREATE')
            union all
            select format('%s owns the table %s.%s', current_user, nspname, relname)
              from pg_class c join room on room.oid = c.relnamespace join mine on mine.oid = c.relowner
            union all
            select format('row security is not forced on the table %s.%s', nspname, relname)
              from pg_class c join room on room.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
               and nspname || '.' || relname <> all (?) and '*.' || relname <> all (?)
            union all
            select format('the view %s.%s does not ask as its reader', nspname, relname)
              from pg_class c join room on room.oid = c.relnamespace
             where c.relkind = 'v' and coalesce(c.reloptions::text, '') !~ 'security_invoker=(true|on|1)'
            union all
            select format('%s may read the materialised view %s.%s', current_user, nspname, relname)
              from pg_class c join room on room.oid = c.relnamespace
             where c.relkind = 'm' and has_table_privilege(c.oid, 'SELECT')
            union all
            select format('the definer function %s.%s does not fix its search path', nspname, proname)
              from pg_proc p join room on room.oid = p.pronamespace
             where p.prosecdef and not exists (select from unnest(p.proconfig) as setting where setting like 'search_path=%')
            """;

    private Wall() {}

    /** @throws CannotOpen naming the first breach */
    static void check(Database database) {
        var breaches = breaches(database);
        if (!breaches.isEmpty()) {
            throw new CannotOpen(
                    ("The database does not hold the application back as it must (%s): see Database roles in "
                                    + "docs/operating.md.")
                            .formatted(breaches.getFirst()));
        }
    }

    static List<String> breaches(Database database) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.prepareStatement(BREACHES)) {
            var open = connection.createArrayOf("text", OPEN_TABLES.keySet().toArray());
            statement.setArray(1, open);
            statement.setArray(2, open);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new CannotOpen(
                    "The database at %s cannot be reached: %s.".formatted(database.url(), broken.getMessage()), broken);
        }
    }
}
