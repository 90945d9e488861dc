package wales.gwarchod.cases;

/** One stalking case. */
public record CaseId(long value) {}
