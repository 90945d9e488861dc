package wales.gwarchod.linkage.run;

/** Hears what a run is doing. */
@FunctionalInterface
public interface Steps {
    /** Nobody listens. */
    Steps SILENT = step -> {};

    /** A step begins. */
    void begins(String step);
}
