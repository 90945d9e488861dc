package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * How far a task has got.
 *
 * @param html used instead of the text when given
 */
public record TaskStatus(
        @Nullable Tag tag,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes) {}
