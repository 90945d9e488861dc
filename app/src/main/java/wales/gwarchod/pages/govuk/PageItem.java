package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * One page number of a pagination, or the gap between numbers.
 *
 * @param visuallyHiddenText null gives the English "Page 3"
 */
public record PageItem(
        @Nullable String number,
        @Nullable String visuallyHiddenText,
        @Nullable String href,
        boolean current,
        boolean ellipsis,
        @Nullable Attributes attributes) {

    /** A page number; {@code label} says "Page 3" in the reader's language. */
    public static PageItem of(int number, String label, String href, boolean current) {
        return new PageItem(Integer.toString(number), label, href, current, false, null);
    }

    /** Numbers left out. */
    public static PageItem gap() {
        return new PageItem(null, null, null, false, true, null);
    }
}
