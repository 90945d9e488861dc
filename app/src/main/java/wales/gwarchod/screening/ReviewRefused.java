package wales.gwarchod.screening;

import java.io.Serial;

/** A review that may not be saved, and why. Nothing was kept of it. */
public class ReviewRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ReviewRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        /** Somebody saved this round while the form was open. */
        ALREADY_REVIEWED,
        /** One person cannot do both reviews. */
        SAME_PERSON,
        /** A second review asks for the specialist mark. */
        NOT_SPECIALIST,
        /** The second review of a report that is not recorded as stalking follows the first. */
        FIRST_MISSING,
        /** Only the reviewer can take a review back, and only for ten minutes. */
        TOO_LATE_TO_UNDO
    }
}
