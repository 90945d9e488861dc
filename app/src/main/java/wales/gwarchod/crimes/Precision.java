package wales.gwarchod.crimes;

/** How closely the time of something is known. */
public enum Precision {
    /** To the minute. */
    EXACT,
    /** At some time, or over the whole time, between two moments. */
    BETWEEN,
    /** The day, not the time. */
    DAY,
    /** The month, not the day. */
    MONTH,
    UNKNOWN
}
