package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * One task of a task list.
 */
public record TaskItem(
        @Nullable TaskText title,
        @Nullable TaskText hint,
        @Nullable TaskStatus status,
        @Nullable String href,
        @Nullable String classes) {}
