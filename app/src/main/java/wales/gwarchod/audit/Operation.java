package wales.gwarchod.audit;

/**
 * The statutory operations that a log must tell apart (Data Protection Act 2018 s62: collection, alteration, consultation,
 * disclosure, combination, erasure), and three of our own.
 */
public enum Operation {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE,
    ACCESS,
    SECURITY,
    SYSTEM
}
