package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table, in its head or its body.
 *
 * @param html used instead of the text when given
 * @param format "numeric" aligns to the right
 */
public record TableCell(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String format,
        @Nullable String classes,
        @Nullable Integer colspan,
        @Nullable Integer rowspan,
        @Nullable Attributes attributes) {

    /** Plain words. */
    public static TableCell of(String text) {
        return new TableCell(text, null, null, null, null, null, null);
    }

    /** Markup, such as a link. */
    public static TableCell of(Content html) {
        return new TableCell(null, html, null, null, null, null, null);
    }

    /** A number, aligned to the right. */
    public static TableCell number(String text) {
        return new TableCell(text, null, "numeric", null, null, null, null);
    }
}
