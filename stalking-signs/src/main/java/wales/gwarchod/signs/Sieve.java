package wales.gwarchod.signs;

import java.util.BitSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says quickly where a rule cannot match, so that the linear-time engine, which finds the exact span, is asked only where it may.
 *
 * <p>All patterns of a rule become one automaton whose states are sets of places in the patterns, built when they are first needed
 * (the "lazy DFA" of RE2, which RE2/J lacks). It reads each character once. It may say yes where the engine says no, never the
 * reverse. When more than {@link #MOST_STATES} states would be needed it says yes to everything, which costs time and no sign.
 */
final class Sieve {
    private static final int MOST_STATES = 20_000;

    private final SievePlaces places;
    private final ConcurrentHashMap<BitSet, State> states = new ConcurrentHashMap<>();
    private final State start;

    /** Where one may be in the patterns after the characters read so far. */
    private static final class State {
        final BitSet at;
        final boolean accepts;
        /** By kind of character; filled by any thread with the same answer. */
        final @Nullable State[] next = new State[SievePlaces.KINDS];

        State(BitSet at, boolean accepts) {
            this.at = at;
            this.accepts = accepts;
        }
    }

    Sieve(SievePlaces places) {
        this.places = places;
        this.start = state(places.start());
    }

    private State state(BitSet at) {
        return states.computeIfAbsent(at, key -> new State(key, key.get(places.accept())));
    }

    /** Whether a match may begin here and end where a word begins or ends. */
    boolean mayMatchAt(String text, int from) {
        State state = start;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (state.accepts && i > from && Shorthand.isWord(c) != Shorthand.isWord(text.charAt(i - 1))) {
                return true;
            }
            int kind = SievePlaces.kind(c);
            State next = state.next[kind];
            if (next == null) {
                if (states.size() > MOST_STATES) {
                    return true;
                }
                next = state(places.after(state.at, kind));
                state.next[kind] = next;
            }
            if (next.at.isEmpty()) {
                return false;
            }
            state = next;
        }
        return state.accepts;
    }
}
