package wales.gwarchod.people;

import java.util.List;

/**
 * Two persons that may be one.
 *
 * @param bits how alike those of their records are that are most alike: the logarithm to base 2 of the odds that they are one person, what a guard took away apart
 * @param guard what keeps them apart, or empty: {@code ROLES} (a victim and a suspect, and no identifier in common),
 *     {@code TWINS}, {@code NAMESAKES} (parent and child of one name), {@code OTHERS} (their other records)
 * @param evidence on these records, the strongest first, for and against
 */
public record Duplicate(PersonId one, PersonId two, double bits, String guard, List<Evidence> evidence) {
    public Duplicate {
        evidence = List.copyOf(evidence);
    }
}
