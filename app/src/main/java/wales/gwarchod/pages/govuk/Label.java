package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The label of a form control.
 *
 * @param html used instead of the text when given
 */
public record Label(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        boolean isPageHeading,
        @Nullable Attributes attributes) {

    /** An ordinary label. */
    public static Label of(String text) {
        return new Label(text, null, null, false, null);
    }

    /** A label that is the page's only heading: one question on a page. */
    public static Label pageHeading(String text) {
        return new Label(text, null, "govuk-label--l", true, null);
    }

    /** A label in bold, of size {@code s}, {@code m} or {@code l}. */
    public static Label bold(String text, String size) {
        return new Label(text, null, "govuk-label--" + size, false, null);
    }
}
