package wales.gwarchod.conduct;

import org.jspecify.annotations.Nullable;
import wales.gwarchod.people.PersonId;

/**
 * A victim and a suspect. Reports with the roles the other way round belong to the other pair.
 *
 * @param reference what users write down, such as {@code PR-7K3QMXA}
 * @param suspect null when nobody has been identified: all such reports of one victim stand together
 */
public record Pair(
        PairId id,
        String reference,
        PersonId victim,
        @Nullable PersonId suspect) {
    /** Whether somebody is suspected by name. */
    public boolean suspectIsKnown() {
        return suspect != null;
    }
}
