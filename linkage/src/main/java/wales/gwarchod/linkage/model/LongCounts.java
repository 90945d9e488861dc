package wales.gwarchod.linkage.model;

import java.util.Arrays;

/** How often each of many numbers has come. */
final class LongCounts {
    private long[] numbers = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;
    private int zeros;

    /** @return how often the number has come now */
    int add(long number) {
        if (number == 0) {
            return ++zeros;
        }
        int slot = slot(number);
        int count = ++counts[slot];
        if (count == 1) {
            numbers[slot] = number;
            if (++used * 2 > numbers.length) {
                grow();
            }
        }
        return count;
    }

    /** Makes it known that a number has come so often. */
    void put(long number, int count) {
        for (int i = 0; i < count; i++) {
            add(number);
        }
    }

    /** How often a number has come. */
    int of(long number) {
        return number == 0 ? zeros : counts[slot(number)];
    }

    private int slot(long number) {
        int slot = (int) (number * 0x9E3779B97F4A7C15L >>> 32) & numbers.length - 1;
        while (counts[slot] > 0 && numbers[slot] != number) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldNumbers = numbers;
        int[] oldCounts = counts;
        numbers = new long[oldNumbers.length * 2];
        counts = new int[numbers.length];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldNumbers[i]);
                numbers[slot] = oldNumbers[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** The numbers in order, 0 left out, with their counts. */
    Counted counted() {
        long[] sorted = new long[used];
        int n = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (counts[i] > 0) {
                sorted[n++] = numbers[i];
            }
        }
        Arrays.sort(sorted);
        int[] ofEach = new int[used];
        for (int i = 0; i < used; i++) {
            ofEach[i] = counts[slot(sorted[i])];
        }
        return new Counted(sorted, ofEach);
    }

    /** Numbers with their counts; the arrays are not to be changed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Counted(long[] numbers, int[] counts) {
        long total() {
            return Arrays.stream(counts).asLongStream().sum();
        }
    }
}
