package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a fieldset.
 *
 * @param html used instead of the text when given
 */
public record Legend(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        boolean isPageHeading) {

    /** A legend of size {@code s}, {@code m} or {@code l}. */
    public static Legend of(String text, String size) {
        return new Legend(text, null, "govuk-fieldset__legend--" + size, false);
    }

    /** A legend that is the page's only heading. */
    public static Legend pageHeading(String text) {
        return new Legend(text, null, "govuk-fieldset__legend--l", true);
    }
}
