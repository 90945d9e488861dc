package wales.gwarchod.signs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Aho–Corasick over all anchors of all rules: one pass over a sentence tells which rules are worth trying. An anchor matches from
 * the beginning of a word ({@code call} also in {@code calling}); one that ends in {@code _} only up to the end of a word.
 */
final class Anchors {
    private static final int LETTERS = 40;

    private final int[] next;
    private final int[] fail;
    private final List<List<Anchor>> ending = new ArrayList<>();

    private record Anchor(int rule, int length, boolean wholeWord) {}

    /** @param anchors the number of a rule to its anchors */
    Anchors(Map<Integer, List<String>> anchors) {
        int nodes = 1
                + anchors.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum();
        next = new int[nodes * LETTERS];
        fail = new int[nodes];
        Arrays.fill(next, -1);
        ending.add(new ArrayList<>());
        anchors.forEach((rule, words) -> words.forEach(word -> add(word, rule)));
        link();
    }

    private void add(String word, int rule) {
        boolean whole = word.endsWith("_");
        String letters = whole ? word.substring(0, word.length() - 1) : word;
        int node = 0;
        for (int i = 0; i < letters.length(); i++) {
            int edge = node * LETTERS + letter(letters.charAt(i));
            if (next[edge] < 0) {
                next[edge] = ending.size();
                ending.add(new ArrayList<>());
            }
            node = next[edge];
        }
        ending.get(node).add(new Anchor(rule, letters.length(), whole));
    }

    private void link() {
        var queue = new ArrayDeque<Integer>();
        for (int letter = 0; letter < LETTERS; letter++) {
            if (next[letter] < 0) {
                next[letter] = 0;
            } else if (next[letter] > 0) {
                queue.add(next[letter]);
            }
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            ending.get(node).addAll(ending.get(fail[node]));
            for (int letter = 0; letter < LETTERS; letter++) {
                int edge = node * LETTERS + letter;
                int across = next[fail[node] * LETTERS + letter];
                if (next[edge] < 0) {
                    next[edge] = across;
                } else {
                    fail[next[edge]] = across;
                    queue.add(next[edge]);
                }
            }
        }
    }

    static int letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 27;
        }
        return c == ' ' ? 37 : c == '\'' ? 38 : c == '-' ? 39 : 0;
    }

    /** The rules that have an anchor in the sentence. */
    BitSet rulesWorthTrying(String sentence) {
        var rules = new BitSet();
        int node = 0;
        for (int i = 0; i < sentence.length(); i++) {
            node = next[node * LETTERS + letter(sentence.charAt(i))];
            List<Anchor> found = ending.get(node);
            for (int k = 0; k < found.size(); k++) {
                Anchor anchor = found.get(k);
                int start = i + 1 - anchor.length;
                boolean begins = start == 0 || !Shorthand.isWord(sentence.charAt(start - 1));
                boolean ends =
                        !anchor.wholeWord || i + 1 == sentence.length() || !Shorthand.isWord(sentence.charAt(i + 1));
                if (begins && ends) {
                    rules.set(anchor.rule);
                }
            }
        }
        return rules;
    }
}
