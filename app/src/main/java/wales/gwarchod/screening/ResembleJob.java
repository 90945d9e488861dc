package wales.gwarchod.screening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.signs.Narrative;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.resembles.Resembler;

/**
 * Reads the reports of a load that stand on the worklist once more with what they resemble, after the rules have put them there, so that nobody waits
 * for it. What was read so already is left alone. The order of the list follows; no report leaves it.
 */
@Component
class ResembleJob implements JobKind {
    static final String NAME = "screening.resemble";

    private static final int CHUNK = 50;

    private final Resembling resembling;
    private final ItemStore items;
    private final Reports reports;
    private final Loads loads;
    private final Conduct conduct;
    private final ReadingStore readings;
    private final PairScorer pairs;
    private final WindowFiller window;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RulesInUse rules;

    ResembleJob(
            Resembling resembling,
            ItemStore items,
            Reports reports,
            Loads loads,
            Conduct conduct,
            ReadingStore readings,
            PairScorer pairs,
            WindowFiller window,
            TransactionTemplate transaction,
            Clock clock,
            RulesInUse rules) {
        this.resembling = resembling;
        this.items = items;
        this.reports = reports;
        this.loads = loads;
        this.conduct = conduct;
        this.readings = readings;
        this.pairs = pairs;
        this.window = window;
        this.transaction = transaction;
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        resembling.resembler().ifPresent(resembler -> run(Long.parseLong(key), resembler));
    }

    private void run(long loadId, Resembler resembler) {
        var after = Optional.of(new ReportId(0));
        while (after.isPresent()) {
            var from = after.get();
            after = Optional.ofNullable(transaction.execute(status -> {
                var chunk = reports.changedBy(loadId, from, CHUNK);
                read(loadId, items.of(chunk).stream().map(Item::report).toList(), resembler);
                return chunk.isEmpty() ? null : chunk.getLast();
            }));
        }
    }

    private void read(long loadId, List<ReportId> listed, Resembler resembler) {
        var all = reports.all(listed);
        var reader = rules.reader();
        var known = readings.upToDate(all, reader.rulesVersion());
        var fresh = all.parallelStream()
                .filter(report -> resemblesUnknown(known, report))
                .collect(Collectors.toMap(report -> report, report -> read(reader, report, resembler)));
        if (fresh.isEmpty()) {
            return;
        }
        readings.keep(fresh, clock.instant());
        pairs.score(conduct.pairsOf(listed).values().stream()
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

    private static boolean resemblesUnknown(Map<ReportId, Reading> known, Report report) {
        var reading = known.get(report.id());
        return reading == null || reading.resembles() == null;
    }

    private static Reading read(SignReader reader, Report report, Resembler resembler) {
        Narrative narrative = ReadingJob.narrative(report);
        return reader.read(narrative, resembler.of(reader.withoutNames(narrative.text())));
    }
}
