package wales.gwarchod.screening;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wales.gwarchod.clocks.Deadlines;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.signs.Reading;

/** Puts the reports of the 24-hour window on the worklist, every one of them, with the reason it is there. */
@Component
class WindowFiller {
    /** The dated rule that says when a first review is due. */
    static final String FIRST_REVIEW = "first-review";

    private final ItemStore items;
    private final ReadingStore readings;
    private final Conduct conduct;
    private final Deadlines deadlines;
    private final JdbcClient db;
    private final Clock clock;

    WindowFiller(
            ItemStore items, ReadingStore readings, Conduct conduct, Deadlines deadlines, JdbcClient db, Clock clock) {
        this.items = items;
        this.readings = readings;
        this.conduct = conduct;
        this.deadlines = deadlines;
        this.db = db;
        this.clock = clock;
    }

    void fill(long loadId, ReviewWindow window, List<Report> chunk, Counts counts) {
        var inside = chunk.stream()
                .filter(report -> window.holds(report.recordedAt()))
                .toList();
        if (inside.isEmpty()) {
            return;
        }
        var pairs = conduct.pairsOf(inside.stream().map(Report::id).toList());
        for (var report : inside) {
            var reading = readings.reading(report.id()).orElseThrow();
            var strongest = strongest(pairs.getOrDefault(report.id(), List.of()));
            var draft = draft(loadId, report, reading, strongest);
            counts.add(draft.because());
            items.put(draft, clock.instant());
        }
    }

    private Strongest strongest(List<PairId> pairs) {
        return pairs.stream()
                .map(pair -> new Strongest(pair, readings.pairEvidence(pair)))
                .max(Comparator.comparingDouble(Strongest::probability)
                        .thenComparing(strongest -> -idOf(strongest.pair())))
                .orElse(new Strongest(null, Optional.empty()));
    }

    private static long idOf(@Nullable PairId pair) {
        return pair == null ? Long.MAX_VALUE : pair.value();
    }

    private ItemStore.Draft draft(long loadId, Report report, Reading reading, Strongest strongest) {
        var history = strongest.evidence();
        var flagged = reading.flagged()
                || !reading.complete()
                || history.map(pair -> pair.reading().flagged()).orElse(false);
        var urgent = new TreeSet<>(ReadingStore.sortedNames(reading.urgent()));
        history.ifPresent(
                pair -> urgent.addAll(ReadingStore.sortedNames(pair.reading().urgent())));
        return new ItemStore.Draft(
                report.id(),
                report.reference(),
                strongest.pair(),
                loadId,
                because(loadId, report, flagged),
                report.area(),
                report.principal().title(),
                report.principal().offenceClass(),
                report.recordedAt(),
                deadlines
                        .byRule(FIRST_REVIEW, "clocks.event.recorded", report.recordedAt())
                        .end(),
                Math.max(reading.probability(), strongest.probability()),
                new ArrayList<>(urgent),
                history.map(pair -> pair.reading().records() - 1).orElse(0));
    }

    private static Because because(long loadId, Report report, boolean flagged) {
        if (report.recordedAsStalking()) {
            return Because.RECORDED_AS_STALKING;
        }
        if (flagged) {
            return Because.SIGNALS;
        }
        return Sample.draws(loadId, report.id().value()) ? Because.SAMPLE : Because.NO_SIGNAL;
    }

    /** Items of earlier loads whose pair was scored again: their place in the list follows, and a new signal puts them in it. */
    void strengthenOlder(long loadId) {
        db.sql("""
                        update screening.item i
                           set strength = greatest(i.strength, p.probability),
                               seen_before = greatest(i.seen_before, p.reports - 1),
                               because = case when p.flagged and i.because in ('NO_SIGNAL', 'SAMPLE') then 'SIGNALS' else i.because end
                          from screening.pair_reading p
                         where p.pair_id = i.pair_id and i.load_id <> :load
                           and (p.probability > i.strength or p.reports - 1 > i.seen_before
                                or (p.flagged and i.because in ('NO_SIGNAL', 'SAMPLE')))
                        """).param("load", loadId).update();
    }

    private record Strongest(@Nullable PairId pair, Optional<PairEvidence> evidence) {
        double probability() {
            return evidence.map(found -> found.reading().probability()).orElse(0.0);
        }
    }

    /** Counts what a load brings into the window. */
    static final class Counts {
        private int toReview;
        private int noSignal;

        void add(Because because) {
            switch (because) {
                case RECORDED_AS_STALKING, SIGNALS -> toReview++;
                case SAMPLE, NO_SIGNAL -> noSignal++;
            }
        }

        int toReview() {
            return toReview;
        }

        int noSignal() {
            return noSignal;
        }
    }
}
