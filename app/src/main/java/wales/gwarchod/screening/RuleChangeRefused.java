package wales.gwarchod.screening;

/** A rule cannot be written so, or not by this person. */
public class RuleChangeRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    /** What stands against it. */
    public enum Why {
        /** It is no rule, or gets its examples wrong; the message says what, in English, as the rule's form is. */
        UNREADABLE,
        /** The version must be higher than the one in use. */
        SAME_VERSION,
        /** Whoever proposed it cannot approve it. */
        SAME_PERSON,
        /** Somebody decided in the meantime. */
        DECIDED
    }

    RuleChangeRefused(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
