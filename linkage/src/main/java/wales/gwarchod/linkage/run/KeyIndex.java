package wales.gwarchod.linkage.run;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which records have a key. Only grows. */
final class KeyIndex {
    private static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private int[] heads = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int[] records = new int[1 << 12];
    private int used;
    private int entries;

    /** @return how many records have the key now */
    int add(long key, int record) {
        if (entries == next.length) {
            next = Arrays.copyOf(next, entries + (entries >> 1));
            records = Arrays.copyOf(records, next.length);
        }
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            heads[slot] = NONE;
            if (++used * 3L > keys.length * 2L) {
                grow();
                slot = slot(key);
                keys[slot] = key;
                heads[slot] = NONE;
            }
        }
        next[entries] = heads[slot];
        records[entries] = record;
        heads[slot] = entries++;
        return ++counts[slot];
    }

    /** How many records have the key. */
    int count(long key) {
        return counts[slot(key)];
    }

    void forEach(long key, IntConsumer record) {
        int slot = slot(key);
        if (counts[slot] == 0) {
            return;
        }
        for (int entry = heads[slot]; entry != NONE; entry = next[entry]) {
            record.accept(records[entry]);
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (counts[slot] > 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        heads = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
