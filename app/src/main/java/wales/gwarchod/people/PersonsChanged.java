package wales.gwarchod.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Known persons have become one, or one has been split. Published in the transaction that did it; {@link People#became} tells
 * which person a former one is now.
 *
 * @param persons everybody concerned, those that are no more included
 * @param loadId the load whose records led to it; null when a user did it
 */
public record PersonsChanged(
        Set<PersonId> persons, @Nullable Long loadId) {
    public PersonsChanged {
        persons = Set.copyOf(persons);
    }
}
