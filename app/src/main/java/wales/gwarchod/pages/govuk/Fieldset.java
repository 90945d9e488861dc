package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * A fieldset around radios, check boxes or a date.
 */
public record Fieldset(
        @Nullable Legend legend,
        @Nullable String describedBy,
        @Nullable String classes,
        @Nullable String role,
        @Nullable Attributes attributes) {

    /** A fieldset with a legend of size {@code s}, {@code m} or {@code l}. */
    public static Fieldset of(String legend, String size) {
        return new Fieldset(Legend.of(legend, size), null, null, null, null);
    }

    /** A fieldset whose legend is the page's only heading. */
    public static Fieldset pageHeading(String legend) {
        return new Fieldset(Legend.pageHeading(legend), null, null, null, null);
    }
}
