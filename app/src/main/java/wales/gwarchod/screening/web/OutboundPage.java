package wales.gwarchod.screening.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;

/**
 * What waits to be keyed into the crime system.
 *
 * @param tabs null for a reader who may not see the worklist: they get no link to an item either
 */
public record OutboundPage(Speech say, @Nullable Tabs tabs, List<Line> lines) {
    /**
     * A line to copy.
     *
     * @param text exactly what to key
     * @param confirmed whether a later load showed it on the crime record
     */
    public record Line(
            String reference,
            String report,
            String reportHref,
            String kind,
            String text,
            boolean confirmed,
            String status,
            String madeAt) {}
}
