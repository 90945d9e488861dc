package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.record.Records;

/** First forenames, those of aliases included. */
final class ForenameComparison extends NameComparison {
    static final int EXACT = 1;
    static final int INITIAL = 5;
    static final int TITLE = 8;
    static final int CLASH = 9;
    private static final int SAME_NAME = 2;
    static final int MIDDLE = 3;
    private static final int CLOSE = 4;
    private static final int FAR = 6;
    private static final int SWAPPED = 7;

    ForenameComparison(Records records, WordSimilarity alike) {
        super(
                records,
                alike,
                "forename",
                "exact",
                "short form or other spelling",
                "the other's middle name",
                "close",
                "initial",
                "far",
                "swapped with surname",
                "a title for a name",
                "clash");
    }

    @Override
    boolean speaks(int record) {
        return names.firsts(record) < names.middles(record);
    }

    @Override
    public int level(int one, int other) {
        int a = names.firsts(one);
        int aEnd = names.middles(one);
        int b = names.firsts(other);
        int bEnd = names.middles(other);
        if (a == aEnd || b == bEnd) {
            return 0;
        }
        int[] pool = names.pool();
        int common = shared(pool, a, aEnd, b, bEnd);
        if (common > 0 && !names.isInitial(common)) {
            return EXACT;
        }
        boolean lone = names.isLone(one) || names.isLone(other);
        return switch (swap(pool, one, other)) {
            case WHOLE -> lone ? 0 : SWAPPED; // of a lone word the comparison of surnames says so
            case HALF -> lone ? 0 : CLASH;
            case NONE -> {
                int level = unlike(pool, one, other, common > 0, lone);
                boolean title = isTitle(pool, a, aEnd) || isTitle(pool, b, bEnd);
                yield level == CLASH && title ? TITLE : level;
            }
        };
    }

    private boolean isTitle(int[] pool, int from, int to) {
        return to - from == 1 && names.isTitle(pool[from]);
    }

    private int unlike(int[] pool, int one, int other, boolean sharedInitial, boolean lone) {
        int aEnd = names.middles(one);
        int bEnd = names.middles(other);
        boolean initial = sharedInitial;
        int likeness = WordSimilarity.NONE;
        for (int i = names.firsts(one); i < aEnd; i++) {
            for (int j = names.firsts(other); j < bEnd; j++) {
                if (alike.isSameName(pool[i], pool[j])) {
                    return SAME_NAME;
                }
                if (alike.isInitialOf(pool[i], pool[j])) {
                    initial = true;
                } else {
                    likeness = Math.max(likeness, alike.of(pool[i], pool[j]));
                }
            }
        }
        boolean moved = shareWord(pool, names.firsts(one), aEnd, bEnd, names.surnames(other))
                || shareWord(pool, names.firsts(other), bEnd, aEnd, names.surnames(one));
        if (moved) {
            return MIDDLE;
        }
        if (likeness >= WordSimilarity.SOUND) {
            return CLOSE;
        }
        if (initial || isInitialOfMiddle(pool, one, other) || isInitialOfMiddle(pool, other, one)) {
            return INITIAL;
        }
        if (likeness == WordSimilarity.FAR) {
            return FAR;
        }
        return lone ? 0 : CLASH; // a lone word may be the surname
    }

    private boolean isInitialOfMiddle(int[] pool, int one, int other) {
        for (int i = names.firsts(one); i < names.middles(one); i++) {
            for (int j = names.middles(other); j < names.surnames(other); j++) {
                if (names.isInitial(pool[i]) && alike.isInitialOf(pool[i], pool[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    double rarity(int one, int other, int level, Frequencies frequencies) {
        return level == EXACT
                ? rarest(
                        frequencies,
                        FrequencyTable.FORENAME,
                        names.pool(),
                        names.firsts(one),
                        names.middles(one),
                        names.firsts(other),
                        names.middles(other))
                : 0;
    }
}
