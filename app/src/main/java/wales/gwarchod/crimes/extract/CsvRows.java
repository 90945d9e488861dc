package wales.gwarchod.crimes.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.ExtractFault;

/**
 * Reads comma-separated rows from well-formed UTF-8, as bytes. It keeps the line and byte each row began at, and a row that
 * is too long or broken is passed over and told, where a ready-made reader would end the file there (ADR 0010).
 */
final class CsvRows {
    private static final int END = -1;

    private final InputStream in;
    private final byte delimiter;
    private final String file;
    private final Limits limits;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset;
    private long line = 1;

    private byte[] cells = new byte[1 << 12];
    private int length;
    private int[] ends = new int[32];
    private int count;
    private long startLine;
    private long startOffset;
    private @Nullable RowFault fault;

    CsvRows(InputStream in, char delimiter, String file, long firstOffset, Limits limits) {
        this.in = in;
        this.delimiter = (byte) delimiter;
        this.file = file;
        this.offset = firstOffset;
        this.limits = limits;
    }

    /** Moves to the next row that is not blank; false at the end. */
    boolean next() throws IOException {
        do {
            if (peek() == END) {
                return false;
            }
            readRow();
        } while (count == 1 && ends[0] == 0 && fault == null);
        return true;
    }

    int size() {
        return count;
    }

    String cell(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(cells, from, ends[index] - from, StandardCharsets.UTF_8);
    }

    /** What is wrong with the shape of this row, if anything. */
    @Nullable
    RowFault fault() {
        return fault;
    }

    long line() {
        return startLine;
    }

    long offset() {
        return startOffset;
    }

    private void readRow() throws IOException {
        startLine = line;
        startOffset = offset;
        length = 0;
        count = 0;
        fault = null;
        boolean more = true;
        while (more) {
            more = peek() == '"' ? quotedCell() : plainCell();
            endCell();
        }
    }

    /** Reads to the end of a cell and says whether another follows. */
    private boolean plainCell() throws IOException {
        while (true) {
            int b = take();
            if (b == delimiter) {
                return true;
            }
            if (b == END || endsLine(b)) {
                return false;
            }
            keep(b);
        }
    }

    private boolean quotedCell() throws IOException {
        take();
        while (true) {
            int b = take();
            if (b == END) {
                throw new ExtractFault("quote-never-closed", file, startLine);
            }
            if (b == '"') {
                if (peek() != '"') {
                    break;
                }
                take();
            } else if (b == '\n' || (b == '\r' && peek() != '\n')) {
                line++;
            }
            keep(b);
        }
        int after = peek();
        if (after != delimiter && after != END && after != '\n' && after != '\r') {
            blame(new RowFault("stray-quote", ""));
        }
        return plainCell();
    }

    private boolean endsLine(int b) throws IOException {
        if (b == '\r' && peek() == '\n') {
            take();
        } else if (b != '\n' && b != '\r') {
            return false;
        }
        line++;
        return true;
    }

    private void keep(int b) {
        if (b == 0) {
            blame(new RowFault("nul", "", Long.toString(offset - 1)));
        }
        if (length == limits.rowBytes()) {
            blame(new RowFault("row-too-long", ""));
            return;
        }
        if (length == cells.length) {
            cells = Arrays.copyOf(cells, Math.min(limits.rowBytes(), length * 2));
        }
        cells[length++] = (byte) b;
    }

    private void endCell() {
        if (count == limits.columns()) {
            blame(new RowFault("too-many-cells", ""));
            return;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = length;
    }

    private void blame(RowFault first) {
        if (fault == null) {
            fault = first;
        }
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at] & 0xFF;
    }

    private int take() throws IOException {
        int b = peek();
        if (b != END) {
            at++;
            offset++;
        }
        return b;
    }
}
