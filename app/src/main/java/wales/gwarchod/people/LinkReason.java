package wales.gwarchod.people;

/** Why a record belongs to its person: the strongest agreement it was found to have when it was linked. */
public enum LinkReason {
    /** No earlier record agrees with it: a person of its own, whom later records may join. */
    ALONE,
    /** The same valid PNC id. */
    SAME_PNC,
    /** The same name and date of birth, and at least one further fact. */
    SAME_DETAILS
}
