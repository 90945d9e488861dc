package wales.gwarchod.crimes;

/**
 * Every good row of a load now stands in the tables. Published in the transaction that says so.
 *
 * @param loadId the load; {@link Reports#changedBy} lists what it changed
 */
public record LoadApplied(long loadId) {}
