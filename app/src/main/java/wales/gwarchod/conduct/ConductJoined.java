package wales.gwarchod.conduct;

/**
 * Every report of a load now stands in its pairs; {@link Conduct#changedBy} lists them. Published in the transaction that
 * says so.
 *
 * @param loadId the load of {@code crimes}
 */
public record ConductJoined(long loadId) {}
