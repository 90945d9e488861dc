package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * What stands around an input that has a unit.
 */
public record InputWrapper(
        @Nullable String classes, @Nullable Attributes attributes) {}
