package wales.gwarchod.people;

/** What a decision that holds says of two records. */
record Saying(RecordPair records, boolean same) {}
