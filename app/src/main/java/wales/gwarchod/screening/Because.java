package wales.gwarchod.screening;

/** Why a report is on the worklist. */
public enum Because {
    /** The force recorded it as stalking already: the question is advice, and who should hold it. */
    RECORDED_AS_STALKING,
    /** Its text, or the course of conduct it belongs to, reads as stalking. */
    SIGNALS,
    /** No signal, drawn at random: the only honest estimate of what is missed. */
    SAMPLE,
    /** Read by the rules, no signal: listed, counted and open to anybody who screens. */
    NO_SIGNAL
}
