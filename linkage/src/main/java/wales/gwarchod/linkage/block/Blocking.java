package wales.gwarchod.linkage.block;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.linkage.block.BlockingKeys.Keys;
import wales.gwarchod.linkage.block.BlockingKeys.Pass;
import wales.gwarchod.linkage.record.Records;

/**
 * Finds the pairs of records that share a key. A key that too many share tells nobody apart and is passed over; what is lost
 * so is counted.
 */
public final class Blocking {
    /** More records than this with one key are never compared because of that key. */
    public static final int MOST_IN_BLOCK = 150;

    /** A pass may bring this many pairs, or one for each record; beyond that its largest blocks are passed over. */
    private static final long PAIRS_OF_PASS = 750_000;

    private static final int RECORD_BITS = 24;
    private static final int MOST_RECORDS = 1 << RECORD_BITS;
    private static final long RECORD_MASK = MOST_RECORDS - 1L;

    private final Records records;
    private final boolean acrossFiles;

    /** @param acrossFiles whether only records of different files are paired */
    public Blocking(Records records, boolean acrossFiles) {
        if (records.size() > MOST_RECORDS) {
            throw new IllegalArgumentException("At most " + MOST_RECORDS + " records can be linked at a time");
        }
        this.records = records;
        this.acrossFiles = acrossFiles;
    }

    /**
     * All pairs of all passes, each once, in order.
     *
     * @param limits of a model: the most records with one key, by pass; when there are none, they are chosen so that no pass brings
     *     too many pairs
     */
    public Candidates candidates(@Nullable Map<String, Integer> limits) {
        var passes = new BlockingKeys(records).passes();
        var found = passes.parallelStream().map(pass -> found(pass, limits)).toList();
        int total = found.stream().mapToInt(part -> part.pairs().length).sum();
        long[] all = new long[total];
        int filled = 0;
        for (var part : found) {
            System.arraycopy(part.pairs(), 0, all, filled, part.pairs().length);
            filled += part.pairs().length;
        }
        var results = found.stream().map(Found::result).toList();
        return new Candidates(distinct(RadixSort.sort(all, total, 0), total), results);
    }

    /**
     * The pairs of one kind of key.
     *
     * @param mostInBlock larger blocks are passed over
     * @param most of more pairs than this, only every second, third and so on is taken, so that about this many are left
     */
    public Candidates candidates(Keys keys, int mostInBlock, long most) {
        long[] blocks = blocks(keys);
        long[] sizes = sizes(blocks);
        long total = pairs(sizes, mostInBlock);
        long step = total > most ? (total + most - 1) / most : 1;
        return new Candidates(pairs(blocks, mostInBlock, step, false), List.of());
    }

    private Found found(Pass pass, @Nullable Map<String, Integer> limits) {
        long[] blocks = blocks(pass.keys());
        long[] sizes = sizes(blocks);
        int limit = limits == null ? limit(pass, sizes) : limits.getOrDefault(pass.name(), MOST_IN_BLOCK);
        long tooLarge = 0;
        long lost = 0;
        for (int size = limit + 1; size < sizes.length; size++) {
            tooLarge += sizes[size];
            lost += sizes[size] * size * (size - 1L) / 2;
        }
        var result = new PassResult(pass.name(), limit, pairs(sizes, limit), tooLarge, lost);
        return new Found(pairs(blocks, limit, 1, pass.onlyLone()), result);
    }

    /** The largest block that may be taken without too many pairs. */
    private int limit(Pass pass, long[] sizes) {
        if (pass.onlyLone()) {
            return MOST_IN_BLOCK; // few of its pairs are taken
        }
        long budget = Math.max(PAIRS_OF_PASS, (long) records.size());
        int limit = MOST_IN_BLOCK;
        while (limit > 2 && pairs(sizes, limit) > budget) {
            limit--;
        }
        return limit;
    }

    private static long pairs(long[] sizes, int limit) {
        long pairs = 0;
        for (int size = 2; size <= Math.min(limit, sizes.length - 1); size++) {
            pairs += sizes[size] * size * (size - 1L) / 2;
        }
        return pairs;
    }

    /** How many blocks there are of each size. */
    private static long[] sizes(long[] blocks) {
        long[] sizes = new long[MOST_IN_BLOCK + 1];
        for (int from = 0, to; from < blocks.length; from = to) {
            to = end(blocks, from);
            if (to - from >= sizes.length) {
                sizes = Arrays.copyOf(sizes, Math.max(to - from + 1, sizes.length * 2));
            }
            sizes[to - from]++;
        }
        return sizes;
    }

    private long[] pairs(long[] blocks, int limit, long step, boolean onlyLone) {
        var pairs = new LongBuffer(records.size());
        long number = 0;
        for (int from = 0, to; from < blocks.length; from = to) {
            to = end(blocks, from);
            if (to - from > limit) {
                continue;
            }
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < to; j++) {
                    if (number++ % step == 0) {
                        add((int) (blocks[i] & RECORD_MASK), (int) (blocks[j] & RECORD_MASK), onlyLone, pairs);
                    }
                }
            }
        }
        return pairs.toArray();
    }

    private void add(int one, int other, boolean onlyLone, LongBuffer out) {
        boolean apart = one == other || acrossFiles && records.file(one) == records.file(other);
        boolean wanted =
                !onlyLone || records.names().isLone(one) || records.names().isLone(other);
        if (!apart && wanted) {
            out.add((long) one << 32 | other);
        }
    }

    private static int end(long[] blocks, int from) {
        long key = blocks[from] >>> RECORD_BITS;
        int to = from + 1;
        while (to < blocks.length && blocks[to] >>> RECORD_BITS == key) {
            to++;
        }
        return to;
    }

    /** Forty bits of each key with the number of its record, in order. */
    private long[] blocks(Keys keys) {
        var entries = new Entries(records.size() * 5 / 4);
        for (int record = 0; record < records.size(); record++) {
            entries.record = record;
            keys.of(record, entries);
        }
        // records come in order already
        long[] sorted = RadixSort.sort(entries.values.values(), entries.values.size(), RECORD_BITS);
        return distinct(sorted, entries.values.size());
    }

    /** Takes the keys of one record after the other. */
    private static final class Entries implements LongConsumer {
        private final LongBuffer values;
        private int record;

        Entries(int room) {
            values = new LongBuffer(room);
        }

        @Override
        public void accept(long key) {
            values.add(key << RECORD_BITS | record);
        }
    }

    private static long[] distinct(long[] sorted, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(long[] pairs, PassResult result) {}

    /**
     * What one pass came to.
     *
     * @param limit the most records with one key that were compared because of it
     * @param pairs compared because of it, those of other passes included
     * @param tooLarge keys that more records share
     * @param lost pairs that were not compared because of that, unless another pass found them
     */
    public record PassResult(String name, int limit, long pairs, long tooLarge, long lost) {}
}
