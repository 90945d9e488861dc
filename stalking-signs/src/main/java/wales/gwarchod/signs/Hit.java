package wales.gwarchod.signs;

import org.jspecify.annotations.Nullable;

/**
 * A rule that matched a sentence.
 *
 * @param scope null when the hit counts in full
 */
record Hit(
        Rule rule,
        Quote quote,
        @Nullable Scope scope,
        @Nullable Quote cue) {
    boolean counts() {
        return scope == null;
    }

    /** Shown as set aside, but worth something all the same. */
    boolean lowered() {
        return scope == Scope.PURPOSE || scope == Scope.MUTUAL;
    }

    boolean overlaps(Hit other) {
        return quote.start() < other.quote.end() && other.quote.start() < quote.end();
    }
}
