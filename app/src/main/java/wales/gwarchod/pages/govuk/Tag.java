package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A status.
 *
 * @param html used instead of the text when given
 */
public record Tag(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        @Nullable Attributes attributes) {

    /**
     * A status in at most two words; {@code colour} such as {@code blue} or {@code grey}.
     */
    public static Tag of(String text, String colour) {
        return new Tag(text, null, "govuk-tag--" + colour, null);
    }
}
