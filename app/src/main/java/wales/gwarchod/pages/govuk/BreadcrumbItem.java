package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way here.
 *
 * @param html used instead of the text when given
 * @param href null for the page itself
 */
public record BreadcrumbItem(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        @Nullable Attributes attributes) {

    /** A step. */
    public static BreadcrumbItem of(String text, String href) {
        return new BreadcrumbItem(text, null, href, null);
    }
}
