package wales.gwarchod.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Where the service of a data folder is, and the token with which a command of the same account may speak to it. Told in a
 * file that only the account can read, for as long as the service runs.
 */
record RunningService(Path folder, int port, String token) {
    private static final String FILE = "running";

    static RunningService tell(Path folder, int port, String token) {
        var file = folder.resolve(FILE);
        var unfinished = folder.resolve(FILE + ".new");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(unfinished, List.of(Integer.toString(port), token));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new RunningService(folder, port, token);
        } catch (IOException broken) {
            throw new CannotRun(
                    CannotRun.FAILED, "The data folder %s cannot be written: %s.".formatted(folder, broken));
        }
    }

    /**
     * The service that last told where it is; it may have been killed since.
     *
     * @throws CannotRun if it belongs to another account
     */
    static Optional<RunningService> of(Path folder) {
        var file = folder.resolve(FILE);
        try {
            var lines = Files.readAllLines(file);
            return lines.size() == 2
                    ? Optional.of(new RunningService(folder, Integer.parseInt(lines.get(0)), lines.get(1)))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            throw new CannotRun(
                    CannotRun.FAILED,
                    "The file %s cannot be read: run the command as the account that runs the service."
                            .formatted(file));
        }
    }

    void forget() {
        try {
            if (of(folder).filter(this::equals).isPresent()) {
                Files.deleteIfExists(folder.resolve(FILE));
            }
        } catch (IOException broken) {
            throw new CannotRun(
                    CannotRun.FAILED, "The file %s cannot be deleted: %s.".formatted(folder.resolve(FILE), broken));
        }
    }

    @Override
    public String toString() {
        return "RunningService[port=" + port + "]";
    }
}
