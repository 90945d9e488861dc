package wales.gwarchod.signs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The patterns of one rule as places with ways between them (a Thompson automaton). Reads the part of the pattern language that rules
 * use: literals, groups, alternatives, classes, repetition. A word boundary inside a pattern is passed over, which can only let more
 * through.
 */
final class SievePlaces {
    /** Kinds of character: letters, digits, the marks that patterns name, and one for all others. */
    static final int KINDS = 45;

    private static final String MARKS = " '-/,.&+";

    private final List<BitSet> takes = new ArrayList<>();
    private final List<Integer> then = new ArrayList<>();
    private final List<List<Integer>> free = new ArrayList<>();
    private final int accept;
    private final BitSet start;

    private String pattern = "";
    private int at;

    /** A piece of pattern between two places. */
    private record Piece(int in, int out) {}

    SievePlaces(List<String> patterns) {
        int begin = place();
        accept = place();
        for (String one : patterns) {
            pattern = one;
            at = 0;
            Piece piece = alternatives();
            if (at != pattern.length()) {
                throw new IllegalStateException("A bracket is closed that was not opened: " + one);
            }
            way(begin, piece.in);
            way(piece.out, accept);
        }
        start = new BitSet();
        reach(begin, start);
    }

    static int kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 26;
        }
        int mark = MARKS.indexOf(c);
        return mark >= 0 ? 36 + mark : KINDS - 1;
    }

    int accept() {
        return accept;
    }

    BitSet start() {
        return start;
    }

    /** All places that one character of this kind leads to. */
    BitSet after(BitSet from, int kind) {
        var to = new BitSet(takes.size());
        for (int place = from.nextSetBit(0); place >= 0; place = from.nextSetBit(place + 1)) {
            if (takes.get(place).get(kind)) {
                reach(then.get(place), to);
            }
        }
        return to;
    }

    private void reach(int place, BitSet reached) {
        var open = new ArrayList<Integer>();
        open.add(place);
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (!reached.get(next)) {
                reached.set(next);
                open.addAll(free.get(next));
            }
        }
    }

    private int place() {
        takes.add(new BitSet());
        then.add(-1);
        free.add(new ArrayList<>(2));
        return takes.size() - 1;
    }

    private void way(int from, int to) {
        free.get(from).add(to);
    }

    private Piece taking(BitSet kinds) {
        int in = place();
        int out = place();
        takes.set(in, kinds);
        then.set(in, out);
        return new Piece(in, out);
    }

    private Piece nothing() {
        int only = place();
        return new Piece(only, only);
    }

    private Piece alternatives() {
        int in = place();
        int out = place();
        boolean more = true;
        while (more) {
            Piece piece = sequence();
            way(in, piece.in);
            way(piece.out, out);
            more = at < pattern.length() && pattern.charAt(at) == '|';
            at += more ? 1 : 0;
        }
        return new Piece(in, out);
    }

    private Piece sequence() {
        Piece all = nothing();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Piece part = repeated();
            way(all.out, part.in);
            all = new Piece(all.in, part.out);
        }
        return all;
    }

    /** An atom with its repetition; a counted one is read again for each time it may stand. */
    private Piece repeated() {
        int from = at;
        Piece once = atom();
        int after = at;
        if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return once;
        }
        char sign = pattern.charAt(at++);
        int least = sign == '+' ? 1 : 0;
        int most = sign == '?' ? 1 : Integer.MAX_VALUE;
        if (sign == '{') {
            int close = pattern.indexOf('}', at);
            String[] counts = pattern.substring(at, close).split(",", -1);
            least = Integer.parseInt(counts[0]);
            most = counts.length == 1 ? least : counts[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(counts[1]);
            at = close + 1;
        }
        int end = at < pattern.length() && pattern.charAt(at) == '?' ? at + 1 : at; // a lazy one lets the same through
        Piece all = most == Integer.MAX_VALUE ? loop(once, least) : counted(from, once, least, most);
        at = Math.max(end, after);
        return all;
    }

    private Piece loop(Piece once, int least) {
        int out = place();
        way(once.out, once.in);
        way(once.out, out);
        int in = place();
        way(in, once.in);
        if (least == 0) {
            way(in, out);
        }
        return new Piece(in, out);
    }

    private Piece counted(int from, Piece once, int least, int most) {
        int in = place();
        int out = place();
        way(in, once.in);
        if (least == 0) {
            way(in, out);
        }
        Piece last = once;
        for (int i = 2; i <= most; i++) {
            at = from;
            Piece again = atom();
            way(last.out, again.in);
            if (i > least) {
                way(last.out, out);
            }
            last = again;
        }
        way(last.out, out);
        return new Piece(in, out);
    }

    private Piece atom() {
        char c = pattern.charAt(at++);
        switch (c) {
            case '(' -> {
                at += pattern.startsWith("?:", at) ? 2 : 0;
                Piece inside = alternatives();
                at++; // the closing bracket
                return inside;
            }
            case '[' -> {
                return taking(charClass());
            }
            case '\\' -> {
                char escaped = pattern.charAt(at++);
                return escaped == 'b' ? nothing() : taking(Character.isLetterOrDigit(escaped) ? any() : one(escaped));
            }
            case '.' -> {
                return taking(any());
            }
            default -> {
                return taking(one(c));
            }
        }
    }

    private BitSet charClass() {
        var kinds = new BitSet(KINDS);
        while (pattern.charAt(at) != ']') {
            char low = pattern.charAt(at++);
            char high = low;
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                high = pattern.charAt(at + 1);
                at += 2;
            }
            for (char c = low; c <= high; c++) {
                kinds.set(kind(c));
            }
        }
        at++;
        return kinds;
    }

    private static BitSet one(char c) {
        var kinds = new BitSet(KINDS);
        kinds.set(kind(c));
        return kinds;
    }

    private static BitSet any() {
        var kinds = new BitSet(KINDS);
        kinds.set(0, KINDS);
        return kinds;
    }
}
