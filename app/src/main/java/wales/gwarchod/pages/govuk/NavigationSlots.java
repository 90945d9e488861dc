package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * Places in the service navigation for other content.
 *
 * @param endInline whether the end slot stands beside the navigation
 */
public record NavigationSlots(
        @Nullable Content start,
        @Nullable Content end,
        @Nullable Content navigationStart,
        @Nullable Content navigationEnd,
        boolean endInline) {}
