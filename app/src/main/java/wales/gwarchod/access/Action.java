package wales.gwarchod.access;

/** A verb and the kind of thing it is done to. Every route names one; a route that names none stops the start. */
public enum Action {
    /** Anybody, signed in or not. */
    OPEN,
    /** Anybody who is signed in: their own settings, Today, help. */
    SIGNED_IN,
    READ_WORKLIST,
    DECIDE_FIRST_REVIEW,
    /** A second review, by another person, who holds the specialist mark. */
    DECIDE_SECOND_REVIEW,
    READ_RULES,
    /** Propose a change of a rule, approve or refuse somebody else's. */
    CHANGE_RULES,
    READ_CASE,
    READ_PERSON,
    /** Say that records or persons are one person, or that they are not. */
    DECIDE_PERSON,
    READ_REPORT,
    SEARCH,
    READ_LOADS,
    LOAD,
    /** The lines that wait to be keyed into the crime recording system. */
    READ_OUTBOUND
}
