package wales.gwarchod.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import wales.gwarchod.linkage.block.BlockingKeys;
import wales.gwarchod.linkage.block.BlockingKeys.Pass;
import wales.gwarchod.linkage.record.PersonRow;

/**
 * The keys that records are brought together by, as they stand in the table: the number of the kind of key, then 56 bits of a keyed
 * digest.
 */
final class BlockKeys {
    private static final int DIGEST_BITS = 56;
    private static final long DIGEST = (1L << DIGEST_BITS) - 1;
    private static final long[] NONE = {};

    private final Map<Long, long[]> keys = new HashMap<>();
    private final int[] limits;

    /**
     * @param rows whose keys are wanted
     * @param digest of {@link wales.gwarchod.access.MatchingKey}
     */
    BlockKeys(Map<Long, PersonRow> rows, Model model, LongUnaryOperator digest) {
        var records = RowMaker.records(rows.values());
        var found = new BlockingKeys(records);
        limits = found.passes().stream().map(Pass::name).mapToInt(model::limit).toArray();
        for (int i = 0; i < records.size(); i++) {
            keys.put(
                    Long.parseLong(records.id(i)),
                    Arrays.stream(found.of(i))
                            .filter(key -> limits[BlockingKeys.passOf(key)] > 1)
                            .map(key ->
                                    (long) BlockingKeys.passOf(key) << DIGEST_BITS | digest.applyAsLong(key) & DIGEST)
                            .toArray());
        }
    }

    long[] of(long record) {
        return keys.getOrDefault(record, NONE);
    }

    /** All keys, each once. */
    List<Long> all() {
        return keys.values().stream()
                .flatMapToLong(Arrays::stream)
                .distinct()
                .boxed()
                .toList();
    }

    /** More records than this with the key are not compared because of it. */
    int limit(long key) {
        return limits[(int) (key >>> DIGEST_BITS)];
    }
}
