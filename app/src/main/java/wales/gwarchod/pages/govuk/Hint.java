package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * Help under a label.
 *
 * @param html used instead of the text when given
 */
public record Hint(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        @Nullable Attributes attributes) {

    /** Help in plain words. */
    public static Hint of(String text) {
        return new Hint(text, null, null, null);
    }
}
