package wales.gwarchod.screening;

/**
 * What a reviewer narrows the list to. An empty string lets everything through.
 *
 * @param recordedAs title of the principal offence
 * @param urgentOnly only what carries an urgent flag
 */
public record QueueFilter(String recordedAs, String area, boolean urgentOnly) {
    /** Lets everything through. */
    public static final QueueFilter NONE = new QueueFilter("", "", false);

    static final String CONDITION = """
            (:recordedAs = '' or i.recorded_as = :recordedAs)
            and (:area = '' or i.area = :area)
            and (not :urgentOnly or cardinality(i.urgent) > 0)
            """;

    public boolean isNone() {
        return equals(NONE);
    }
}
