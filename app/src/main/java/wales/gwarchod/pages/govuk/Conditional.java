package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * What shows only when a choice is chosen.
 */
public record Conditional(@Nullable Content html) {}
