package wales.gwarchod.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A process of this machine, as far as we may look into it.
 *
 * @param program the file it runs; null where we may not know
 * @param folder where it works; null where we may not know
 * @param commandLine as it was started, parts parted by spaces
 * @param zombie ended, but not yet collected by its parent
 */
record Running(long pid, @Nullable Path program, @Nullable Path folder, String commandLine, boolean zombie) {
    private static final Path PROC = Path.of("/proc");

    static List<Running> all() {
        return ProcessHandle.allProcesses().map(Running::of).toList();
    }

    static Optional<Running> find(long pid) {
        return ProcessHandle.of(pid).map(Running::of);
    }

    private static Running of(ProcessHandle handle) {
        long pid = handle.pid();
        var proc = PROC.resolve(Long.toString(pid));
        if (!Files.isDirectory(proc)) {
            var info = handle.info();
            return new Running(
                    pid,
                    info.command().map(Path::of).orElse(null),
                    null,
                    info.commandLine().orElse(""),
                    false);
        }
        return new Running(pid, link(proc.resolve("exe")), link(proc.resolve("cwd")), words(proc), isZombie(proc));
    }

    private static @Nullable Path link(Path path) {
        try {
            return Files.readSymbolicLink(path);
        } catch (IOException notForUs) {
            return null;
        }
    }

    private static String words(Path proc) {
        return read(proc.resolve("cmdline")).replace('\0', ' ');
    }

    private static boolean isZombie(Path proc) {
        var stat = read(proc.resolve("stat"));
        return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    /** Whether it is a PostgreSQL of whatever origin. */
    boolean isPostgres() {
        var name = program == null ? null : program.getFileName();
        return name == null ? commandLine.contains("postgres") : name.toString().startsWith("postgres");
    }

    /** Whether it runs one of the programs under a folder, or is a shell or wrapper on its way to doing so. */
    boolean comesFrom(Path binaries) {
        if (program == null) {
            return false;
        }
        return program.startsWith(binaries) || (isStarter(program) && commandLine.contains(binaries.toString() + "/"));
    }

    private static boolean isStarter(Path program) {
        var name = program.getFileName();
        return name != null
                && List.of("sh", "dash", "bash", "unshare", "setpriv").contains(name.toString());
    }

    boolean isAlive() {
        return find(pid).filter(now -> !now.zombie()).isPresent();
    }
}
