package wales.gwarchod.linkage;

import java.util.Arrays;

/**
 * How alike two words are.
 *
 * <p>Jaro–Winkler as in Winkler, "String Comparator Metrics and Enhanced Decision Rules" (1990): common letters within half the
 * longer word less one; the number of half transpositions is halved and <em>not</em> rounded down; a common prefix of up to four
 * letters counts with 0.1, whatever the similarity before it. Edits are of the restricted kind (optimal string alignment): a letter put
 * in, left out or changed, or two neighbours swapped, and no part is edited twice.
 */
public final class Similarity {
    private static final int PREFIX = 4;
    private static final double PREFIX_SCALE = 0.1;

    private Similarity() {}

    /** @return from 0, nothing in common, to 1, the same; 0 when either is empty; letters after the 64th are passed over */
    public static double jaroWinkler(String one, String other) {
        int la = Math.min(one.length(), Long.SIZE);
        int lb = Math.min(other.length(), Long.SIZE);
        if (la == 0 || lb == 0) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        int window = Math.max(0, Math.max(la, lb) / 2 - 1);
        long inOne = 0;
        long inOther = 0;
        for (int i = 0; i < la; i++) {
            char letter = one.charAt(i);
            int to = Math.min(lb, i + window + 1);
            for (int j = Math.max(0, i - window); j < to; j++) {
                if ((inOther >>> j & 1) == 0 && letter == other.charAt(j)) {
                    inOne |= 1L << i;
                    inOther |= 1L << j;
                    break;
                }
            }
        }
        int common = Long.bitCount(inOne);
        if (common == 0) {
            return 0;
        }
        int halfTranspositions = 0;
        for (long a = inOne, b = inOther; a != 0; a &= a - 1, b &= b - 1) {
            if (one.charAt(Long.numberOfTrailingZeros(a)) != other.charAt(Long.numberOfTrailingZeros(b))) {
                halfTranspositions++;
            }
        }
        double jaro = ((double) common / la + (double) common / lb + (common - halfTranspositions / 2.0) / common) / 3;
        int prefix = 0;
        while (prefix < Math.min(PREFIX, Math.min(la, lb)) && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    /** Which signs stand in a text, the 64 that follow each other taken as different. */
    public static long signs(String text) {
        long signs = 0;
        for (int i = 0; i < text.length(); i++) {
            signs |= 1L << text.charAt(i);
        }
        return signs;
    }

    /** Whether at most one edit lies between two words. */
    public static boolean isOneEdit(String one, String other) {
        int la = one.length();
        int lb = other.length();
        if (Math.abs(la - lb) > 1) {
            return false;
        }
        int shorter = Math.min(la, lb);
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && one.charAt(la - 1 - back) == other.charAt(lb - 1 - back)) {
            back++;
        }
        int left = Math.max(la, lb) - front - back;
        boolean swapped = la == lb
                && left == 2
                && one.charAt(front) == other.charAt(front + 1)
                && one.charAt(front + 1) == other.charAt(front);
        return left <= 1 || swapped;
    }

    /** @return the number of edits, or {@code most + 1} when there are more than {@code most} */
    public static int edits(String one, String other, int most) {
        int la = one.length();
        int lb = other.length();
        // one edit puts at most one sign in and takes one out
        if (Math.abs(la - lb) > most || Long.bitCount(signs(one) ^ signs(other)) > 2 * most) {
            return most + 1;
        }
        int[] beforeLast = new int[lb + 1];
        int[] last = new int[lb + 1];
        int[] row = new int[lb + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= la; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= lb; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int edits = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return Math.min(last[lb], most + 1);
    }
}
