package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * One box of a date.
 *
 * @param error true marks this box as the wrong one
 */
public record DateItem(
        @Nullable String name,
        @Nullable String id,
        @Nullable String label,
        @Nullable String value,
        @Nullable String inputmode,
        @Nullable String autocomplete,
        @Nullable String pattern,
        @Nullable String classes,
        @Nullable Boolean error,
        @Nullable Attributes attributes) {

    /** Stands for a box that is not shown, where a date has no day or no year. */
    public static final DateItem LEFT_OUT = new DateItem(null, null, null, null, null, null, null, null, null, null);

    /**
     * A box with its label in the reader's language.
     *
     * @param name {@code day}, {@code month} or {@code year}
     */
    public static DateItem of(String name, String label) {
        return new DateItem(name, null, label, null, null, null, null, null, null, null);
    }

    /** The same box, filled in. */
    public DateItem withValue(@Nullable String value) {
        return new DateItem(name, id, label, value, inputmode, autocomplete, pattern, classes, error, attributes);
    }
}
