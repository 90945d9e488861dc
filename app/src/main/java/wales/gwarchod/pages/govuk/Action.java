package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A link in a summary row or card.
 *
 * @param html used instead of the text when given
 */
public record Action(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        @Nullable String visuallyHiddenText,
        @Nullable String classes,
        @Nullable Attributes attributes) {}
