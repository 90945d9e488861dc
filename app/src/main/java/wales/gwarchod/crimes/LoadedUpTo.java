package wales.gwarchod.crimes;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import wales.gwarchod.pages.DataTime;

/** Tells every page up to when data was loaded. */
@Component
class LoadedUpTo implements DataTime {
    private final Reports reports;

    LoadedUpTo(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Instant> latest() {
        return Optional.ofNullable(reports.dataTime());
    }
}
