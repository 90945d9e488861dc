package wales.gwarchod.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportId;

/**
 * One record of a person, and why it is theirs.
 *
 * @param involvedId the record ({@code crimes.Involved#id}); what {@link PersonDecisions#takeAway} takes
 * @param report the report it stands in
 * @param role what the person is in that report
 * @param name as recorded there
 * @param reason why it belongs to this person
 * @param evidence what it has in common with the record through which it was joined, or not, the strongest first; never the values
 * @param bits the weight of that, prior included: the logarithm to base 2 of the odds that the two are one person; null for
 *     {@link LinkReason#ALONE}
 * @param with the report of the record through which it was joined; null for {@link LinkReason#ALONE}
 * @param other that record, in the same way
 * @param model the version of the model that weighed it, in the same way
 * @param linkedAt when it was linked
 */
public record Link(
        long involvedId,
        ReportId report,
        PartyRole role,
        String name,
        LinkReason reason,
        List<Evidence> evidence,
        @Nullable Float bits,
        @Nullable ReportId with,
        @Nullable Long other,
        @Nullable Long model,
        Instant linkedAt) {
    public Link {
        evidence = List.copyOf(evidence);
    }

    /** A key into the word list: the reason as a sentence. Links of before there were models wait for the next load to be given one. */
    public String because() {
        return reason == LinkReason.SAME_DETAILS && model == null
                ? "people.because.earlier"
                : "people.because." + reason;
    }
}
