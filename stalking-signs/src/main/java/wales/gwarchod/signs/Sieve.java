package wales.gwarchod.signs;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says quickly where a rule cannot match, so that the linear-time engine, which finds the exact span, is asked only where it may.
 *
 * <p>All patterns of a rule become one automaton whose states are sets of places in the patterns, built when they are first needed
 * (the "lazy DFA" of RE2, which RE2/J lacks). It reads each character once. It may say yes where the engine says no, never the
 * reverse. When it has {@link #MOST_STATES} states it forgets them and begins anew, which costs time and no sign.
 */
final class Sieve {
    /** Of one rule: a bit each. */
    static final int MOST_PATTERNS = 64;

    private static final int MOST_STATES = 4_000;

    private final SievePlaces places;
    private volatile Known known;

    /** The states that were needed so far. Whoever began with these goes on with them. */
    private record Known(ConcurrentHashMap<Key, State> states, State start) {}

    /** Places in order, to be found by. */
    private record Key(int[] at, int hash) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key(int[] others, int _) && Arrays.equals(at, others);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Where one may be in the patterns after the characters read so far. */
    private static final class State {
        final int[] at;
        /** The patterns that may end here, a bit each. */
        final long accepts;
        /** By kind of character; filled by any thread with the same answer. */
        final @Nullable State[] next = new State[SievePlaces.KINDS];

        State(int[] at, long accepts) {
            this.at = at;
            this.accepts = accepts;
        }
    }

    Sieve(SievePlaces places) {
        this.places = places;
        this.known = nothing();
    }

    private Known nothing() {
        return new Known(new ConcurrentHashMap<>(), new State(places.start(), places.accepted(places.start())));
    }

    private State state(ConcurrentHashMap<Key, State> states, int[] at) {
        return states.computeIfAbsent(
                new Key(at, Arrays.hashCode(at)), key -> new State(key.at, places.accepted(key.at)));
    }

    /** The patterns, a bit each, of which a match may begin here and end where a word begins or ends. */
    long mayMatchAt(String text, int from) {
        Known now = known;
        if (now.states.size() > MOST_STATES) {
            now = nothing();
            known = now;
        }
        State state = now.start;
        long found = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (state.accepts != 0 && i > from && Shorthand.isWord(c) != Shorthand.isWord(text.charAt(i - 1))) {
                found |= state.accepts;
            }
            int kind = SievePlaces.kind(c);
            State next = state.next[kind];
            if (next == null) {
                next = state(now.states, places.after(state.at, kind));
                state.next[kind] = next;
            }
            if (next.at.length == 0) {
                return found;
            }
            state = next;
        }
        return found | state.accepts;
    }
}
