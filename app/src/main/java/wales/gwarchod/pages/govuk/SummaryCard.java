package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * A card around a summary list.
 */
public record SummaryCard(
        @Nullable CardTitle title,
        @Nullable SummaryActions actions,
        @Nullable String classes,
        @Nullable Attributes attributes) {}
