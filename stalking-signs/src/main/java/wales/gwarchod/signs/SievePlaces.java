package wales.gwarchod.signs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The patterns of one rule as places with ways between them (a Thompson automaton). Reads the part of the pattern language that rules
 * use: literals, groups, alternatives, classes, repetition. A word boundary inside a pattern is passed over, which can only let more
 * through, and so is the end of a sentence.
 */
final class SievePlaces {
    /** Kinds of character: letters, digits, the marks that patterns name, and one for all others. */
    static final int KINDS = 45;

    private static final String MARKS = " '-/,.&+";

    private static final int NOWHERE = -1;
    private static final int[] NONE = {};
    private static final long ALL_KINDS = (1L << KINDS) - 1;

    /** By place: the kinds of character that lead on from it, a bit each; where they lead; and its ways that take nothing, as a chain. */
    private long[] takes = new long[256];

    private int[] then = new int[256];
    private int[] firstWay = new int[256];
    private int places;

    private int[] wayTo = new int[256];
    private int[] wayNext = new int[256];
    private int ways;

    /** By pattern, in order. */
    private final int[] accepts;

    private final int[] start;

    private String pattern = "";
    private int at;

    /** A piece of pattern between two places. */
    private record Piece(int in, int out) {}

    SievePlaces(List<String> patterns) {
        int begin = place();
        accepts = new int[patterns.size()];
        for (int i = 0; i < accepts.length; i++) {
            pattern = patterns.get(i);
            at = 0;
            Piece piece = alternatives();
            if (at != pattern.length()) {
                throw new IllegalStateException("A bracket is closed that was not opened: " + pattern);
            }
            accepts[i] = place();
            way(begin, piece.in);
            way(piece.out, accepts[i]);
        }
        takes = Arrays.copyOf(takes, places);
        then = Arrays.copyOf(then, places);
        firstWay = Arrays.copyOf(firstWay, places);
        wayTo = Arrays.copyOf(wayTo, ways);
        wayNext = Arrays.copyOf(wayNext, ways);
        var reached = new Reached(places);
        reach(begin, reached);
        start = reached.sorted();
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

    /** Where one is before the first character. */
    int[] start() {
        return start;
    }

    /** The patterns that end at one of these places, a bit each. */
    long accepted(int[] at) {
        long patterns = 0;
        for (int i = 0; i < accepts.length; i++) {
            patterns |= Arrays.binarySearch(at, accepts[i]) >= 0 ? 1L << i : 0;
        }
        return patterns;
    }

    /** All places that one character of this kind leads to, in order: those that take another character and those where a pattern ends. */
    int[] after(int[] from, int kind) {
        Reached reached = null;
        for (int place : from) {
            if ((takes[place] >> kind & 1) != 0) {
                reached = reached == null ? new Reached(places) : reached;
                reach(then[place], reached);
            }
        }
        return reached == null ? NONE : reached.sorted();
    }

    private void reach(int place, Reached reached) {
        int done = reached.count;
        reached.add(place);
        while (done < reached.count) {
            for (int way = firstWay[reached.order[done++]]; way != NOWHERE; way = wayNext[way]) {
                reached.add(wayTo[way]);
            }
        }
    }

    /** A set of places in the order in which they were reached. */
    private final class Reached {
        final BitSet known;
        int[] order = new int[64];
        int count;

        Reached(int places) {
            known = new BitSet(places);
        }

        void add(int place) {
            if (!known.get(place)) {
                known.set(place);
                order = count == order.length ? Arrays.copyOf(order, 2 * count) : order;
                order[count++] = place;
            }
        }

        /** Without those that only lead on. */
        int[] sorted() {
            int[] kept = Arrays.stream(order, 0, count)
                    .filter(place -> takes[place] != 0 || firstWay[place] == NOWHERE)
                    .toArray();
            Arrays.sort(kept);
            return kept;
        }
    }

    private int place() {
        if (places == takes.length) {
            takes = Arrays.copyOf(takes, 2 * places);
            then = Arrays.copyOf(then, 2 * places);
            firstWay = Arrays.copyOf(firstWay, 2 * places);
        }
        then[places] = NOWHERE;
        firstWay[places] = NOWHERE;
        return places++;
    }

    private void way(int from, int to) {
        if (ways == wayTo.length) {
            wayTo = Arrays.copyOf(wayTo, 2 * ways);
            wayNext = Arrays.copyOf(wayNext, 2 * ways);
        }
        wayTo[ways] = to;
        wayNext[ways] = firstWay[from];
        firstWay[from] = ways++;
    }

    private Piece taking(long kinds) {
        int in = place();
        int out = place();
        takes[in] = kinds;
        then[in] = out;
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

    /** An atom with its repetition. A counted one may stand any number of times here: that lets a little more through, and the states stay few. */
    private Piece repeated() {
        Piece once = atom();
        if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return once;
        }
        char sign = pattern.charAt(at++);
        boolean needed = sign == '+';
        boolean again = sign != '?';
        if (sign == '{') {
            int close = pattern.indexOf('}', at);
            String[] counts = pattern.substring(at, close).split(",", -1);
            needed = Integer.parseInt(counts[0]) > 0;
            again = !counts[counts.length - 1].equals("1");
            at = close + 1;
        }
        at += at < pattern.length() && pattern.charAt(at) == '?' ? 1 : 0; // a lazy one lets the same through
        int out = place();
        way(once.out, out);
        if (again) {
            way(once.out, once.in);
        }
        int in = place();
        way(in, once.in);
        if (!needed) {
            way(in, out);
        }
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
                return escaped == 'b'
                        ? nothing()
                        : taking(Character.isLetterOrDigit(escaped) ? ALL_KINDS : one(escaped));
            }
            case '.' -> {
                return taking(ALL_KINDS);
            }
            case '$' -> {
                return nothing(); // the end of a sentence, which the engine looks at
            }
            default -> {
                return taking(one(c));
            }
        }
    }

    private long charClass() {
        long kinds = 0;
        while (pattern.charAt(at) != ']') {
            char low = pattern.charAt(at++);
            char high = low;
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                high = pattern.charAt(at + 1);
                at += 2;
            }
            for (char c = low; c <= high; c++) {
                kinds |= one(c);
            }
        }
        at++;
        return kinds;
    }

    private static long one(char c) {
        return 1L << kind(c);
    }
}
