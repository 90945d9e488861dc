package wales.gwarchod.crimes;

import org.jspecify.annotations.Nullable;

/** What a version of a report is to what is known already. */
sealed interface Verdict {
    /** A report that is not known. */
    record New() implements Verdict {}

    /** It takes the place of what is shown: a higher version, or the shown one with rows that had been held back. */
    record Newer(ReportStore.Known known) implements Verdict {}

    /** A lower version than the one shown, not seen before or not seen whole. */
    record Older(ReportStore.Known known) implements Verdict {}

    /** The same version with the same content. */
    record Same() implements Verdict {}

    /** The same version with other content: a person must find out which is right. */
    record Contradiction() implements Verdict {}

    static Verdict on(Incoming incoming, ReportStore.@Nullable Known known) {
        if (known == null) {
            return new New();
        }
        var stored = known.versions().get(incoming.version());
        if (stored != null && stored.digest().equals(incoming.digest())) {
            return new Same();
        }
        if (stored != null && stored.heldRows() == 0) {
            return new Contradiction();
        }
        return incoming.version() >= known.version() ? new Newer(known) : new Older(known);
    }
}
