package wales.gwarchod.signs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path out, String text) throws IOException {
        var temporary = out.resolveSibling(out.getFileName() + ".part");
        Files.writeString(temporary, text);
        Files.move(temporary, out, StandardCopyOption.REPLACE_EXISTING);
    }
}
