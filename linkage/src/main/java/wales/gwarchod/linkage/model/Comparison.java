package wales.gwarchod.linkage.model;

import java.util.List;

/**
 * One respect in which two records are compared. The answer is a level, from 1, the strongest agreement, to the last, a clash;
 * 0 means that one of them says nothing, which counts neither way.
 */
public abstract class Comparison {
    private final String key;
    private final List<String> levels;

    Comparison(String key, String... levels) {
        this.key = key;
        this.levels = List.of(levels);
    }

    /** Names the comparison in models, explanations and files. */
    public final String key() {
        return key;
    }

    /** The names of the levels from 1 on; the first is level 1. */
    public final List<String> levels() {
        return levels;
    }

    /** Whether a record says anything that is compared here; when one of two says nothing, the level is 0. */
    abstract boolean speaks(int record);

    /** The level of two records; 0 when it cannot be told. */
    public abstract int level(int one, int other);

    /**
     * How rare the value is in which these two agree, in bits.
     *
     * @param level the level of these two
     * @return 0 when this level does not depend on how common a value is
     */
    double rarity(int one, int other, int level, Frequencies frequencies) {
        return 0;
    }

    /** From now on, or no longer, likenesses of values that are new are not remembered. */
    void probing(boolean probing) {}

    @Override
    public final String toString() {
        return key;
    }
}
