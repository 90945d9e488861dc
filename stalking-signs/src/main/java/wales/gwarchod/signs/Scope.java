package wales.gwarchod.signs;

/** Why a behaviour that the text names does not count in full. All but {@link #PURPOSE} and {@link #MUTUAL} count nothing. */
public enum Scope {
    /** It is said not to have happened. */
    NEGATED("negated"),
    /** It happened and is said to be over. */
    RESOLVED("resolved"),
    /** It might happen, or is advice or fear. */
    HYPOTHETICAL("hypothetical"),
    /** It belongs to another time or another relationship. */
    HISTORIC("historic"),
    /** The victim, an officer, or a person in the course of a job did it; or the roles are reversed. */
    OTHER_ACTOR("other actor"),
    /** There is a plain purpose such as a debt or a contact order: counts for less. */
    PURPOSE("purpose"),
    /** Both are said to do it: counts for less. */
    MUTUAL("mutual");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    /** The word written in the output of {@code signs read}. */
    public String key() {
        return key;
    }
}
