package wales.gwarchod.screening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.SignModel;
import wales.gwarchod.signs.learning.Comparison;

/**
 * A model learned from what reviewers answered.
 *
 * @param comparison how good it was beside the model in use when it was learned
 * @param noWorse whether it may be signed
 * @param answers how many answers there were then
 * @param learner who asked for it, by name
 * @param first who signed first; null while nobody has
 * @param second who signed second; from then on it weighs the signs
 * @param ended who declined it or took it out of use
 */
public record Challenger(
        long id,
        SignModel model,
        Compared comparison,
        boolean noWorse,
        int answers,
        String learner,
        Instant learnedAt,
        @Nullable Signature first,
        @Nullable Signature second,
        @Nullable Ended ended) {
    /**
     * The model in use and the challenger.
     *
     * @param inUse the scales of the model then in use
     * @param kept on the reports that are never learned from
     * @param later on the newest quarter of the others
     */
    public record Compared(SignModel inUse, Comparison kept, Comparison later) {}

    /** Who stands for it. */
    public record Signature(long by, String name, Instant at) {}

    /** Why it is not used, or no longer. */
    public record Ended(String name, Instant at, String reason) {}

    /** Where it stands. */
    public enum State {
        /** Worse somewhere: it cannot be signed. */
        WORSE,
        WAITS,
        SIGNED_ONCE,
        /** Two people signed it. It is in use unless a newer one is, or the program's rules have changed since. */
        SIGNED,
        DECLINED,
        WITHDRAWN
    }

    public State state() {
        if (ended != null) {
            return second == null ? State.DECLINED : State.WITHDRAWN;
        }
        if (second != null) {
            return State.SIGNED;
        }
        return first != null ? State.SIGNED_ONCE : noWorse ? State.WAITS : State.WORSE;
    }
}
