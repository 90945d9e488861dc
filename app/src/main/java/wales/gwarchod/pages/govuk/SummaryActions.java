package wales.gwarchod.pages.govuk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a summary row or card.
 */
public record SummaryActions(
        @Nullable List<Action> items, @Nullable String classes) {
    public SummaryActions {
        items = items == null ? null : List.copyOf(items);
    }
}
