package wales.gwarchod.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.jobs.Jobs;
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
    private final ReadingStore readings;
    private final Placing placing;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final RulesInUse rules;

    ResembleJob(
            Resembling resembling,
            ItemStore items,
            Reports reports,
            ReadingStore readings,
            Placing placing,
            Jobs jobs,
            TransactionTemplate transaction,
            RulesInUse rules) {
        this.resembling = resembling;
        this.items = items;
        this.reports = reports;
        this.readings = readings;
        this.placing = placing;
        this.jobs = jobs;
        this.transaction = transaction;
        this.rules = rules;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        resembling.resembler().ifPresent(resembler -> run(Long.parseLong(key), resembler));
        jobs.enqueue(LearnJob.NAME, key);
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
        var known = readings.upToDate(all, reader.version());
        var fresh = all.parallelStream()
                .filter(report -> resemblesUnknown(known, report))
                .collect(Collectors.toMap(report -> report, report -> read(reader, report, resembler)));
        placing.keep(loadId, fresh);
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
