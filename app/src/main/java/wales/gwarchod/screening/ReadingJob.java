package wales.gwarchod.screening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.clocks.London;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.conduct.ConductJoined;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.jobs.Jobs;
import wales.gwarchod.signs.Narrative;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.SignReader;

/**
 * Reads what a load brought: each text, then each course of conduct that it changed, then puts the reports of the 24-hour
 * window on the worklist. Each chunk is kept by itself; running it again changes nothing.
 */
@Component
class ReadingJob implements JobKind {
    private static final String NAME = "screening.read";
    private static final int CHUNK = 500;

    private final Reports reports;
    private final Loads loads;
    private final Conduct conduct;
    private final ReadingStore readings;
    private final PairScorer pairs;
    private final WindowFiller window;
    private final Outbound outbound;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Jobs jobs;
    private final RulesInUse rules;

    ReadingJob(
            Reports reports,
            Loads loads,
            Conduct conduct,
            ReadingStore readings,
            PairScorer pairs,
            WindowFiller window,
            Outbound outbound,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock,
            Jobs jobs,
            RulesInUse rules) {
        this.reports = reports;
        this.loads = loads;
        this.conduct = conduct;
        this.readings = readings;
        this.pairs = pairs;
        this.window = window;
        this.outbound = outbound;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.rules = rules;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        long loadId = Long.parseLong(key);
        int read = inChunks(
                new ReportId(0),
                after -> reports.changedBy(loadId, after, CHUNK),
                chunk -> readAll(reports.all(chunk)));
        inChunks(new PairId(0), after -> conduct.changedBy(loadId, after, CHUNK), pairs::score);
        var bounds = transaction.execute(status -> loads.window(loadId));
        var open = ReviewWindow.of(bounds.dataTime(), bounds.previousDataTime());
        var counts = new WindowFiller.Counts();
        inChunks(
                new ReportId(0),
                after -> reports.changedBy(loadId, after, CHUNK),
                chunk -> window.fill(loadId, open, reports.all(chunk), counts));
        transaction.executeWithoutResult(status -> {
            window.strengthenOlder(loadId);
            readings.windowRead(new WindowRead(loadId, read, counts.toReview(), counts.noSignal(), clock.instant()));
            audit.append(AuditEntry.of(Operation.SYSTEM, "screening.read", "load", loadId)
                    .with("reports", read)
                    .with("toReview", counts.toReview()));
            jobs.enqueue(ResembleJob.NAME, key);
        });
    }

    /** Goes through identifiers in order, each chunk in a transaction of its own. */
    private <I> int inChunks(
            I start, java.util.function.Function<I, List<I>> nextChunk, java.util.function.Consumer<List<I>> work) {
        int done = 0;
        var after = start;
        while (true) {
            var from = after;
            var chunk = transaction.execute(status -> {
                var ids = nextChunk.apply(from);
                if (!ids.isEmpty()) {
                    work.accept(ids);
                }
                return ids;
            });
            if (chunk == null || chunk.isEmpty()) {
                return done;
            }
            done += chunk.size();
            after = chunk.getLast();
        }
    }

    private void readAll(List<Report> chunk) {
        var reader = rules.reader();
        var known = readings.upToDate(chunk, reader.version());
        var fresh = chunk.parallelStream()
                .filter(report -> !known.containsKey(report.id()))
                .map(report -> Map.entry(report, read(reader, report)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        readings.keep(fresh, clock.instant());
        chunk.forEach(outbound::confirmFrom);
    }

    static Reading read(SignReader reader, Report report) {
        return reader.read(narrative(report));
    }

    static Narrative narrative(Report report) {
        var occurred = report.occurred().orElse(report.recordedAt());
        return new Narrative(
                Long.toString(report.id().value()),
                report.narrative(),
                report.principal().title(),
                London.dayOf(occurred),
                report.relationship());
    }

    /** When the courses of conduct of a load are joined, its texts are read. */
    @Component
    static class ReadWhenJoined {
        private final Jobs jobs;

        ReadWhenJoined(Jobs jobs) {
            this.jobs = jobs;
        }

        @EventListener
        void on(ConductJoined joined) {
            jobs.enqueue(NAME, Long.toString(joined.loadId()));
        }
    }
}
