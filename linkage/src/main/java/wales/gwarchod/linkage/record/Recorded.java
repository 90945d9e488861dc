package wales.gwarchod.linkage.record;

import java.util.List;

/** What was recorded of one person in one place. */
public interface Recorded {
    /** The value of a feature; empty when there is none. */
    String get(Feature feature);

    /** Other names: forename and surname, one after the other. */
    List<String> aliases();
}
