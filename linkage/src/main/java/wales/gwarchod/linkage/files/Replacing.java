package wales.gwarchod.linkage.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside the one it is to be, and puts it in its place when it is whole. */
final class Replacing {
    private Replacing() {}

    static void write(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var whole = Files.createTempFile(folder, "." + file.getFileName(), ".new");
        try {
            try (var out = Files.newBufferedWriter(whole)) {
                content.to(out);
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void to(Writer out) throws IOException;
    }
}
