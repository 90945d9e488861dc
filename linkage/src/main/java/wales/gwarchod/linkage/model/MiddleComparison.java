package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.record.Records;

/** Middle names. */
final class MiddleComparison extends NameComparison {
    private static final int EXACT = 1;
    private static final int CLOSE = 2;
    private static final int INITIAL = 3;
    private static final int CLASH = 4;
    /** A middle name is given to many: it never counts as rarer than one in 8,192. */
    private static final double RAREST = 13;

    MiddleComparison(Records records, WordSimilarity alike) {
        super(records, alike, "middle", "exact", "close", "initial", "clash");
    }

    @Override
    boolean speaks(int record) {
        return names.middles(record) < names.surnames(record);
    }

    @Override
    public int level(int one, int other) {
        int a = names.middles(one);
        int aEnd = names.surnames(one);
        int b = names.middles(other);
        int bEnd = names.surnames(other);
        if (a == aEnd || b == bEnd) {
            return 0;
        }
        int[] pool = names.pool();
        int common = shared(pool, a, aEnd, b, bEnd);
        if (common > 0 && !names.isInitial(common)) {
            return EXACT;
        }
        boolean initial = common > 0;
        boolean close = false;
        for (int i = a; i < aEnd; i++) {
            for (int j = b; j < bEnd; j++) {
                if (alike.isInitialOf(pool[i], pool[j])) {
                    initial = true;
                } else {
                    close |= alike.isSameName(pool[i], pool[j]) || alike.of(pool[i], pool[j]) >= WordSimilarity.SOUND;
                }
            }
        }
        if (close) {
            return CLOSE;
        }
        if (initial) {
            return INITIAL;
        }
        // forenames in another order: the comparison of forenames says so
        boolean moved =
                shared(pool, a, aEnd, names.firsts(other), b) > 0 || shared(pool, b, bEnd, names.firsts(one), a) > 0;
        return moved ? 0 : CLASH;
    }

    @Override
    double rarity(int one, int other, int level, Frequencies frequencies) {
        return level == EXACT
                ? Math.min(
                        RAREST,
                        rarest(
                                frequencies,
                                FrequencyTable.FORENAME,
                                names.pool(),
                                names.middles(one),
                                names.surnames(one),
                                names.middles(other),
                                names.surnames(other)))
                : 0;
    }
}
