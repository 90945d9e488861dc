package wales.gwarchod.screening;

/** What a reviewer says an item is. */
public enum Outcome {
    STALKING,
    HARASSMENT,
    BREACH,
    NONE,
    MORE_INFORMATION;

    /** The key that picks it on the worklist, and its place in the list: 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }
}
