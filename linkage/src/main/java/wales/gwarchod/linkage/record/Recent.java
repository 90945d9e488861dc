package wales.gwarchod.linkage.record;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers what was made of texts that came lately, so that what comes often is worked out once and memory stays small. */
final class Recent<T> {
    private static final int SLOTS = 1 << 16;

    private static final int TRIED = 1 << 14;

    private final Function<String, T> work;
    private final @Nullable String[] texts = new String[SLOTS];
    private final @Nullable Object[] made = new Object[SLOTS];

    private int hits;
    private int misses;
    private boolean paused;

    Recent(Function<String, T> work) {
        this.work = work;
    }

    @SuppressWarnings("unchecked") // a slot holds what the work made
    T of(String text) {
        if (paused || misses > TRIED && hits < misses) {
            return work.apply(text); // values that hardly ever come twice are not worth remembering
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        var known = made[slot];
        if (known != null && text.equals(texts[slot])) {
            hits++;
        } else {
            misses++;
            known = work.apply(text);
            texts[slot] = text;
            made[slot] = known;
        }
        return (T) known;
    }

    /** Neither remembers nor recalls until it is told otherwise: what is made now will be taken back. */
    void pause(boolean pause) {
        paused = pause;
    }

    void forget() {
        Arrays.fill(texts, null);
        Arrays.fill(made, null);
    }
}
