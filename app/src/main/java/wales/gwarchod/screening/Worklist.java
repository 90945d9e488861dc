package wales.gwarchod.screening;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.conduct.ConductEvent;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.screening.Queue.Tab;
import wales.gwarchod.signs.Reading;

/** What is to be reviewed, and one item with everything that a decision needs on the same screen. Each reading is audited. */
@Service
@Transactional
public class Worklist {
    private static final Set<String> SAID_OF_A_SIGNAL = Set.of("screening.signal-wrong", "screening.signal-right");
    private static final int MOST = 200;

    private final ItemStore items;
    private final ReviewStore reviews;
    private final ReadingStore readings;
    private final Outbound outbound;
    private final Reports reports;
    private final Loads loads;
    private final Conduct conduct;
    private final AuditLog audit;
    private final WrongSignals wrongSignals;
    private final Clock clock;

    Worklist(
            ItemStore items,
            ReviewStore reviews,
            ReadingStore readings,
            Outbound outbound,
            Reports reports,
            Loads loads,
            Conduct conduct,
            AuditLog audit,
            JdbcClient db,
            Clock clock) {
        this.items = items;
        this.reviews = reviews;
        this.readings = readings;
        this.outbound = outbound;
        this.reports = reports;
        this.loads = loads;
        this.conduct = conduct;
        this.audit = audit;
        this.wrongSignals = new WrongSignals(db);
        this.clock = clock;
    }

    /** One tab as the person who acts may see it, 200 rows at most. */
    public Listing list(Queue queue) {
        var me = Acting.now().id();
        var waiting = items.waiting(queue, me, MOST);
        consulted("screening.listed", waiting.stream().map(Item::report).toList());
        var rows = waiting.stream()
                .map(item -> new Row(item, readings.reading(item.report()).orElse(null)))
                .toList();
        return new Listing(
                queue,
                rows,
                items.count(queue, me),
                items.distinct(ItemStore.Facet.RECORDED_AS),
                items.distinct(ItemStore.Facet.AREA));
    }

    /** How many items each tab holds for the person who acts. */
    public Counts counts() {
        var me = Acting.now().id();
        return new Counts(
                items.count(Queue.of(Tab.FIRST), me),
                items.count(Queue.of(Tab.SECOND), me),
                items.count(Queue.of(Tab.SAMPLE), me),
                items.count(Queue.of(Tab.NO_SIGNAL), me),
                reviews.differing(MOST).size());
    }

    /** How many items of a list are left for the person who acts. */
    public int left(Queue queue) {
        return items.count(queue, Acting.now().id());
    }

    /** The newest load that was read. */
    public Optional<WindowRead> newestRead() {
        return readings.newestWindow();
    }

    /** How many reports of the newest window were loaded and not read yet: 0, or the window is not closed. */
    public long unread() {
        return readings.newestWindow()
                .map(read -> loads.window(read.loadId()))
                .map(bounds -> ReviewWindow.of(bounds.dataTime(), bounds.previousDataTime())
                        .opensAt())
                .map(opensAt -> Math.max(0, reports.recordedSince(opensAt) - items.recordedSince(opensAt)))
                .orElse(0L);
    }

    /** The newest load, if it is known that something of it is missing. */
    public Optional<Long> incompleteLoad() {
        return reports.incompleteLoad();
    }

    /** The first item of a tab, other than the one just done. */
    public Optional<ItemId> next(Queue queue) {
        return items.waiting(queue, Acting.now().id(), 1).stream().map(Item::id).findFirst();
    }

    /**
     * One item whole. A reviewer sees another's review, and what another said of its signals, only after saving their own.
     *
     * @throws NoSuchElementException if there is no such item
     */
    public Opened open(ItemId id) {
        var item = items.find(id).orElseThrow();
        var report = reports.find(item.report()).orElseThrow();
        var linked = item.pair() == null ? List.<Report>of() : linked(item.pair());
        consulted(
                "screening.opened",
                Stream.concat(Stream.of(item.report()), linked.stream().map(Report::id))
                        .distinct()
                        .toList());
        var live = reviews.live(id);
        var who = Acting.now();
        var mine =
                live.stream().filter(review -> review.reviewerId() == who.id()).findFirst();
        var round = roundFor(item, live);
        var blind = round != 0 && mine.isEmpty() && live.stream().allMatch(review -> reviews.isBlindFor(review, who));
        var pair = item.pair() == null ? Optional.<PairEvidence>empty() : readings.pairEvidence(item.pair());
        return new Opened(
                item,
                report,
                readings.reading(item.report()).orElse(null),
                pair.orElse(null),
                item.pair() != null
                        && conduct.pair(item.pair())
                                .map(known -> known.suspect() != null)
                                .orElse(false),
                linked,
                mine.orElse(null),
                live.isEmpty() || reviews.isBlindFor(live.getFirst(), who) ? null : Progress.of(live),
                round,
                blind ? wrongSignals.saidBy(who.id(), item.report()) : wrongSignals.of(item.report()),
                outbound.of(item.report()),
                audit.about("report", item.report().value()).stream()
                        .filter(line -> !blind || !SAID_OF_A_SIGNAL.contains(line.kind()))
                        .toList());
    }

    private List<Report> linked(PairId pair) {
        var timeline = conduct.timeline(pair);
        return reports.all(Stream.concat(timeline.counted().stream(), timeline.reversed().stream())
                .filter(event -> !event.undone())
                .sorted(Comparator.comparing(ConductEvent::at).thenComparing(ConductEvent::report))
                .map(ConductEvent::report)
                .distinct()
                .toList());
    }

    /** The round that the person who acts could do: 0 where there is none. */
    private static int roundFor(Item item, List<Review> live) {
        var who = Acting.now();
        if (live.stream().anyMatch(review -> review.reviewerId() == who.id())) {
            return 0;
        }
        var firstDone = live.stream().anyMatch(review -> review.round() == 1);
        var secondDone = live.stream().anyMatch(review -> review.round() == 2);
        if (!firstDone) {
            return who.may(Action.DECIDE_FIRST_REVIEW) ? 1 : 0;
        }
        return !secondDone && who.may(Action.DECIDE_SECOND_REVIEW) ? 2 : 0;
    }

    /** What the person who acts saved last and can still take back. */
    public Optional<Decided> lastSave() {
        return reviews.newestOf(Acting.now().id(), clock.instant().minus(Review.UNDO))
                .flatMap(review -> items.find(review.item()).map(item -> new Decided(item, review)));
    }

    /** Reviews that stand, newest first, 200 at most. Blind ones of others are left out until this person has reviewed too. */
    public List<Decided> decided() {
        var who = Acting.now();
        var shown = reviews.newest(MOST).stream()
                .filter(review -> !reviews.isBlindFor(review, who))
                .map(review -> new Decided(items.find(review.item()).orElseThrow(), review))
                .toList();
        consulted(
                "screening.decided-listed",
                shown.stream().map(row -> row.item().report()).distinct().toList());
        return shown;
    }

    /** Items where two people differ, newest first. */
    public List<Differing> differing() {
        var shown = reviews.differing(MOST).stream()
                .map(difference -> new Differing(
                        items.find(difference.item()).orElseThrow(),
                        reviews.find(difference.first()).orElseThrow(),
                        reviews.find(difference.second()).orElseThrow(),
                        difference.stands()))
                .toList();
        consulted(
                "screening.differing-listed",
                shown.stream().map(row -> row.item().report()).toList());
        return shown;
    }

    /** In how many reports each rule hits, in their newest version. */
    public Map<String, Integer> ruleHits() {
        return readings.hitsByRule();
    }

    private void consulted(String kind, List<ReportId> shown) {
        audit.append(AuditEntry.of(
                Operation.CONSULTATION,
                kind,
                "report",
                shown.stream().map(ReportId::value).toList()));
    }

    /** A row with what was found in it. */
    public record Row(Item item, @Nullable Reading reading) {}

    /**
     * A tab.
     *
     * @param total how many there are, also beyond the rows shown
     * @param recordedAs offences to filter by
     * @param areas areas to filter by
     */
    public record Listing(Queue queue, List<Row> rows, int total, List<String> recordedAs, List<String> areas) {}

    /** Items that wait, by tab, and those where two people differ. */
    public record Counts(int first, int second, int sample, int noSignal, int differing) {}

    /** A review with its item. */
    public record Decided(Item item, Review review) {}

    /**
     * An item on which two people differed.
     *
     * @param stands whether both answers still stand; else one was taken back after both were seen
     */
    public record Differing(Item item, Review first, Review second, boolean stands) {}
}
