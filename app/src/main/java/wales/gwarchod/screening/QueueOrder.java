package wales.gwarchod.screening;

/** How a reviewer orders the list. Urgent flags come first in every order; the identifier makes each order total. */
public enum QueueOrder {
    TIME_LEFT("cardinality(i.urgent) > 0 desc, i.due_at, i.strength desc, i.id"),
    STRENGTH("cardinality(i.urgent) > 0 desc, i.strength desc, i.due_at, i.id"),
    SEEN_BEFORE("cardinality(i.urgent) > 0 desc, i.seen_before desc, i.strength desc, i.id");

    final String sql;

    QueueOrder(String sql) {
        this.sql = sql;
    }
}
