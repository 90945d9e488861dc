package wales.gwarchod.pages.govuk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person can do from an interruption panel.
 */
public record PanelActions(
        @Nullable List<PanelAction> items,
        @Nullable String classes,
        @Nullable Attributes attributes) {
    public PanelActions {
        items = items == null ? null : List.copyOf(items);
    }
}
