package wales.gwarchod.crimes.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import wales.gwarchod.crimes.ExtractFault;

/**
 * Lets through well-formed UTF-8 only, and names the first byte that is not. A byte order mark is taken off. What is
 * UTF-16 by its mark or by its zero bytes is called so, since that is what a person must change.
 */
final class Utf8Guard extends FilterInputStream {
    private final String file;
    private long offset;
    private int missing;
    private int low = 0x80;
    private int high = 0xBF;
    private boolean begun;
    private int markLength;
    private byte[] held = new byte[0];
    private int heldFrom;

    Utf8Guard(InputStream in, String file) {
        super(in);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int got = read(one, 0, 1);
        return got < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        begin();
        if (heldFrom < held.length) {
            int some = Math.min(length, held.length - heldFrom);
            System.arraycopy(held, heldFrom, into, from, some);
            heldFrom += some;
            check(into, from, some);
            return some;
        }
        int got = super.read(into, from, length);
        if (got < 0) {
            if (missing > 0) {
                throw new ExtractFault("text-cut-short", file, offset);
            }
            return -1;
        }
        check(into, from, got);
        return got;
    }

    /** How many bytes a byte order mark took; known after the first read. */
    int markLength() throws IOException {
        begin();
        return markLength;
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        byte[] start = in.readNBytes(4);
        if (starts(start, 0xFF, 0xFE) || starts(start, 0xFE, 0xFF) || looksLikeUtf16(start)) {
            throw new ExtractFault("encoding-utf16", file);
        }
        boolean marked = starts(start, 0xEF, 0xBB, 0xBF);
        held = marked ? java.util.Arrays.copyOfRange(start, 3, start.length) : start;
        markLength = marked ? 3 : 0;
        offset = markLength;
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeUtf16(byte[] b) {
        return b.length == 4
                && ((b[0] == 0 && b[2] == 0 && b[1] != 0 && b[3] != 0)
                        || (b[1] == 0 && b[3] == 0 && b[0] != 0 && b[2] != 0));
    }

    private void check(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            int b = bytes[i] & 0xFF;
            if (missing == 0) {
                if (b >= 0x80) {
                    lead(b);
                }
            } else {
                if (b < low || b > high) {
                    throw broken(b);
                }
                low = 0x80;
                high = 0xBF;
                missing--;
            }
            offset++;
        }
    }

    /** The bytes that may follow a first byte (Unicode 16, table 3-7): no overlong forms, no surrogates, nothing past U+10FFFF. */
    private void lead(int b) {
        low = 0x80;
        high = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            throw broken(b);
        }
    }

    private ExtractFault broken(int b) {
        return new ExtractFault("encoding-not-utf8", file, offset, String.format("%02X", b));
    }
}
