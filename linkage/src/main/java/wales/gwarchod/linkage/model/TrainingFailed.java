package wales.gwarchod.linkage.model;

/** Nothing could be learned from the records; the message says why, in words for whoever chose them. */
public final class TrainingFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TrainingFailed(String message) {
        super(message);
    }
}
