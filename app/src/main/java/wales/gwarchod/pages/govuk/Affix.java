package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A unit before or after a short input.
 *
 * @param html used instead of the text when given
 */
public record Affix(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        @Nullable Attributes attributes) {

    /** A unit in plain words. */
    public static Affix of(String text) {
        return new Affix(text, null, null, null);
    }
}
