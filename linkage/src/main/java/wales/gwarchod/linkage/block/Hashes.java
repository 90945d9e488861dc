package wales.gwarchod.linkage.block;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import wales.gwarchod.linkage.TextHash;

/** The hashes of the texts of numbers, worked out once. */
final class Hashes {
    private final IntFunction<String> texts;
    private final IntSupplier size;
    private long[] known = new long[64];
    private int settled;

    Hashes(IntFunction<String> texts, IntSupplier size) {
        this.texts = texts;
        this.size = size;
        settleNew();
    }

    /** Takes in numbers that came since, and forgets those that have gone. */
    void settleNew() {
        int now = size.getAsInt();
        if (now > known.length) {
            known = Arrays.copyOf(known, Math.max(now, known.length * 2));
        }
        for (; settled < now; settled++) {
            known[settled] = TextHash.of(texts.apply(settled));
        }
        settled = now;
    }

    long of(int number) {
        return known[number];
    }
}
