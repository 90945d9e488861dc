package wales.gwarchod.pages.moj;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.pages.govuk.Attributes;

/**
 * One part of a record, in its sub-navigation.
 *
 * @param html used instead of the text when given
 * @param active the part the reader is on
 */
public record SubNavigationItem(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        boolean active,
        @Nullable String classes,
        @Nullable Attributes attributes) {

    /** A part of the record. */
    public static SubNavigationItem of(String text, String href, boolean active) {
        return new SubNavigationItem(text, null, href, active, null, null);
    }
}
