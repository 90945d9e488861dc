package wales.gwarchod.cases;

/** Where a case has got to. */
public enum CaseState {
    OPEN,
    /** Every decision that opened it was taken back. It opens again when a later decision says so. */
    OPENED_IN_ERROR
}
