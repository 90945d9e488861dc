package wales.gwarchod.screening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.signs.Reading;

/** Keeps what was read anew of reports on the worklist: their courses of conduct are scored again, and their places in the list follow. */
@Component
class Placing {
    private final ReadingStore readings;
    private final PairScorer pairs;
    private final Conduct conduct;
    private final WindowFiller window;
    private final Loads loads;
    private final Clock clock;

    Placing(ReadingStore readings, PairScorer pairs, Conduct conduct, WindowFiller window, Loads loads, Clock clock) {
        this.readings = readings;
        this.pairs = pairs;
        this.conduct = conduct;
        this.window = window;
        this.loads = loads;
        this.clock = clock;
    }

    /**
     * In the caller's transaction.
     *
     * @param loadId the load that put them on the list
     */
    void keep(long loadId, Map<Report, Reading> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        readings.keep(fresh, clock.instant());
        pairs.score(conduct.pairsOf(fresh.keySet().stream().map(Report::id).toList()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList());
        var bounds = loads.window(loadId);
        window.fill(
                loadId,
                ReviewWindow.of(bounds.dataTime(), bounds.previousDataTime()),
                List.copyOf(fresh.keySet()),
                new WindowFiller.Counts());
    }
}
