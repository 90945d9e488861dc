package wales.gwarchod.linkage.block;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/** The hashes of the texts of numbers, worked out once. */
final class Hashes {
    private final IntFunction<String> texts;
    private final IntSupplier size;
    private long[] known = new long[0];

    Hashes(IntFunction<String> texts, IntSupplier size) {
        this.texts = texts;
        this.size = size;
        settleNew();
    }

    /** Takes in numbers that came since. */
    void settleNew() {
        int before = known.length;
        if (size.getAsInt() > before) {
            known = Arrays.copyOf(known, size.getAsInt());
            for (int number = before; number < known.length; number++) {
                known[number] = TextHash.of(texts.apply(number));
            }
        }
    }

    long of(int number) {
        return known[number];
    }
}
