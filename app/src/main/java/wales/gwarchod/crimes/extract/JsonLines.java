package wales.gwarchod.crimes.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines as bytes, each with its number and first byte. A line past the limit is passed over and told. */
final class JsonLines {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset;

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private long line;
    private long startOffset;
    private boolean tooLong;

    JsonLines(InputStream in, long firstOffset, Limits limits) {
        this.in = in;
        this.offset = firstOffset;
        this.limit = limits.rowBytes();
    }

    /** Moves to the next line that is not blank; false at the end. */
    boolean next() throws IOException {
        boolean blank = true;
        while (blank) {
            if (at == filled && !refill()) {
                return false;
            }
            blank = readLine();
        }
        return true;
    }

    private boolean readLine() throws IOException {
        line++;
        startOffset = offset;
        length = 0;
        tooLong = false;
        boolean blank = true;
        while (at < filled || refill()) {
            byte b = buffer[at++];
            offset++;
            if (b == '\n') {
                break;
            }
            blank &= b == ' ' || b == '\r' || b == '\t';
            keep(b);
        }
        return blank;
    }

    private void keep(byte b) {
        if (length == limit) {
            tooLong = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(limit, length * 2));
        }
        bytes[length++] = b;
    }

    private boolean refill() throws IOException {
        filled = in.read(buffer, 0, buffer.length);
        at = 0;
        if (filled <= 0) {
            filled = 0;
            return false;
        }
        return true;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    long line() {
        return line;
    }

    long offset() {
        return startOffset;
    }

    boolean tooLong() {
        return tooLong;
    }
}
