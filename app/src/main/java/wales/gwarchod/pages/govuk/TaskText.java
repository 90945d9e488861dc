package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The title of a task, or the help under it.
 *
 * @param html used instead of the text when given
 */
public record TaskText(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes) {}
