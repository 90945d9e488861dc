package wales.gwarchod.linkage.files;

/** A file is not what it should be; the message says what and where, for whoever wrote it. */
public final class NotReadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReadable(String message) {
        super(message);
    }

    NotReadable(String message, Throwable cause) {
        super(message, cause);
    }
}
