package wales.gwarchod.people;

/**
 * Every person record of a load now belongs to a person. Published in the transaction that says so.
 *
 * @param loadId the load of {@code crimes}
 */
public record PeopleLinked(long loadId) {}
