package wales.gwarchod.people;

/** Why a record belongs to its person, the firmest first. */
public enum LinkReason {
    /** The first record of its person: no earlier one agrees with it. */
    ALONE,
    /** It agrees with another record of the person, by PNC id among other things. */
    SAME_PNC,
    /** It agrees with another record of the person in so much that they are one in 999 of 1,000 such cases. */
    SAME_DETAILS,
    /** A user said so. */
    SAID
}
