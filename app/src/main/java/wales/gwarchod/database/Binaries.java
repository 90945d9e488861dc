package wales.gwarchod.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The server's programs, unpacked from the jar into a folder of our own named after what is in it: another release of the
 * programs gets another folder, and half an unpacking never has the final name.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {
    Path initdb() {
        return home.resolve("bin/initdb");
    }

    Path control() {
        return home.resolve("bin/pg_ctl");
    }

    Path postgres() {
        return home.resolve("bin/postgres");
    }

    /** The major version of PostgreSQL these programs are, such as {@code 18}. */
    String major(Path scratch) {
        var answer = Program.run(List.of(postgres().toString(), "--version"), home, "", Duration.ofMinutes(1), scratch);
        if (!answer.well()) {
            throw new CannotOpen("The database programs in %s do not run on this machine: %s."
                    .formatted(home, lastLine(answer.said())));
        }
        return answer.said().replaceAll("^.* (\\d+)\\..*$", "$1");
    }

    private static String lastLine(String text) {
        return text.lines().reduce((first, second) -> second).orElse("no reason given");
    }

    /** Unpacks the programs unless they are there. */
    static Binaries unpack(Path folder, Account account) throws IOException {
        var archive = resource();
        var home = folder.resolve("postgresql-" + fingerprint(archive).substring(0, 16));
        if (!Files.isDirectory(home)) {
            PrivateFiles.folder(folder);
            var unfinished = folder.resolve(home.getFileName() + ".new");
            PrivateFiles.delete(unfinished);
            Files.createDirectory(unfinished, PrivateFiles.FOLDER);
            unpack(archive, unfinished);
            account.own(folder);
            PrivateFiles.rename(unfinished, home);
            forgetOlder(folder, home);
        }
        return new Binaries(home);
    }

    private static void forgetOlder(Path folder, Path current) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (var other : all.filter(path -> !path.equals(current)).toList()) {
                PrivateFiles.delete(other);
            }
        }
    }

    private static String resource() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch", "");
        var processor = machine.equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-%s-%s.txz".formatted(system, processor);
        if (Binaries.class.getResource(name) == null) {
            throw new CannotOpen(
                    ("This build carries no PostgreSQL for %s on %s: give an external one with --database-url.")
                            .formatted(System.getProperty("os.name"), machine));
        }
        return name;
    }

    private static InputStream open(String archive) throws IOException {
        var stream = Binaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new IOException("The archive " + archive + " is gone");
        }
        return new BufferedInputStream(stream, 1 << 16);
    }

    private static String fingerprint(String archive) throws IOException {
        try (var in = open(archive)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static void unpack(String archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into)) {
                    throw new IOException("The archive of the database programs names a path outside itself");
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path, PrivateFiles.FOLDER);
            return;
        }
        var parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent, PrivateFiles.FOLDER);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-------" : "rwx------"));
    }
}
