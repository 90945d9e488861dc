package wales.gwarchod.people;

/**
 * A person found by a search.
 *
 * @param matched why: a key into the word list
 */
public record PersonHit(Person person, String matched) {}
