package wales.gwarchod.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bringing the schemas up to date")
class MigrationsTest {
    private Database database;
    private Migrations asApplication;

    @BeforeEach
    void a_database_that_is_up_to_date() {
        database = TestServer.get().fresh();
        asApplication = new Migrations(database.url(), new Database.Login(database.user(), database.password()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void knows_every_room_that_has_migrations() throws IOException {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            Set<String> found =
                    folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
            assertThat(Migrations.rooms()).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void is_done_once() {
        assertThatCode(asApplication::requireUpToDate).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_database_that_a_newer_release_has_used() {
        TestServer.get().asSuperuser(database, """
                        insert into access.flyway_schema_history
                          (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                        values (99, '99', 'from the future', 'SQL', 'V99__from_the_future.sql', 1, 'gwarchod_owner', 1, true)
                        """);
        assertThatThrownBy(asApplication::requireUpToDate)
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("newer release (it has step 99 of access");
    }

    @Test
    void asks_for_a_login_that_may_migrate_when_a_step_is_missing() {
        TestServer.get().asSuperuser(database, "delete from jobs.flyway_schema_history where version is not null");
        assertThatThrownBy(asApplication::requireUpToDate)
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("GWARCHOD_DATABASE_MIGRATE_USER");
    }
}
