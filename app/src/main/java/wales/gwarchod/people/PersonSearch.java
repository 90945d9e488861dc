package wales.gwarchod.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom to look for; an empty part asks for nothing.
 *
 * @param name a surname, or forename and surname; spelling, accents and short forms do not matter
 * @param born date of birth
 * @param reference the person's reference, whole
 */
public record PersonSearch(String name, @Nullable LocalDate born, String reference) {
    public PersonSearch {
        name = name.strip();
        reference = reference.strip();
    }

    public boolean isEmpty() {
        return name.isEmpty() && born == null && reference.isEmpty();
    }
}
