package wales.gwarchod.signs.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Records one after another from a file whose form is known from its first bytes, never from its name. */
interface RecordSource extends AutoCloseable {
    /** The next record, or null after the last. */
    @Nullable
    InputRecord next() throws IOException, BadRecord;

    /** A sentence about what was read leniently, or null. */
    @Nullable
    String warning();

    @Override
    void close() throws IOException;

    /** Opens JSON lines or CSV, either of them plain or compressed with gzip. */
    static RecordSource open(Path file) throws IOException, BadRecord {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.mark(2);
            int first = in.read();
            int second = in.read();
            in.reset();
            if (first == 0x1f && second == 0x8b) {
                in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
            }
            return isJson(in) ? new JsonLines(in) : new CsvRecords(in);
        } catch (IOException | BadRecord | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Whether the first character that is no space is a brace. A byte order mark is passed over. */
    private static boolean isJson(InputStream in) throws IOException {
        in.mark(4096);
        byte[] head = in.readNBytes(4096);
        in.reset();
        int at = 0;
        if (head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf) {
            at = 3;
            in.skipNBytes(3);
        }
        while (at < head.length && head[at] <= ' ') {
            at++;
        }
        return at == head.length || head[at] == '{' || head[at] == '[';
    }
}
