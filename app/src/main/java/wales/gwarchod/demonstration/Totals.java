package wales.gwarchod.demonstration;

/** How many rows each file of an extract has, as its manifest says. */
public record Totals(int reports, int classifications, int people, int contacts, int orders) {}
