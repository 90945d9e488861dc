package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The key or the value of a summary row.
 *
 * @param html used instead of the text when given
 */
public record SummaryText(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes) {

    /** Plain words. */
    public static SummaryText of(String text) {
        return new SummaryText(text, null, null);
    }
}
