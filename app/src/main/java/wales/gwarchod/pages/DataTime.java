package wales.gwarchod.pages;

import java.time.Instant;
import java.util.Optional;

/** Up to when data has been loaded. The room that loads implements this; every page then says so. */
public interface DataTime {
    /** The moment the newest applied load reaches to, or empty when nothing was loaded yet. */
    Optional<Instant> latest();
}
