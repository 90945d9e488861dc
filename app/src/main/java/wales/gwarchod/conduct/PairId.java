package wales.gwarchod.conduct;

/** One directed pair: a victim and a suspect, known or not. */
public record PairId(long value) implements Comparable<PairId> {
    @Override
    public int compareTo(PairId other) {
        return Long.compare(value, other.value);
    }
}
