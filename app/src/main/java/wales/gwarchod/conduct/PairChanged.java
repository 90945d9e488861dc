package wales.gwarchod.conduct;

/**
 * A pair has gained or lost events outside the joining of a load: a join was undone, or persons became one or were split.
 * Published in the transaction that did it.
 *
 * @param pair the pair; it may be a former one ({@link Conduct#pair} then gives the pair that it has become)
 */
public record PairChanged(PairId pair) {}
