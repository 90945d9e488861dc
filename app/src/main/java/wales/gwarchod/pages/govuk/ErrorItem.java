package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One line of the error summary.
 *
 * @param html used instead of the text when given
 * @param href the control to go to, such as #reason
 */
public record ErrorItem(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        @Nullable Attributes attributes) {

    /** A line that goes to the control it is about. */
    public static ErrorItem of(String text, String href) {
        return new ErrorItem(text, null, href, null);
    }
}
