package wales.gwarchod.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user would say goes against what one has said before and not withdrawn. Nothing was changed. */
public final class ContraryDecision extends RuntimeException {
    private final transient @Nullable Decision decision;

    ContraryDecision(@Nullable Decision decision, @Nullable Throwable cause) {
        super("An earlier decision says otherwise", cause);
        this.decision = decision;
    }

    /** The decision; empty when several say so together, by way of other records. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
