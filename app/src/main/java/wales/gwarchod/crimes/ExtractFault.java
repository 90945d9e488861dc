package wales.gwarchod.crimes;

import java.io.Serial;
import java.util.List;

/**
 * A whole file was refused, and nothing has changed. The message for a person is the word {@code crimes.fault.CODE} with
 * {@link #args()} in its gaps; the arguments are names of files and columns, numbers and positions, never row content.
 */
public class ExtractFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> args;

    public ExtractFault(String code, Object... args) {
        super(code + " " + List.of(args));
        this.code = code;
        this.args = java.util.Arrays.stream(args).map(String::valueOf).toList();
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
