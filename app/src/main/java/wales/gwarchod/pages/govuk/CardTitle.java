package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a summary card.
 *
 * @param html used instead of the text when given
 */
public record CardTitle(
        @Nullable String text,
        @Nullable Content html,
        @Nullable Integer headingLevel,
        @Nullable String classes) {}
