package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a summary list.
 */
public record SummaryRow(
        @Nullable SummaryText key,
        @Nullable SummaryText value,
        @Nullable SummaryActions actions,
        @Nullable String classes) {

    /** A fact in plain words. */
    public static SummaryRow of(String key, String value) {
        return new SummaryRow(SummaryText.of(key), SummaryText.of(value), null, null);
    }

    /** A fact whose value has markup. */
    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(SummaryText.of(key), new SummaryText(null, value, null), null, null);
    }

    /** The same fact with a link to change it; {@code about} is what a screen reader hears after "Change". */
    public SummaryRow withAction(String text, String href, String about) {
        return new SummaryRow(
                key,
                value,
                new SummaryActions(List.of(new Action(text, null, href, about, null, null)), null),
                classes);
    }
}
