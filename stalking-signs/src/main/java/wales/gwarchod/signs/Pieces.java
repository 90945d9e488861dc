package wales.gwarchod.signs;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Aho–Corasick over the pieces that patterns {@linkplain Needed need}: one pass over a sentence tells which groups have a pattern that can match in it.
 */
final class Pieces {
    private static final int LETTERS = 40;
    /** UTF-16 units; the beginning of a longer piece is looked for, which may let a group through and keeps none out. */
    private static final int LONGEST = 9;

    private int[] next = new int[1024 * LETTERS];
    private BitSet[] groups = new BitSet[1024];
    private int nodes = 1;
    private final BitSet always = new BitSet();

    /** @param patterns of each group, by its number */
    Pieces(List<List<String>> patterns) {
        for (int group = 0; group < patterns.size(); group++) {
            for (String pattern : patterns.get(group)) {
                var needed = Needed.in(pattern);
                if (needed == null) {
                    always.set(group);
                } else {
                    int number = group;
                    needed.forEach(piece -> add(piece, number));
                }
            }
        }
        link();
        next = Arrays.copyOf(next, nodes * LETTERS);
        groups = Arrays.copyOf(groups, nodes);
    }

    private void add(String piece, int group) {
        int node = 0;
        for (int i = 0; i < Math.min(piece.length(), LONGEST); i++) {
            int edge = node * LETTERS + Anchors.letter(piece.charAt(i));
            if (next[edge] == 0) {
                if ((nodes + 1) * LETTERS > next.length) {
                    next = Arrays.copyOf(next, 2 * next.length);
                    groups = Arrays.copyOf(groups, 2 * groups.length);
                }
                next[edge] = nodes++;
            }
            node = next[edge];
        }
        if (groups[node] == null) {
            groups[node] = new BitSet();
        }
        groups[node].set(group);
    }

    private void link() {
        int[] fail = new int[nodes];
        var queue = new ArrayDeque<Integer>();
        for (int letter = 0; letter < LETTERS; letter++) {
            if (next[letter] != 0) {
                queue.add(next[letter]);
            }
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            BitSet inherited = groups[fail[node]];
            if (inherited != null) {
                if (groups[node] == null) {
                    groups[node] = inherited;
                } else {
                    groups[node].or(inherited);
                }
            }
            for (int letter = 0; letter < LETTERS; letter++) {
                int edge = node * LETTERS + letter;
                int across = next[fail[node] * LETTERS + letter];
                if (next[edge] == 0) {
                    next[edge] = across;
                } else {
                    fail[next[edge]] = across;
                    queue.add(next[edge]);
                }
            }
        }
    }

    /** The groups of which a pattern has a piece that it needs in the sentence. */
    BitSet in(String sentence) {
        var found = (BitSet) always.clone();
        int node = 0;
        for (int i = 0; i < sentence.length(); i++) {
            node = next[node * LETTERS + Anchors.letter(sentence.charAt(i))];
            BitSet here = groups[node];
            if (here != null) {
                found.or(here);
            }
        }
        return found;
    }
}
