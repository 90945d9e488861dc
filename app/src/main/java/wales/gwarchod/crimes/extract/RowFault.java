package wales.gwarchod.crimes.extract;

import java.io.Serial;

/** One row cannot be used. Thrown without a stack trace: a bad file throws many. */
public final class RowFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String column;
    private final String found;

    /**
     * @param code ends the word {@code crimes.rejected.CODE}
     * @param column the column, or empty
     * @param found what stood there, if it is a date, a number or a code; empty if it could be personal data
     */
    public RowFault(String code, String column, String found) {
        super(code, null, false, false);
        this.code = code;
        this.column = column;
        this.found = found.length() <= 40 ? found : found.substring(0, 40) + "…";
    }

    public RowFault(String code, String column) {
        this(code, column, "");
    }

    public String code() {
        return code;
    }

    public String column() {
        return column;
    }

    public String found() {
        return found;
    }
}
