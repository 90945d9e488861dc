package wales.gwarchod.crimes.extract;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.ExtractFault;

/** An extract on disk: a zip of CSV files, or NDJSON. */
public abstract sealed class ExtractFile implements AutoCloseable permits ZipExtract, JsonExtract {
    /**
     * Opens a file and finds out from its content what it is.
     *
     * @throws ExtractFault if it is not an extract, or its manifest cannot be used
     */
    public static ExtractFile open(Path file, Mapping mapping, Limits limits) {
        return guarded(file.getFileName().toString(), () -> {
            byte[] start = start(file);
            if (start.length == 0) {
                throw new ExtractFault("file-empty");
            }
            return starts(start, 'P', 'K')
                    ? ZipExtract.opened(file, mapping, limits)
                    : JsonExtract.opened(file, mapping, limits);
        });
    }

    public abstract Manifest manifest();

    /**
     * Reads every row, once.
     *
     * @throws ExtractFault if the file as a whole cannot be used; what the sink was given before must then be forgotten
     */
    public abstract void read(RowSink sink);

    @Override
    public abstract void close();

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Unpacks gzip if that is what the content is, bounds what comes out, and lets only well-formed UTF-8 through. */
    static Utf8Guard text(InputStream packed, String file, Mapping mapping, Unpacked bound) throws IOException {
        var in = new BufferedInputStream(packed, 1 << 16);
        in.mark(2);
        boolean zipped = starts(in.readNBytes(2), 0x1F, 0x8B);
        in.reset();
        InputStream plain = bound.bounded(zipped ? new GZIPInputStream(in, 1 << 16) : in);
        var encoding = mapping.encoding();
        return new Utf8Guard(encoding == null ? plain : new Transcoded(plain, encoding, file), file);
    }

    /** Says of what the disk and the unpackers complain, in words for a person. */
    static <T extends @Nullable Object> T guarded(String file, Reading<T> work) {
        try {
            return work.run();
        } catch (EOFException ends) {
            throw because(new ExtractFault("file-cut-short", file), ends);
        } catch (ZipException broken) {
            throw because(new ExtractFault("file-damaged", file), broken);
        } catch (IOException unreadable) {
            throw because(new ExtractFault("file-unreadable", file), unreadable);
        }
    }

    private static ExtractFault because(ExtractFault fault, IOException cause) {
        fault.initCause(cause);
        return fault;
    }

    interface Reading<T extends @Nullable Object> {
        T run() throws IOException;
    }
}
