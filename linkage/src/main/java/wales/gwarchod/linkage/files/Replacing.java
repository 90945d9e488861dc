package wales.gwarchod.linkage.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside the one it is to be, and puts it in its place when it is whole. A link is followed. */
public final class Replacing {
    private Replacing() {}

    /** Writes; when that fails, the file that was there is as it was. */
    public static void write(Path given, Content content) throws IOException {
        var file = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
        var folder = file.getParent();
        if (folder == null) {
            throw new IOException(given + " is not a file");
        }
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
    public interface Content {
        void to(Writer out) throws IOException;
    }
}
