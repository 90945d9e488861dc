package wales.gwarchod.linkage.block;

import java.util.Arrays;

/** A growing list of numbers. */
final class LongBuffer {
    private long[] values;
    private int size;

    LongBuffer(int room) {
        values = new long[Math.max(16, room)];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** The values themselves, longer than {@link #size}; not a copy. */
    long[] values() {
        return values;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
