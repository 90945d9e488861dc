package wales.gwarchod.signs;

/**
 * A count, a rate or a duration in the text, as a number.
 *
 * @param value times for a count, times a week for a rate, days for a duration; words such as "dozens" get the least number
 *     they can mean
 */
public record Quantity(Kind kind, double value, Quote quote) {
    /** What the number counts. */
    public enum Kind {
        /** How many times, calls, messages or visits. */
        COUNT,
        /** How often, in times a week. */
        PER_WEEK,
        /** For how long, in days. */
        DAYS
    }
}
