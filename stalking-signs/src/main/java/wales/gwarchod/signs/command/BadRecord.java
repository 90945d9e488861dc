package wales.gwarchod.signs.command;

/** A record of the input that cannot be taken; the message names its line and never shows its text. */
final class BadRecord extends Exception {
    private static final long serialVersionUID = 1;

    /** Whether the records after it cannot be read either. */
    final boolean last;

    BadRecord(long line, String what, boolean last) {
        super("line " + line + ": " + what);
        this.last = last;
    }
}
