package wales.gwarchod.signs;

import org.jspecify.annotations.Nullable;

/**
 * A behaviour that the text names but that does not count in full, and why: shown, never hidden.
 *
 * @param cue the words that set it aside; null when the reason lies in the order of the sentence and not in one word
 */
public record SetAside(
        String code,
        String rule,
        Scope scope,
        Quote quote,
        @Nullable Quote cue) {}
