package wales.gwarchod.signs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A narrative made readable for rules: one case, no accents, plain quotes and spaces, shorthand written out; and for every
 * character of it the place in the original that it came from.
 *
 * <p>The original is never altered. NUL, lone surrogates and other unreadable characters become a space here and stay what they
 * are there.
 */
final class CleanText {
    private static final int STRIDE = 1024;

    private final String original;
    private char[] chars;
    /** Code-point offsets in the original where the source of each clean character begins and ends. */
    private int[] starts;

    private int[] ends;
    private int length;
    private final BitSet capitals = new BitSet();
    /** UTF-16 offset of every 1,024th code point, so that a quote late in a long text costs no more than an early one. */
    private final List<Integer> milestones;

    private CleanText(String original, int capacity, List<Integer> milestones) {
        this.original = original;
        this.milestones = milestones;
        this.chars = new char[capacity];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
    }

    /** Folds the first {@code limit} UTF-16 units of the text, without writing out shorthand. */
    static CleanText folded(String text, int limit) {
        var clean = new CleanText(text, Math.min(text.length(), limit) + 16, new ArrayList<>());
        int units = 0;
        int points = 0;
        while (units < text.length() && units < limit) {
            int point = text.codePointAt(units);
            if (points % STRIDE == 0) {
                clean.milestones.add(units);
            }
            clean.fold(point, points);
            units += Character.charCount(point);
            points++;
        }
        return clean;
    }

    private void fold(int point, int at) {
        if (point < 128) {
            char c = (char) point;
            if (c >= 'A' && c <= 'Z') {
                capitals.set(length);
                append((char) (c + 32), at, at + 1);
            } else if (c == '`') {
                append('\'', at, at + 1);
            } else if (c == '\n') {
                append('\n', at, at + 1);
            } else {
                append(c < ' ' || c == 127 ? ' ' : c, at, at + 1);
            }
            return;
        }
        switch (point) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4 -> append('\'', at, at + 1);
            case 0x201C, 0x201D, 0x201E, 0x2033, 0xAB, 0xBB -> append('"', at, at + 1);
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> append('-', at, at + 1);
            case 0x2028, 0x2029, 0x85 -> append('\n', at, at + 1);
            default -> {
                capitals.set(length, Character.isUpperCase(point));
                foldOther(point, at);
            }
        }
    }

    private void foldOther(int point, int at) {
        switch (Character.getType(point)) {
            case Character.SURROGATE, Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE ->
                append(' ', at, at + 1);
            case Character.FORMAT -> {} // zero-width characters and direction marks hide nothing from a rule
            default -> {
                String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
                plain.chars().forEach(c -> {
                    int kind = Character.getType((char) c);
                    if (kind != Character.NON_SPACING_MARK && kind != Character.SURROGATE) {
                        append(Character.isSpaceChar((char) c) ? ' ' : Character.toLowerCase((char) c), at, at + 1);
                    } else if (kind == Character.SURROGATE) {
                        append(' ', at, at + 1);
                    }
                });
            }
        }
    }

    /** Room for the same original with other characters. */
    CleanText blank() {
        return new CleanText(original, length + 64, milestones);
    }

    /** Adds a character that came from the original's code points {@code start} to {@code end}. */
    void append(char c, int start, int end) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2 + 16);
            starts = Arrays.copyOf(starts, chars.length);
            ends = Arrays.copyOf(ends, chars.length);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /** Whether this character of a folded text was a capital; not kept when shorthand is written out. */
    boolean isCapital(int index) {
        return capitals.get(index);
    }

    /** How many characters were capitals. */
    int capitals() {
        return capitals.cardinality();
    }

    int startOf(int index) {
        return starts[index];
    }

    int endOf(int index) {
        return ends[index];
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** The words of the original from which the clean characters {@code from} to {@code to} came; at least one character. */
    Quote quote(int from, int to) {
        int start = starts[from];
        int end = ends[to - 1];
        int first = original.offsetByCodePoints(milestones.get(start / STRIDE), start % STRIDE);
        int last = original.offsetByCodePoints(first, end - start);
        return new Quote(original.substring(first, last), start, end);
    }
}
