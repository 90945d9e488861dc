package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One link of the service navigation.
 *
 * @param html used instead of the text when given
 * @param active the reader is somewhere inside it
 * @param current the reader is on this very page
 */
public record NavigationItem(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        boolean active,
        boolean current,
        @Nullable Attributes attributes) {}
