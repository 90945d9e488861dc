package wales.gwarchod.screening;

/** A file of questions or answers cannot be loaded; nothing of it was kept. */
public class QuestionFault extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final long line;
    private final String what;

    /** What is wrong. */
    public enum Why {
        /** It is no CSV in UTF-8 with these columns. */
        COLUMNS,
        /** A cell that must be filled is empty. */
        EMPTY,
        /** The set's own facts differ from those of the first line. */
        DIFFERS,
        /** A question stands twice. */
        TWICE,
        /** Not yes or no, not a number, not a day. */
        VALUE,
        /** No behaviour code and none of F, O, U, R. */
        SIGN,
        /** Another text stands under this name and version already. */
        CHANGED,
        /** No set of this name and version is loaded. */
        NO_PACK,
        /** The set has no such question. */
        NO_QUESTION,
        /** No report has this reference. */
        NO_REPORT,
        /** There is no question in it. */
        NOTHING
    }

    QuestionFault(Why why, long line, String what) {
        super(why + " in line " + line + ": " + what);
        this.why = why;
        this.line = line;
        this.what = what;
    }

    public Why why() {
        return why;
    }

    /** Of the file, from 1; 0 for the whole. */
    public long line() {
        return line;
    }

    /** The cell or column that is at fault. */
    public String what() {
        return what;
    }
}
