package wales.gwarchod.screening;

/** A model cannot be signed, or not by this person. */
public class ModelRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    /** What stands against it. */
    public enum Why {
        /** It was worse somewhere. */
        WORSE,
        /** Whoever signed first cannot sign second. */
        SAME_PERSON,
        /** It was learned from other rules than those that the program ships now. */
        OTHER_RULES,
        /** Another model has come into use since it was compared. */
        OVERTAKEN,
        /** Somebody decided in the meantime. */
        DECIDED
    }

    ModelRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
