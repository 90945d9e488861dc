package wales.gwarchod.linkage.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntBinaryOperator;

/**
 * What is known of pairs of numbers, as far as there is room to remember. For any number of threads: both numbers and what is known of
 * them stand in one long, so that nobody ever sees half of an entry.
 */
final class PairMemory {
    private static final int NUMBER_BITS = 28;
    private static final int VALUE_BITS = 4;
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);

    private final IntBinaryOperator work;
    private final long[] known;
    private final int shift;
    private int limit = Integer.MAX_VALUE;

    /**
     * @param bits room for two to the power of this many pairs
     * @param work gives a value from 0 to 15 that does not depend on the order of the two
     */
    PairMemory(int bits, IntBinaryOperator work) {
        known = new long[1 << bits];
        shift = Long.SIZE - bits;
        this.work = work;
    }

    /** Numbers from this one on are not remembered, because they may come to mean something else. */
    void limit(int numbers) {
        limit = numbers;
    }

    int of(int one, int other) {
        long key = (long) Math.min(one, other) << NUMBER_BITS | Math.max(one, other);
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> shift);
        long entry = (long) SLOT.getOpaque(known, slot);
        if (entry >>> VALUE_BITS == key) {
            return (int) entry & (1 << VALUE_BITS) - 1;
        }
        int value = work.applyAsInt(one, other);
        if (one >= limit || other >= limit) {
            return value;
        }
        SLOT.setOpaque(known, slot, key << VALUE_BITS | value);
        return value;
    }
}
