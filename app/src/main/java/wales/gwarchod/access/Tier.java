package wales.gwarchod.access;

/** How close to a person a field comes. */
public enum Tier {
    /** Aggregates. */
    T0,
    /** Reference, status, dates. */
    T1,
    /** Identity. */
    T2,
    /** Narrative, contact, risk. */
    T3,
    /** Whereabouts: revealed one value at a time, never shown by a route of this kind. */
    T4
}
