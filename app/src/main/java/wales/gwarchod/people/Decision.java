package wales.gwarchod.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user has said of persons. No job goes against it until it is withdrawn.
 *
 * @param one the person, as numbered then
 * @param two the other person; null where a record was taken away
 * @param saidBy the account, as it was named then
 * @param because its reason
 * @param withdrawnAt null while it holds; so are {@code withdrawnBy} and {@code withdrawnBecause}
 */
public record Decision(
        long id,
        Kind kind,
        PersonId one,
        String oneReference,
        @Nullable PersonId two,
        @Nullable String twoReference,
        Instant saidAt,
        String saidBy,
        String because,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnBecause) {
    /** Whether it has not been withdrawn. */
    public boolean holds() {
        return withdrawnAt == null;
    }

    /** What was said. */
    public enum Kind {
        /** The two are one person. */
        SAME,
        /** They are not. */
        DIFFERENT,
        /** A record is not this person's. */
        TAKEN_AWAY
    }
}
