package wales.gwarchod.crimes;

/** One crime or incident report, whatever its version. */
public record ReportId(long value) implements Comparable<ReportId> {
    @Override
    public int compareTo(ReportId other) {
        return Long.compare(value, other.value);
    }
}
