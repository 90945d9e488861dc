package wales.gwarchod.crimes;

/** How many reports there are. */
public record ReportTotals(long crimes, long incidents) {
    public long all() {
        return crimes + incidents;
    }
}
