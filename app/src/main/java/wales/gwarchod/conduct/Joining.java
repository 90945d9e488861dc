package wales.gwarchod.conduct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.Involved;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.people.LinkReason;
import wales.gwarchod.people.PersonId;
import wales.gwarchod.people.Standing;

/**
 * The rules by which a report joins people into pairs: each victim with each suspect; where nobody is identified, each victim
 * alone. Nobody is paired with themself, and a report without a victim joins nobody.
 */
final class Joining {
    private Joining() {}

    /**
     * The pairs of a report, in the order in which it names their people.
     *
     * @param standings the persons of its records; a record that has none is passed over
     */
    static List<Joined> of(Report report, Map<Long, Standing> standings) {
        var victims = persons(report.people(PartyRole.VICTIM), standings);
        var suspects = persons(report.people(PartyRole.SUSPECT), standings);
        boolean nobodyIdentified = report.people(PartyRole.SUSPECT).stream().allMatch(Involved::unknown);
        var joined = new ArrayList<Joined>();
        victims.forEach((victim, why) -> {
            suspects.forEach((suspect, alsoWhy) -> {
                if (!victim.equals(suspect)) {
                    joined.add(new Joined(victim, suspect, weakest(why, alsoWhy)));
                }
            });
            if (nobodyIdentified) {
                joined.add(new Joined(victim, null, Because.UNKNOWN_SUSPECT));
            }
        });
        return joined;
    }

    private static SequencedMap<PersonId, LinkReason> persons(List<Involved> records, Map<Long, Standing> standings) {
        var persons = new LinkedHashMap<PersonId, LinkReason>();
        for (var involved : records) {
            var standing = standings.get(involved.id());
            if (standing != null && !involved.unknown()) {
                persons.putIfAbsent(standing.person(), standing.reason());
            }
        }
        return persons;
    }

    private static Because weakest(LinkReason victim, LinkReason suspect) {
        return switch (victim.compareTo(suspect) > 0 ? victim : suspect) {
            case ALONE -> Because.NAMED;
            case SAME_PNC -> Because.SAME_ID;
            case SAME_DETAILS -> Because.SAME_DETAILS;
            case SAID -> Because.SAID;
        };
    }

    /**
     * One pair of a report.
     *
     * @param suspect null when nobody is identified
     */
    record Joined(PersonId victim, @Nullable PersonId suspect, Because because) {}
}
