package wales.gwarchod.command;

/** A command cannot do what was asked. The message is one sentence for the person who typed it. */
class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Exit status of a command that was asked for something impossible, or whose port is taken. */
    static final int ASKED_WRONGLY = 2;
    /** Exit status of a command that was asked well and failed. */
    static final int FAILED = 1;

    private final int status;

    CannotRun(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }
}
