package wales.gwarchod.people;

/** Two that were to be called two persons are one by now: somebody else, or a load, has joined them. */
public final class AlreadyOne extends RuntimeException {
    AlreadyOne() {
        super("They are one person");
    }
}
