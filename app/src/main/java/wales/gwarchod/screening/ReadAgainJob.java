package wales.gwarchod.screening;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.SignReader;

/**
 * Reads what waits on the worklist again after the rules or the model changed, each report with what it was known to resemble. Their courses of conduct are
 * scored again and their places follow; none leaves the list, and what is reviewed twice stays as the reviewers saw it.
 */
@Component
class ReadAgainJob implements JobKind {
    static final String NAME = "screening.read-again";
    /** The only key: everything that waits. */
    static final String ALL = "waiting";

    private static final int CHUNK = 200;

    private final ItemStore items;
    private final Reports reports;
    private final ReadingStore readings;
    private final Placing placing;
    private final RulesInUse rules;
    private final TransactionTemplate transaction;

    ReadAgainJob(
            ItemStore items,
            Reports reports,
            ReadingStore readings,
            Placing placing,
            RulesInUse rules,
            TransactionTemplate transaction) {
        this.items = items;
        this.reports = reports;
        this.readings = readings;
        this.placing = placing;
        this.rules = rules;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        rules.changed(); // whoever approved has not told this thread yet
        var after = new ItemId(0);
        while (true) {
            var from = after;
            var chunk = transaction.execute(status -> {
                var waiting = items.unfinished(from, CHUNK);
                waiting.stream()
                        .collect(Collectors.groupingBy(
                                ItemStore.Waiting::loadId,
                                Collectors.mapping(ItemStore.Waiting::report, Collectors.toList())))
                        .forEach(this::read);
                return waiting;
            });
            if (chunk == null || chunk.isEmpty()) {
                return;
            }
            after = chunk.getLast().item();
        }
    }

    private void read(long loadId, List<ReportId> waiting) {
        var all = reports.all(waiting);
        var reader = rules.reader();
        var done = readings.upToDate(all, reader.version());
        var known = readings.readings(waiting);
        placing.keep(
                loadId,
                all.parallelStream()
                        .filter(report -> !done.containsKey(report.id()))
                        .collect(Collectors.toMap(Function.identity(), report -> read(reader, report, known))));
    }

    private static Reading read(SignReader reader, Report report, Map<ReportId, Reading> known) {
        var before = known.get(report.id());
        return reader.read(ReadingJob.narrative(report), before == null ? null : before.resembles());
    }
}
