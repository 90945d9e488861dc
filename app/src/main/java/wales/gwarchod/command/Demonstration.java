package wales.gwarchod.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a data folder holds the demonstration. A mark in the folder says so for good: invented people never enter a real
 * database, nor real ones the demonstration unnoticed.
 *
 * @param shown whether the service is a demonstration
 * @param fill whether to make the invented reports, where they are not there yet
 */
record Demonstration(boolean shown, boolean fill, long reports, long seed) {
    private static final String MARK = "demonstration";

    /** As the folder's mark says; nothing is made. */
    static Demonstration of(Path folder) {
        return new Demonstration(Files.exists(folder.resolve(MARK)), false, 0, 0);
    }

    /**
     * Makes the folder a demonstration's.
     *
     * @throws CannotRun if it holds a database that is none
     */
    static Demonstration in(Path folder, long reports, long seed) {
        var mark = folder.resolve(MARK);
        if (!Files.exists(mark)) {
            if (Files.exists(folder.resolve("database"))) {
                throw new CannotRun(
                        CannotRun.FAILED,
                        "%s holds a database that is no demonstration: choose another place with --data."
                                .formatted(folder));
            }
            try {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.writeString(mark, "Everything in this folder is invented.\n");
            } catch (IOException broken) {
                throw new CannotRun(
                        CannotRun.FAILED, "The data folder %s cannot be written: %s.".formatted(folder, broken));
            }
        }
        return new Demonstration(true, true, reports, seed);
    }

    /** What Spring is told. */
    Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("gwarchod.demonstration", shown);
        if (fill) {
            properties.put("gwarchod.demonstration-fill", true);
            properties.put("gwarchod.demonstration-reports", reports);
            properties.put("gwarchod.demonstration-seed", seed);
        }
        return properties;
    }
}
