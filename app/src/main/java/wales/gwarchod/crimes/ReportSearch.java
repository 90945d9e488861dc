package wales.gwarchod.crimes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; an empty part asks for nothing.
 *
 * @param reference the start of a reference, in any case
 * @param offence a class, a code or words of the title; looked for in principal crimes and included classifications alike
 * @param area the force's word for the area, whole
 * @param recordedFrom first day, counted in the United Kingdom
 * @param recordedTo last day, which counts too
 */
public record ReportSearch(
        String reference,
        String offence,
        String area,
        @Nullable LocalDate recordedFrom,
        @Nullable LocalDate recordedTo) {
    public ReportSearch {
        reference = reference.strip();
        offence = offence.strip();
        area = area.strip();
    }

    public boolean isEmpty() {
        return reference.isEmpty() && offence.isEmpty() && area.isEmpty() && recordedFrom == null && recordedTo == null;
    }
}
