package wales.gwarchod.signs;

/** What lifts a report in the queue whatever its score, because a supervisor should see it now. Never set by a hit that was set aside. */
public enum UrgentFlag {
    /** A tracker or other covert surveillance. */
    TRACKER,
    /** Entered the home, or tried to. */
    ENTERED_HOME,
    /** A threat to kill. */
    THREAT_TO_KILL,
    /** A breach of an order, bail or licence. */
    BREACH,
    /** Strangulation or suffocation. */
    STRANGULATION,
    /** A child used to reach or to watch the victim. */
    CHILD_USED
}
