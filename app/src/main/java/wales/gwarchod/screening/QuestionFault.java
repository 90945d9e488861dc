package wales.gwarchod.screening;

import java.util.List;

/** A file of questions or answers cannot be loaded; nothing of it was kept. */
public class QuestionFault extends Exception {
    private static final long serialVersionUID = 1;
    /** As many as a person mends before the next try. */
    private static final int SHOWN = 20;

    private final transient List<Fault> faults;

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

    /**
     * One thing that is wrong.
     *
     * @param line of the file, from 1; 0 for the whole
     * @param what the cell or column that is at fault
     */
    public record Fault(Why why, long line, String what) {}

    QuestionFault(Why why, long line, String what) {
        this(List.of(new Fault(why, line, what)));
    }

    QuestionFault(List<Fault> faults) {
        super(faults.toString());
        this.faults = faults.stream().limit(SHOWN).toList();
    }

    /** In the order of the file, the first twenty. */
    public List<Fault> faults() {
        return faults;
    }
}
