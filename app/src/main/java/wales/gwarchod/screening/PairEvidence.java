package wales.gwarchod.screening;

import wales.gwarchod.signs.PairReading;

/**
 * What the history between two people adds up to.
 *
 * @param recordedAsStalking how many of its reports the force recorded as stalking
 */
public record PairEvidence(PairReading reading, int recordedAsStalking, Span span) {}
