package wales.gwarchod.database;

/** The database cannot be opened. The message is one sentence for the person at the keyboard: what is wrong, and what helps. */
public class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotOpen(String sentence) {
        super(sentence);
    }

    public CannotOpen(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
