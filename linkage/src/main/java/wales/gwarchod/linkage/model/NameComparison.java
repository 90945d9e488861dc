package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.record.NameColumn;
import wales.gwarchod.linkage.record.Records;

/** Comparisons of parts of names. A part is a stretch of the pool of words, from one place up to another. */
abstract class NameComparison extends Comparison {
    final NameColumn names;
    final WordSimilarity alike;

    NameComparison(Records records, WordSimilarity alike, String key, String... levels) {
        super(key, levels);
        names = records.names();
        this.alike = alike;
    }

    @Override
    final void probing(boolean probing) {
        alike.probing(probing);
    }

    /** A word that stands in both stretches, if need be an initial; 0 when there is none. */
    final int shared(int[] pool, int a, int aEnd, int b, int bEnd) {
        int initial = 0;
        for (int i = a; i < aEnd; i++) {
            for (int j = b; j < bEnd; j++) {
                if (pool[i] == pool[j]) {
                    if (!names.isInitial(pool[i])) {
                        return pool[i];
                    }
                    initial = pool[i];
                }
            }
        }
        return initial;
    }

    /** Whether a word that is no initial stands in both. */
    final boolean shareWord(int[] pool, int a, int aEnd, int b, int bEnd) {
        int word = shared(pool, a, aEnd, b, bEnd);
        return word > 0 && !names.isInitial(word);
    }

    /** The best likeness of any word of one stretch to any of the other. */
    final int best(int[] pool, int a, int aEnd, int b, int bEnd) {
        int best = WordSimilarity.NONE;
        for (int i = a; i < aEnd; i++) {
            for (int j = b; j < bEnd; j++) {
                best = Math.max(best, names.isInitial(pool[i]) ? WordSimilarity.NONE : alike.of(pool[i], pool[j]));
            }
        }
        return best;
    }

    /** Whether forename and surname stand in each other's place in one of two names. */
    final Swap swap(int[] pool, int one, int other) {
        int a = names.firsts(one);
        int aEnd = names.middles(one);
        int aFamily = names.surnames(one);
        int aFamilyEnd = names.end(one);
        int b = names.firsts(other);
        int bEnd = names.middles(other);
        int bFamily = names.surnames(other);
        int bFamilyEnd = names.end(other);
        boolean firstIsSurname = shareWord(pool, a, aEnd, bFamily, bFamilyEnd);
        boolean surnameIsFirst = shareWord(pool, b, bEnd, aFamily, aFamilyEnd);
        if (!firstIsSurname && !surnameIsFirst) {
            return Swap.NONE;
        }
        boolean rest = firstIsSurname
                ? surnameIsFirst || agree(pool, b, bEnd, aFamily, aFamilyEnd)
                : agree(pool, a, aEnd, bFamily, bFamilyEnd);
        return rest ? Swap.WHOLE : Swap.HALF;
    }

    private boolean agree(int[] pool, int a, int aEnd, int b, int bEnd) {
        return a == aEnd || b == bEnd || best(pool, a, aEnd, b, bEnd) >= WordSimilarity.SOUND;
    }

    /** How rare the rarest word is that stands in both, in bits. */
    static double rarest(Frequencies frequencies, FrequencyTable table, int[] pool, int a, int aEnd, int b, int bEnd) {
        double rarest = 0;
        for (int i = a; i < aEnd; i++) {
            for (int j = b; j < bEnd; j++) {
                if (pool[i] == pool[j]) {
                    rarest = Math.max(rarest, frequencies.rarity(table, pool[i]));
                }
            }
        }
        return rarest;
    }

    /** How far names are swapped. */
    enum Swap {
        NONE,
        /** One word is, and what remains of the two names does not agree. */
        HALF,
        WHOLE
    }
}
