package wales.gwarchod.signs;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out for a pattern a few pieces of text of which every match holds at least one, so that a sentence without any of them need not be tried (the prefilter of
 * RE2, which RE2/J lacks). Reads what {@link SievePlaces} reads.
 */
final class Needed {
    /** A shorter piece stands in nearly every sentence. */
    private static final int SHORTEST = 3;

    private static final int MOST_EXACT = 64;
    private static final int MOST = 400;
    private static final Set<String> EMPTY = Set.of("");

    private final String pattern;
    private int at;

    /**
     * What is known of a piece of pattern.
     *
     * @param exact everything it can match, if that is few; else null
     * @param needed pieces of which it holds one; null if none is known
     */
    private record Known(
            @Nullable Set<String> exact, @Nullable Set<String> needed) {
        static final Known NOTHING = new Known(null, null);

        /** The better of the pieces known and those it can match. */
        @Nullable
        Set<String> best() {
            return better(needed, exact);
        }
    }

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /** Pieces of which every match holds at least one; null when there are none that help. */
    static @Nullable Set<String> in(String pattern) {
        var best = new Needed(pattern).alternatives().best();
        return best == null || shortest(best) < SHORTEST ? null : Set.copyOf(best);
    }

    private static int shortest(Set<String> pieces) {
        return pieces.stream().mapToInt(String::length).min().orElse(0);
    }

    /** Longer pieces are rarer; up to a length, and then fewer are better. */
    private static @Nullable Set<String> better(@Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int first = Math.min(5, shortest(one));
        int second = Math.min(5, shortest(other));
        if (first != second) {
            return first > second ? one : other;
        }
        return one.size() <= other.size() ? one : other;
    }

    private Known alternatives() {
        Known all = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            Known other = sequence();
            var exact = union(all.exact, other.exact, MOST_EXACT);
            all = new Known(exact, exact != null ? null : union(all.best(), other.best(), MOST));
        }
        return all;
    }

    private static @Nullable Set<String> union(@Nullable Set<String> one, @Nullable Set<String> other, int most) {
        if (one == null || other == null || one.size() + other.size() > most) {
            return null;
        }
        var union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    private Known sequence() {
        Set<String> needed = null;
        @Nullable Set<String> running = EMPTY;
        boolean whole = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Known part = repeated();
            var joined = joined(running, part.exact);
            if (joined == null) {
                whole = false;
                needed = better(needed, better(running, part.best()));
                joined = part.exact == null ? EMPTY : part.exact;
            }
            running = joined;
        }
        return whole ? new Known(running, null) : new Known(null, better(needed, running));
    }

    private static @Nullable Set<String> joined(@Nullable Set<String> first, @Nullable Set<String> second) {
        if (first == null || second == null || first.size() * second.size() > MOST_EXACT) {
            return null;
        }
        var joined = new HashSet<String>();
        for (String one : first) {
            for (String other : second) {
                joined.add(one + other);
            }
        }
        return joined;
    }

    private Known repeated() {
        Known once = atom();
        if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return once;
        }
        char sign = pattern.charAt(at++);
        boolean atLeastOnce = sign == '+';
        boolean atMostOnce = sign == '?';
        if (sign == '{') {
            int close = pattern.indexOf('}', at);
            atLeastOnce = Integer.parseInt(pattern.substring(at, close).split(",", -1)[0]) > 0;
            at = close + 1;
        }
        at += at < pattern.length() && pattern.charAt(at) == '?' ? 1 : 0;
        if (atMostOnce) {
            return new Known(union(once.exact, EMPTY, MOST_EXACT), null);
        }
        return atLeastOnce ? new Known(null, once.best()) : Known.NOTHING;
    }

    private Known atom() {
        char c = pattern.charAt(at++);
        switch (c) {
            case '(' -> {
                at += pattern.startsWith("?:", at) ? 2 : 0;
                Known inside = alternatives();
                at++; // the closing bracket
                return inside;
            }
            case '[' -> {
                at = pattern.indexOf(']', at) + 1;
                return Known.NOTHING;
            }
            case '\\' -> {
                char escaped = pattern.charAt(at++);
                if (escaped == 'b') {
                    return new Known(EMPTY, null);
                }
                return Character.isLetterOrDigit(escaped)
                        ? Known.NOTHING
                        : new Known(Set.of(String.valueOf(escaped)), null);
            }
            case '.' -> {
                return Known.NOTHING;
            }
            case '$' -> {
                return new Known(EMPTY, null);
            }
            default -> {
                return new Known(Set.of(String.valueOf(c)), null);
            }
        }
    }
}
