package wales.gwarchod.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportId;

/**
 * One record of a person, and why it is theirs.
 *
 * @param involvedId the record ({@code crimes.Involved#id}); what {@link People#unlink} takes
 * @param report the report it stands in
 * @param role what the person is in that report
 * @param name as recorded there
 * @param reason why it belongs to this person
 * @param facts what further agrees, as codes such as {@code PHONE} or {@code MIDDLE_NAME}; never the values
 * @param with the report of the record it agrees with; null for {@link LinkReason#ALONE}
 * @param linkedAt when it was linked
 */
public record Link(
        long involvedId,
        ReportId report,
        PartyRole role,
        String name,
        LinkReason reason,
        List<String> facts,
        @Nullable ReportId with,
        Instant linkedAt) {
    public Link {
        facts = List.copyOf(facts);
    }

    /** A key into the word list: the reason as a sentence. */
    public String because() {
        return "people.because." + reason;
    }
}
