package wales.gwarchod.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * A PostgreSQL server of our own, with its data in a folder of ours. It listens on this machine only, and lives until closed;
 * if we are killed, the next start on the folder finds and stops it.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final long LARGEST_LOG = 10_000_000;

    private final FolderLock lock;
    private final Cluster cluster;
    private final Server server;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, Server server, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.server = server;
        this.port = port;
    }

    /**
     * How to run it.
     *
     * @param neededBytes refuse with less free space than this
     * @param lasting whether what is committed is on the disk; only tests say no, and begin empty each time
     * @param account whom the server runs as
     */
    record Settings(long neededBytes, boolean lasting, Account account) {
        static Settings usual() {
            return new Settings(500_000_000, true, Account.choose());
        }
    }

    /**
     * Opens the database in a folder, making it if there is none.
     *
     * @param purpose what for, in words for whoever finds the folder in use
     * @throws CannotOpen with one sentence, if it cannot be
     */
    static EmbeddedPostgres open(Path folder, String purpose, Settings settings) {
        try {
            var home = prepare(folder, settings);
            var lock = FolderLock.take(home, purpose);
            try {
                return open(home, lock, settings);
            } catch (IOException | RuntimeException broken) {
                lock.close();
                throw broken;
            }
        } catch (IOException broken) {
            throw new CannotOpen("The data folder %s cannot be used: %s.".formatted(folder, broken), broken);
        }
    }

    private static Path prepare(Path folder, Settings settings) throws IOException {
        if (!Files.isDirectory(folder)) {
            try {
                var parent = folder.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                PrivateFiles.folder(folder);
            } catch (FileAlreadyExistsException notAFolder) {
                throw new CannotOpen("%s is not a folder.".formatted(folder), notAFolder);
            }
        }
        var home = folder.toRealPath();
        if (settings.account() instanceof Account.Dropped dropped) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            dropped.reach(home);
        }
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < settings.neededBytes()) {
            throw new CannotOpen(
                    "The disk of %s has %d MB free and the database needs %d MB: make room, or choose another place with --data."
                            .formatted(home, free / 1_000_000, settings.neededBytes() / 1_000_000));
        }
        return home;
    }

    private static EmbeddedPostgres open(Path home, FolderLock lock, Settings settings) throws IOException {
        var account = settings.account();
        var logs = home.resolve("log");
        PrivateFiles.folder(logs);
        account.own(logs);
        var scratch = logs.resolve("database-start.log");
        var cluster = new Cluster(home.resolve("database"));
        var programs = home.resolve("binaries");
        new Leftovers(cluster.data(), programs).clear();
        if (!settings.lasting()) {
            PrivateFiles.delete(cluster.folder());
        }
        var binaries = Binaries.unpack(programs, account);
        if (!cluster.isThere()) {
            cluster.initialise(binaries, account, scratch, settings.lasting());
        }
        cluster.requireMajor(binaries.major(scratch));
        var server = new Server(
                binaries, account, cluster.data(), logs.resolve("database.log"), scratch, running(settings.lasting()));
        turn(server.log());
        return new EmbeddedPostgres(lock, cluster, server, server.start());
    }

    /**
     * What the server runs with. Given at each start and not written into its files, so that a new release's settings count.
     * The log holds no values: neither statements nor the details of a broken constraint.
     */
    private static Map<String, String> running(boolean lasting) {
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("fsync", lasting ? "on" : "off"),
                Map.entry("synchronous_commit", lasting ? "on" : "off"),
                Map.entry("full_page_writes", lasting ? "on" : "off"),
                Map.entry("max_connections", lasting ? "60" : "300"),
                Map.entry("shared_buffers", lasting ? "256MB" : "128MB"),
                Map.entry("effective_cache_size", "1GB"),
                Map.entry("work_mem", "16MB"),
                Map.entry("maintenance_work_mem", "128MB"),
                Map.entry("max_wal_size", "2GB"),
                Map.entry("random_page_cost", "1.1"),
                Map.entry("jit", "off"),
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("log_checkpoints", "off"));
    }

    private static void turn(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling("database.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where a database of this server is found by a Java program. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    String password(String role) {
        return cluster.password(role);
    }

    @Override
    public void close() {
        server.stop();
        lock.close();
    }
}
