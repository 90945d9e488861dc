package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * One button or link of an interruption panel.
 */
public record PanelAction(
        @Nullable String text,
        @Nullable String type,
        @Nullable String href,
        @Nullable String classes,
        @Nullable Attributes attributes) {}
