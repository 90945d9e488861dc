package wales.gwarchod.signs;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says quickly where patterns cannot match, so that the linear-time engine, which finds the exact span, is asked only where it may.
 *
 * <p>Some patterns of a rule become one automaton whose states are sets of places in the patterns, built when they are first needed
 * (the "lazy DFA" of RE2, which RE2/J lacks). It reads each character once. It may say yes where the engine says no, never the
 * reverse. When it has {@link #MOST_STATES} states it forgets them and begins anew, which costs time and no sign.
 */
final class Sieve {
    private static final int MOST_STATES = 12_000;

    private static final State DEAD = new State(new int[0], 0);

    private final SievePlaces places;
    private volatile Known known;

    /** The states that were needed so far. Whoever began with these goes on with them. */
    private record Known(ConcurrentHashMap<Key, State> states, State start) {
        boolean isFull() {
            return states.size() > MOST_STATES;
        }
    }

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

    private State made(Known now, State from, int kind) {
        int[] at = places.after(from.at, kind);
        if (at.length == 0) {
            from.next[kind] = DEAD;
            return DEAD;
        }
        State next = now.states.computeIfAbsent(
                new Key(at, Arrays.hashCode(at)), key -> new State(key.at, places.accepted(key.at)));
        from.next[kind] = next;

        if (now.isFull()) {
            known = nothing();
        }
        return next;
    }

    /** The patterns, a bit each, of which a match may begin here and end where a word begins or ends. */
    long mayMatchAt(String text, int from) {
        Known now = known;
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
                next = made(now, state, kind);
            }
            if (next == DEAD) {
                return found;
            }
            state = next;
        }
        return found | state.accepts;
    }

    /** Whether a match may begin with this, or end within it. */
    boolean mayBeginWith(String beginning) {
        Known now = known;
        State state = now.start;
        for (int i = 0; i < beginning.length(); i++) {
            char c = beginning.charAt(i);
            if (state.accepts != 0 && i > 0 && Shorthand.isWord(c) != Shorthand.isWord(beginning.charAt(i - 1))) {
                return true;
            }
            int kind = SievePlaces.kind(c);
            State next = state.next[kind];
            if (next == null) {
                next = made(now, state, kind);
            }
            if (next == DEAD) {
                return false;
            }
            state = next;
        }
        return true;
    }
}
