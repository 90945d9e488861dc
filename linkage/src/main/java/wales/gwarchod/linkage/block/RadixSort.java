package wales.gwarchod.linkage.block;

import java.util.Arrays;

/** Sorts many numbers from the lowest byte up, taking no account of sign. */
final class RadixSort {
    private static final int BYTE = 8;
    private static final int VALUES = 1 << BYTE;

    private RadixSort() {}

    /**
     * Sorts values as numbers without sign. Bytes in which all agree are passed over.
     *
     * @param values lost afterwards
     * @param fromBit the lowest bit that counts, a multiple of 8
     * @return the values in order
     */
    static long[] sort(long[] values, int size, int fromBit) {
        long differing = 0;
        for (int i = 1; i < size; i++) {
            differing |= values[i] ^ values[0];
        }
        long[] from = values;
        long[] to = new long[size];
        var starts = new int[VALUES];
        for (int shift = fromBit; shift < Long.SIZE; shift += BYTE) {
            if ((differing >>> shift & VALUES - 1) == 0) {
                continue;
            }
            Arrays.fill(starts, 0);
            for (int i = 0; i < size; i++) {
                starts[(int) (from[i] >>> shift) & VALUES - 1]++;
            }
            int sum = 0;
            for (int i = 0; i < VALUES; i++) {
                int count = starts[i];
                starts[i] = sum;
                sum += count;
            }
            for (int i = 0; i < size; i++) {
                to[starts[(int) (from[i] >>> shift) & VALUES - 1]++] = from[i];
            }
            long[] spare = from;
            from = to;
            to = spare;
        }
        return from;
    }
}
