package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * One option of a select.
 *
 * @param value null takes the text
 * @param selected null follows the value of the select
 */
public record SelectItem(
        @Nullable String value,
        @Nullable String text,
        @Nullable Boolean selected,
        boolean disabled,
        @Nullable Attributes attributes) {

    /** An option. */
    public static SelectItem of(String value, String text) {
        return new SelectItem(value, text, null, false, null);
    }

    /** The same option with further attributes. */
    public SelectItem with(Attributes more) {
        return new SelectItem(value, text, selected, disabled, more);
    }
}
