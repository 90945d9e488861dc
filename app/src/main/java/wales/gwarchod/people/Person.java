package wales.gwarchod.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person: what their records say, put together.
 *
 * @param reference what users write down, such as {@code P-7K3QMXA}
 * @param displayName the name in the record that was loaded last; empty when none has a name
 * @param born the date of birth that most records give
 * @param asVictim how many reports name them as victim
 * @param asSuspect how many reports name them as suspect
 */
public record Person(
        PersonId id,
        String reference,
        String displayName,
        @Nullable LocalDate born,
        int asVictim,
        int asSuspect) {}
