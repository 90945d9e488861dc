package wales.gwarchod.people;

/** One person, as far as the records tell. */
public record PersonId(long value) implements Comparable<PersonId> {
    @Override
    public int compareTo(PersonId other) {
        return Long.compare(value, other.value);
    }
}
