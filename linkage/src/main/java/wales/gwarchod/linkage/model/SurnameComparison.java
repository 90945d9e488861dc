package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.record.Records;

/** Surnames, those of aliases and halves of double barrels included. */
final class SurnameComparison extends NameComparison {
    static final int EXACT = 1;
    static final int CLOSE = 3;
    private static final int PART = 2;
    private static final int FAR = 4;
    private static final int LONE = 5;
    private static final int SWAPPED = 6;
    private static final int CLASH = 7;

    SurnameComparison(Records records, WordSimilarity alike) {
        super(
                records,
                alike,
                "surname",
                "exact",
                "part or alias",
                "close",
                "far",
                "the only word",
                "swapped with forename",
                "clash");
    }

    @Override
    boolean speaks(int record) {
        return names.surnames(record) < names.end(record) || names.firsts(record) < names.middles(record);
    }

    @Override
    public int level(int one, int other) {
        int a = names.surnames(one);
        int aEnd = names.end(one);
        int b = names.surnames(other);
        int bEnd = names.end(other);
        int[] pool = names.pool();
        if (a == aEnd || b == bEnd) {
            if (names.isLone(one) && names.isLone(other)) {
                return bothLone(pool, one, other);
            }
            return names.isLone(one) ? lone(pool, one, other) : names.isLone(other) ? lone(pool, other, one) : 0;
        }
        if (pool[a] == pool[b]) {
            return EXACT;
        }
        if (shared(pool, a, aEnd, b, bEnd) > 0) {
            return PART;
        }
        if (swap(pool, one, other) != Swap.NONE) {
            return SWAPPED;
        }
        int likeness = best(pool, a, aEnd, b, bEnd);
        return likeness >= WordSimilarity.SOUND ? CLOSE : likeness == WordSimilarity.FAR ? FAR : CLASH;
    }

    /** Of two single words nobody knows what they are; they can agree, but not clash. */
    private int bothLone(int[] pool, int one, int other) {
        boolean crossed = best(pool, names.firsts(one), names.middles(one), names.surnames(other), names.end(other))
                        >= WordSimilarity.SOUND
                || best(pool, names.firsts(other), names.middles(other), names.surnames(one), names.end(one))
                        >= WordSimilarity.SOUND;
        return crossed ? LONE : 0;
    }

    /** One word against a name of which it may be the surname, or the forename. */
    private int lone(int[] pool, int word, int name) {
        int family = names.surnames(word);
        if (family < names.end(word)) {
            boolean isFirst = names.surnames(name) == names.end(name)
                    && best(pool, family, names.end(word), names.firsts(name), names.middles(name))
                            >= WordSimilarity.SOUND;
            return isFirst ? LONE : 0;
        }
        if (names.surnames(name) == names.end(name)) {
            return 0;
        }
        int first = names.firsts(word);
        int firstEnd = names.middles(word);
        if (best(pool, first, firstEnd, names.surnames(name), names.end(name)) >= WordSimilarity.SOUND) {
            return LONE;
        }
        for (int i = first; i < firstEnd; i++) {
            for (int j = names.firsts(name); j < names.middles(name); j++) {
                if (alike.of(pool[i], pool[j]) >= WordSimilarity.SOUND
                        || alike.isSameName(pool[i], pool[j])
                        || alike.isInitialOf(pool[i], pool[j])) {
                    return 0; // it is the forename
                }
            }
        }
        return CLASH;
    }

    @Override
    double rarity(int one, int other, int level, Frequencies frequencies) {
        return level == EXACT || level == PART
                ? rarest(
                        frequencies,
                        FrequencyTable.SURNAME,
                        names.pool(),
                        names.surnames(one),
                        names.end(one),
                        names.surnames(other),
                        names.end(other))
                : 0;
    }
}
