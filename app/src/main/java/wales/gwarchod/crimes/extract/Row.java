package wales.gwarchod.crimes.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.access.Whereabouts;
import wales.gwarchod.crimes.Occurred;
import wales.gwarchod.crimes.Offence;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportKind;

/** A row that has passed every check that can be made on it alone. Text is in Unicode normal form C, without outer blanks. */
public sealed interface Row {
    String reference();

    int version();

    /** One version of one report. */
    record OfReport(
            String reference,
            int version,
            ReportKind kind,
            Instant recordedAt,
            Occurred occurred,
            Offence principal,
            String area,
            String status,
            String outcomeCode,
            List<String> flags,
            String relationship,
            String narrative,
            String narrativeLanguage)
            implements Row {}

    /** An included classification. */
    record OfClassification(
            String reference,
            int version,
            Offence offence,
            @Nullable LocalDate addedOn) implements Row {}

    /** A person in a role. */
    record OfPerson(
            String reference,
            int version,
            String personReference,
            PartyRole role,
            String forenames,
            String surname,
            String otherNames,
            @Nullable LocalDate born,
            String gender,
            String pncId,
            String croNumber,
            boolean unknown)
            implements Row {}

    /** Where a person lives or how they are reached. */
    record OfContact(
            String reference,
            int version,
            String personReference,
            Whereabouts value,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements Row {}

    /** An order that the report mentions. */
    record OfOrder(
            String reference,
            int version,
            String orderReference,
            String kind,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate endsOn,
            String subjectPersonReference,
            String protectedPersonReference,
            String terms)
            implements Row {}
}
