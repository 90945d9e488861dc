package wales.gwarchod.cases;

/** A case was opened, or opened again. Published in the transaction that did it. */
public record CaseOpened(CaseId id) {}
