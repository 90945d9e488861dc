package wales.gwarchod.people;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Known persons have become one, or one has been split. Published in the transaction that did it; {@link People#became} tells
 * which person a former one is now.
 *
 * @param merged persons that are no more, with the one that each is now
 * @param split persons whose records are several persons' now, with all of these; one of them may bear the same number, and one that
 *     had ended may have come back
 * @param loadId the load whose records led to it; null when a user did it
 */
public record PersonsChanged(
        Map<PersonId, PersonId> merged,
        Map<PersonId, Set<PersonId>> split,
        @Nullable Long loadId) {
    public PersonsChanged {
        merged = Map.copyOf(merged);
        split = Map.copyOf(split);
    }

    /** Everybody concerned, those that are no more included. */
    public Set<PersonId> persons() {
        var persons = new HashSet<>(merged.keySet());
        persons.addAll(merged.values());
        split.forEach((person, parts) -> {
            persons.add(person);
            persons.addAll(parts);
        });
        return persons;
    }
}
