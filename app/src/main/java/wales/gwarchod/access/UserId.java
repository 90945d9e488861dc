package wales.gwarchod.access;

/** An account, of a person or of a job. */
public record UserId(long value) {}
