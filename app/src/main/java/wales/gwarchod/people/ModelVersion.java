package wales.gwarchod.people;

import java.time.Instant;

/**
 * A version of the model by which records are linked.
 *
 * @param learnedFrom how many records it was learned from; 0 for the one that comes with the program
 * @param madeAt when it was taken into use
 */
public record ModelVersion(long id, long learnedFrom, Instant madeAt) {}
