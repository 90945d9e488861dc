package wales.gwarchod.screening;

/** One report on the worklist. */
public record ItemId(long value) {}
