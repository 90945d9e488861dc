package wales.gwarchod.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded PostgreSQL")
class EmbeddedPostgresTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void make_the_database_once() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        open().close();
    }

    private static EmbeddedPostgres open() {
        return EmbeddedPostgres.open(folder, "a test", EmbeddedPostgres.Settings.usual());
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        return ask(server.url("gwarchod"), server.password(Cluster.SUPERUSER), sql);
    }

    private static String ask(String url, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, Cluster.SUPERUSER, password);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Path mark() {
        return folder.resolve("database/cluster/postmaster.pid");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Nested
    @DisplayName("as it runs")
    class AsItRuns {
        @Test
        void keeps_what_it_commits() throws SQLException {
            try (var server = open()) {
                assertThat(List.of(
                                ask(server, "show fsync"),
                                ask(server, "show synchronous_commit"),
                                ask(server, "show full_page_writes"),
                                ask(server, "show data_checksums")))
                        .containsOnly("on");
            }
        }

        @Test
        void listens_on_this_machine_only_and_on_no_socket_file() throws SQLException {
            try (var server = open()) {
                assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(ask(server, "show unix_socket_directories")).isEmpty();
                assertThat(
                                ask(
                                        server,
                                        "select string_agg(type || ' ' || address || ' ' || auth_method, ',') from pg_hba_file_rules"))
                        .isEqualTo("host 127.0.0.1 scram-sha-256");
            }
        }

        @Test
        void lets_nobody_in_without_the_password() {
            try (var server = open()) {
                assertThatThrownBy(() -> ask(server.url("postgres"), "guessed", "select 1"))
                        .hasMessageContaining("password authentication failed");
            }
        }

        @Test
        void sorts_and_folds_the_same_on_every_machine() throws SQLException {
            try (var server = open()) {
                assertThat(
                                ask(
                                        server,
                                        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'gwarchod'"))
                        .isEqualTo("b C.UTF-8");
            }
        }

        @Test
        void gives_its_roles_no_power_beyond_their_work() throws SQLException {
            try (var server = open()) {
                assertThat(ask(server, """
                                select string_agg(rolname || ':' || rolcanlogin, ' ' order by rolname) from pg_roles
                                 where rolname like 'gwarchod%' and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                                """)).isEqualTo("gwarchod_app:true gwarchod_migrate:true gwarchod_owner:false");
            }
        }

        @Test
        void keeps_its_files_and_passwords_to_itself() throws IOException {
            assertThat(permissions(folder.resolve("database"))).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("binaries"))).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("log"))).isEqualTo("rwx------");
            try (var files = Files.list(folder.resolve("database"))) {
                var passwords = files.filter(file -> file.toString().endsWith(".password"))
                        .toList();
                assertThat(passwords).hasSize(3);
                for (var password : passwords) {
                    assertThat(permissions(password)).isEqualTo("rw-------");
                }
            }
        }

        @Test
        void finds_its_data_again() throws SQLException {
            try (var server = open();
                    var connection = DriverManager.getConnection(
                            server.url("gwarchod"), Cluster.SUPERUSER, server.password(Cluster.SUPERUSER))) {
                connection.createStatement().execute("create table kept as select 42 as answer");
            }
            try (var server = open()) {
                assertThat(ask(server, "select answer from kept")).isEqualTo("42");
            }
        }

        @Test
        void runs_as_nobody_where_we_are_root_without_namespaces() throws IOException, SQLException {
            if (Account.choose() instanceof Account.Ours) {
                assertThat(Account.choose().prefix()).isEmpty();
                return;
            }
            var other = Files.createDirectory(folder.resolve("for-nobody"));
            try (var server =
                    EmbeddedPostgres.open(other, "a test", new EmbeddedPostgres.Settings(0, true, Account.nobody()))) {
                assertThat(ask(server, "select 1")).isEqualTo("1");
                assertThat(Files.getOwner(other.resolve("database/cluster")).getName())
                        .isEqualTo("nobody");
            }
        }
    }

    @Nested
    @DisplayName("refuses, in one sentence,")
    class Refusing {
        @Test
        void a_folder_that_is_in_use() {
            try (var server = open()) {
                assertThat(server.url("gwarchod")).startsWith("jdbc:postgresql://127.0.0.1:");
                assertThatThrownBy(EmbeddedPostgresTest::open)
                        .isInstanceOf(CannotOpen.class)
                        .hasMessageContaining("already in use");
            }
        }

        @Test
        void a_disk_that_is_nearly_full() {
            assertThatThrownBy(() -> EmbeddedPostgres.open(
                            folder, "a test", new EmbeddedPostgres.Settings(Long.MAX_VALUE, true, Account.choose())))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("MB free");
        }

        @Test
        void data_of_another_major_version() throws IOException {
            var version = folder.resolve("database/cluster/PG_VERSION");
            var before = Files.readString(version);
            Files.writeString(version, "17\n");
            try {
                assertThatThrownBy(EmbeddedPostgresTest::open)
                        .isInstanceOf(CannotOpen.class)
                        .hasMessageContaining("made by PostgreSQL 17 and this release carries 18");
            } finally {
                Files.writeString(version, before);
            }
        }

        @Test
        void a_file_in_place_of_the_folder() throws IOException {
            var file = Files.createFile(folder.resolve("a-file"));
            assertThatThrownBy(() -> EmbeddedPostgres.open(file, "a test", EmbeddedPostgres.Settings.usual()))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining("is not a folder");
        }

        @Test
        void data_that_a_server_of_somebody_else_uses() throws IOException {
            var account = Account.choose();
            var foreign = Binaries.unpack(Files.createDirectory(folder.resolve("foreign")), account);
            var server = server(foreign, account);
            server.start();
            try {
                assertThatThrownBy(EmbeddedPostgresTest::open)
                        .isInstanceOf(CannotOpen.class)
                        .hasMessageContaining("did not start");
            } finally {
                server.stop();
            }
        }
    }

    private static Server server(Binaries binaries, Account account) {
        return new Server(
                binaries,
                account,
                folder.resolve("database/cluster"),
                folder.resolve("log/foreign.log"),
                folder.resolve("log/foreign-start.log"),
                Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", ""));
    }

    @Nested
    @DisplayName("puts right what a killed start left:")
    class Repairing {
        @Test
        void the_mark_of_a_process_that_is_gone() throws Exception {
            var gone = new ProcessBuilder("true").start();
            gone.waitFor();
            opensDespite(gone.pid());
        }

        @Test
        void the_mark_of_a_process_number_now_used_by_another_program() throws Exception {
            var other = new ProcessBuilder("sleep", "600").start();
            try {
                opensDespite(other.pid());
                assertThat(other.isAlive()).isTrue();
            } finally {
                other.destroyForcibly();
            }
        }

        @Test
        void the_mark_of_a_zombie() throws Exception {
            // The shell becomes a sleep that never collects the child it started.
            // The child ends only after that, when told to: a shell would collect it.
            var parent = new ProcessBuilder("sh", "-c", "exec 3<&0; cat <&3 & echo $!; exec sleep 600").start();
            try (var said = parent.inputReader()) {
                long zombie = Long.parseLong(said.readLine());
                await(() -> Files.readString(Path.of("/proc/" + parent.pid() + "/comm"))
                        .strip()
                        .equals("sleep"));
                parent.outputWriter().close();
                await(() -> Running.find(zombie).stream().anyMatch(Running::zombie));
                opensDespite(zombie);
            } finally {
                parent.destroyForcibly();
            }
        }

        @Test
        void a_mark_that_was_never_finished() throws Exception {
            Files.writeString(mark(), "");
            open().close();
            assertThat(mark()).doesNotExist();
        }

        @Test
        void a_server_whose_starter_is_gone() throws Exception {
            var account = Account.choose();
            var orphan = server(Binaries.unpack(folder.resolve("binaries").toRealPath(), account), account);
            orphan.start();
            long pid = Long.parseLong(Files.readAllLines(mark()).getFirst());
            try (var server = open()) {
                assertThat(ask(server, "select 1")).isEqualTo("1");
                assertThat(Files.readAllLines(mark()).getFirst()).isNotEqualTo(Long.toString(pid));
                assertThat(Running.find(pid).filter(process -> !process.zombie()))
                        .isEmpty();
            }
        }

        private static void await(Callable<Boolean> met) throws Exception {
            var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!met.call()) {
                assertThat(System.nanoTime()).as("a minute is enough").isLessThan(patience);
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }

        private void opensDespite(long pid) throws IOException, SQLException {
            Files.write(
                    mark(),
                    List.of(
                            Long.toString(pid),
                            folder.resolve("database/cluster").toString(),
                            "1",
                            "5432",
                            "",
                            "127.0.0.1",
                            ""));
            try (var server = open()) {
                assertThat(ask(server, "select 1")).isEqualTo("1");
            }
        }
    }
}
