package wales.gwarchod.crimes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as recorded in one role in one report. Where they live and how they are reached is not here: that is kept by
 * {@link wales.gwarchod.access.WhereaboutsRegister} under the same {@code id}.
 *
 * @param id stays the same while newer versions of the report keep this person in this role
 * @param sourcePersonReference the source's own number for this person
 * @param unknown a suspect whom nobody has identified
 */
public record Involved(
        long id,
        String sourcePersonReference,
        PartyRole role,
        String forenames,
        String surname,
        String otherNames,
        @Nullable LocalDate born,
        String gender,
        String pncId,
        String croNumber,
        boolean unknown) {

    /** Forenames and surname as one reads them; empty when neither is recorded. */
    public String name() {
        return (forenames + " " + surname).strip();
    }
}
