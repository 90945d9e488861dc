package wales.gwarchod.people;

/**
 * The person a record belongs to, and how it came to.
 *
 * @param person the person
 * @param reason why
 */
public record Standing(PersonId person, LinkReason reason) {}
