package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.Similarity;
import wales.gwarchod.linkage.record.NameColumn;

/** How alike two words of names are, in classes. A pair of words is worked out once, as far as there is room to remember. */
final class WordSimilarity {
    /** No likeness. */
    static final int NONE = 0;
    /** Jaro–Winkler from 0.80, two edits in long words, or the letters of a short one mixed up. */
    static final int FAR = 1;
    /** The same sound, if it has three letters or the words are alike besides. */
    static final int SOUND = 2;
    /** Jaro–Winkler from 0.92, or one edit in words of four letters or more. */
    static final int CLOSE = 3;
    /** The same word. */
    static final int SAME = 4;

    private static final int CLASS = 7;
    /** Beside the class: the two stand for each other in our tables of forenames. */
    private static final int SAME_NAME = 8;

    private static final int TELLING_SOUND = 3;
    private static final int ROOM_BITS = 20;

    private final NameColumn names;
    private final PairMemory told = new PairMemory(ROOM_BITS, this::workOut);

    WordSimilarity(NameColumn names) {
        this.names = names;
    }

    /** The class of likeness. */
    int of(int one, int other) {
        return one == other ? SAME : names.mayBeAlike(one, other) ? told.of(one, other) & CLASS : NONE;
    }

    /** Whether two forenames stand for each other in our tables. */
    boolean isSameName(int one, int other) {
        return one != other
                && names.groups(one).length > 0
                && names.groups(other).length > 0
                && (told.of(one, other) & SAME_NAME) != 0;
    }

    private int workOut(int one, int other) {
        int likeness = likeness(one, other);
        for (int group : names.groups(one)) {
            for (int otherGroup : names.groups(other)) {
                if (group == otherGroup) {
                    return likeness | SAME_NAME;
                }
            }
        }
        return likeness;
    }

    private int likeness(int one, int other) {
        var a = names.words().text(one);
        var b = names.words().text(other);
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 2) {
            return NONE;
        }
        double likeness = Similarity.jaroWinkler(a, b);
        if (likeness >= 0.92 || shorter >= 4 && Similarity.isOneEdit(a, b)) {
            return CLOSE;
        }
        // a sound of two letters, such as that of Joan, Jean and Jane, says little alone
        boolean telling = names.sound(one).length() >= TELLING_SOUND || likeness >= 0.80;
        if (telling && names.sound(one).equals(names.sound(other))) {
            return SOUND;
        }
        // two edits in six letters leave a likeness of more than 0.7
        boolean far =
                likeness >= 0.80 && shorter > 2 || shorter >= 6 && likeness >= 0.70 && Similarity.edits(a, b, 2) <= 2;
        boolean mixedUp = shorter == 3 && Similarity.isOneEdit(a, b) && Similarity.signs(a) == Similarity.signs(b);
        return far || mixedUp ? FAR : NONE;
    }

    void probing(boolean probing) {
        told.limit(probing ? names.words().size() : Integer.MAX_VALUE);
    }

    /** Whether one is an initial and the other begins with it. */
    boolean isInitialOf(int one, int other) {
        return (names.isInitial(one) || names.isInitial(other)) && names.head(one) == names.head(other);
    }
}
