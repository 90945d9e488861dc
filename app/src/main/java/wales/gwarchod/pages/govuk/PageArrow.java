package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The link to the page before or after.
 *
 * @param html used instead of the text when given
 */
public record PageArrow(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String labelText,
        @Nullable String href,
        @Nullable Attributes attributes) {

    /** A link with its words. */
    public static PageArrow of(String text, String href) {
        return new PageArrow(text, null, null, href, null);
    }
}
