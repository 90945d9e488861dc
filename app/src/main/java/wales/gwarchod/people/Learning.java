package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.model.Guards;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.model.TrainingFailed;
import wales.gwarchod.linkage.record.CodeColumn;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;
import wales.gwarchod.linkage.run.Linkage;
import wales.gwarchod.linkage.run.Steps;

/**
 * Learns a model from the reports of a load, without knowing who is who. How common names and dates are differs from force to force, and so
 * does what the source's numbers of persons are worth. Whether who looks like twins, or like parent and child, mostly is, is not asked of the
 * records as the library would: nobody gets another's history without somebody looking.
 */
@Component
class Learning {
    /** Fewer reports than this teach too little. */
    static final int FEWEST_REPORTS = 3_000;

    /** About so many are read; of more, every second, third and so on. More would teach no better and take more memory. */
    private static final int MOST_REPORTS = 35_000;

    private static final int AT_A_TIME = 1_000;

    /** A number of the source that one record in so many shares with another at random tells nobody apart. */
    private static final double SHARED = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

    private final Reports reports;
    private final RowMaker maker;

    Learning(Reports reports, RowMaker maker) {
        this.reports = reports;
        this.maker = maker;
    }

    /** A model learned from a load; empty when it is too small, or when nothing can be learned from it, which the log explains. */
    Optional<LinkModel> fromLoad(long load) {
        var ids = new ArrayList<ReportId>();
        for (var page = page(load, new ReportId(0)); !page.isEmpty(); page = page(load, page.getLast())) {
            ids.addAll(page);
        }
        if (ids.size() < FEWEST_REPORTS) {
            return Optional.empty();
        }
        int step = (ids.size() + MOST_REPORTS - 1) / MOST_REPORTS;
        var chosen = IntStream.range(0, ids.size())
                .filter(i -> i % step == 0)
                .mapToObj(ids::get)
                .toList();
        try {
            return Optional.of(learned(chosen));
        } catch (TrainingFailed nothing) {
            LOG.warn("No model could be learned from load {}; the one in use stays: {}", load, nothing.getMessage());
            return Optional.empty();
        }
    }

    private List<ReportId> page(long load, ReportId after) {
        return reports.changedBy(load, after, 10 * AT_A_TIME);
    }

    private LinkModel learned(List<ReportId> chosen) {
        var records = read(chosen, EnumSet.noneOf(Feature.class));
        if (isShared(records.codes(Feature.IDENTIFIER), records.size())) {
            LOG.warn("The source's numbers of persons do not tell people apart; records are linked without them");
            records = read(chosen, EnumSet.of(Feature.IDENTIFIER));
        }
        var linked = new Linkage(records, false, Said.NOTHING, Steps.SILENT).link(null);
        linked.doubts().forEach(doubt -> LOG.info("Learning to link: {}", doubt));
        return linked.model().guardedBy(Guards.Standing.ALL);
    }

    private Records read(List<ReportId> chosen, Set<Feature> without) {
        var records = new Records(DateForm.ISO);
        for (int from = 0; from < chosen.size(); from += AT_A_TIME) {
            var some = reports.all(chosen.subList(from, Math.min(from + AT_A_TIME, chosen.size())));
            var people = some.stream()
                    .flatMap(report -> report.people().stream()
                            .filter(involved -> !involved.unknown())
                            .map(involved -> PersonRecord.of(report.id(), involved)))
                    .toList();
            var rows = maker.rows(people, without);
            people.forEach(record -> records.add(java.util.Objects.requireNonNull(rows.get(record.id()))));
        }
        records.settle();
        return records;
    }

    private static boolean isShared(CodeColumn column, int records) {
        double[] counts = new double[column.codes().size()];
        double with = 0;
        for (int i = 0; i < records; i++) {
            if (column.at(i) > 0) {
                counts[column.at(i)]++;
                with++;
            }
        }
        double atRandom = 0;
        for (double count : counts) {
            atRandom += count / with * (count / with);
        }
        return with > 0 && atRandom * SHARED > 1;
    }
}
