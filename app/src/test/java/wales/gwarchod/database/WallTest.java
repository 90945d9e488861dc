package wales.gwarchod.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The start-up check of the database's wall")
class WallTest {
    private static void inDatabase(Consumer<Database> then) {
        try (var database = TestServer.get().fresh()) {
            then.accept(database);
        }
    }

    private static void breach(String sql, String sentence) {
        inDatabase(database -> {
            TestServer.get().asSuperuser(database, sql);
            assertThat(Wall.breaches(database)).contains(sentence);
            assertThatThrownBy(() -> Wall.check(database))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("does not hold the application back");
        });
    }

    @Test
    void finds_nothing_in_what_the_migrations_make() {
        inDatabase(database -> assertThat(Wall.breaches(database)).isEmpty());
    }

    @Test
    void finds_a_table_whose_row_security_is_not_forced() {
        breach(
                "alter table access.whereabouts no force row level security",
                "row security is not forced on the table access.whereabouts");
    }

    @Test
    void finds_a_table_without_row_security() {
        breach("create table access.notes (id int)", "row security is not forced on the table access.notes");
    }

    @Test
    void finds_an_application_that_may_make_tables() {
        breach("grant create on schema audit to gwarchod_app", "gwarchod_app may make tables in the schema audit");
    }

    @Test
    void finds_an_application_that_may_make_temporary_tables() {
        inDatabase(database -> {
            var name = database.url().substring(database.url().lastIndexOf('/') + 1);
            TestServer.get().asSuperuser(database, "grant temporary on database " + name + " to public");
            assertThat(Wall.breaches(database)).containsExactly("gwarchod_app may make temporary tables");
        });
    }

    @Test
    void finds_a_view_that_asks_as_its_owner() {
        breach("create view access.people as select 1 as id", "the view access.people does not ask as its reader");
    }

    @Test
    void finds_a_definer_function_whose_search_path_is_open() {
        breach(
                "create function access.leak() returns int language sql security definer as 'select 1'",
                "the definer function access.leak does not fix its search path");
    }

    @Test
    void finds_an_application_that_is_a_superuser_or_passes_row_security_by() {
        inDatabase(database -> {
            var server = TestServer.get();
            server.asSuperuser(database, "create role strong login superuser password 'strong-for-a-test'");
            server.asSuperuser(
                    database, "create role passer login bypassrls password 'passer-for-a-test' in role gwarchod_app");
            try {
                assertThat(Wall.breaches(new Database(database.url(), "strong", "strong-for-a-test", null)))
                        .contains("the role strong is a superuser", "strong may act as gwarchod_owner");
                assertThat(Wall.breaches(new Database(database.url(), "passer", "passer-for-a-test", null)))
                        .containsExactly("the role passer bypasses row security");
            } finally {
                server.asSuperuser(database, "drop role strong");
                server.asSuperuser(database, "drop role passer");
            }
        });
    }

    @Test
    void tells_why_each_open_table_may_be_open() {
        assertThat(Wall.OPEN_TABLES.values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }
}
