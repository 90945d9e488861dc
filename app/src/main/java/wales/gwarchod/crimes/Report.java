package wales.gwarchod.crimes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A crime or incident report, in the newest version that has been loaded.
 *
 * @param source the system it comes from
 * @param reference its number there; with the source, its name for good
 * @param recordedAt when it was recorded there
 * @param principal the counted crime; {@link Offence#NONE} if there is none
 * @param included the included classifications, never the principal crime
 * @param flags codes such as {@code DOMESTIC_ABUSE}
 * @param relationship suspect to victim, a code such as {@code EX_PARTNER}; may be empty
 * @param narrative the free text; may hold line breaks
 * @param narrativeLanguage {@code en}, {@code cy} or empty
 * @param loadId the load that brought this version
 */
public record Report(
        ReportId id,
        String source,
        String reference,
        int version,
        ReportKind kind,
        Instant recordedAt,
        Occurred occurred,
        Offence principal,
        List<Classification> included,
        String area,
        String status,
        String outcomeCode,
        Set<String> flags,
        String relationship,
        String narrative,
        String narrativeLanguage,
        List<Involved> people,
        List<RecordedOrder> orders,
        long loadId) {
    public Report {
        included = List.copyOf(included);
        flags = Set.copyOf(flags);
        people = List.copyOf(people);
        orders = List.copyOf(orders);
    }

    /**
     * Whether it is recorded as stalking already, as the principal crime or beneath it, by the dated list of offences
     * that was in force when it was recorded.
     */
    public boolean recordedAsStalking() {
        var list = OffenceList.shipped();
        var on = java.time.LocalDate.ofInstant(recordedAt, java.time.ZoneOffset.UTC);
        return Stream.concat(Stream.of(principal), included.stream().map(Classification::offence))
                .anyMatch(offence -> list.isStalking(offence, on));
    }

    /** The people in one role, in the order they were sent. */
    public List<Involved> people(PartyRole role) {
        return people.stream().filter(person -> person.role() == role).toList();
    }
}
