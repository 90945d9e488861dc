package wales.gwarchod.conduct;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.people.PersonId;

/**
 * The way in to pairs and their courses of conduct. Reads write no log of their own: a page that shows a pair writes what it
 * showed.
 */
@Service
@Transactional
public class Conduct {
    private final PairStore pairs;
    private final EventStore events;
    private final ChangeStore changes;
    private final TimelineReader timelines;
    private final AuditLog audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Conduct(
            PairStore pairs,
            EventStore events,
            ChangeStore changes,
            TimelineReader timelines,
            AuditLog audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.pairs = pairs;
        this.events = events;
        this.changes = changes;
        this.timelines = timelines;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** The pairs that a report belongs to and has not been taken out of: known suspects first, then in order of making. */
    public List<PairId> pairsOf(ReportId report) {
        return pairsOf(List.of(report)).getOrDefault(report, List.of());
    }

    /** The same for many reports. Each report asked for has a list, which may be empty. */
    public Map<ReportId, List<PairId>> pairsOf(Collection<ReportId> reports) {
        var found = events.ofReports(reports).stream()
                .filter(event -> !event.undone())
                .toList();
        var known = pairs.all(found.stream().map(ConductEvent::pair).distinct().toList());
        var byReport = new HashMap<ReportId, List<PairId>>();
        reports.forEach(report -> byReport.put(report, new ArrayList<>()));
        found.stream()
                .sorted(Comparator.comparing((ConductEvent event) -> isUnknown(known.get(event.pair())))
                        .thenComparing(ConductEvent::pair))
                .forEach(event -> byReport.computeIfAbsent(event.report(), report -> new ArrayList<>())
                        .add(event.pair()));
        return byReport;
    }

    private static boolean isUnknown(@Nullable Pair pair) {
        return pair == null || !pair.suspectIsKnown();
    }

    /** A pair, or the one that it has become. */
    public Optional<Pair> pair(PairId id) {
        return Optional.ofNullable(pairs.all(List.of(id)).get(id));
    }

    /** The same for many pairs; keys as asked, and a pair that does not exist is left out. */
    public Map<PairId, Pair> pairs(Collection<PairId> ids) {
        return pairs.all(ids);
    }

    /** The standing pairs in which a person has a part, as victim or as suspect, in order of making. */
    public List<PairId> pairsWith(PersonId person) {
        return pairs.withAny(List.of(person)).stream()
                .map(PairStore.Persons::id)
                .toList();
    }

    /** The pair and every former pair that has become it: a room that keeps pair ids looks for all of them. */
    public List<PairId> formerly(PairId id) {
        return pair(id).map(standing -> pairs.formerly(standing.id())).orElse(List.of());
    }

    /**
     * The course of conduct of a pair, oldest first.
     *
     * @throws NoSuchElementException if there is no such pair
     */
    public Timeline timeline(PairId id) {
        var timeline = timelines.all(List.of(id)).get(id);
        if (timeline == null) {
            throw new NoSuchElementException("No pair " + id.value());
        }
        return timeline;
    }

    /** The same for many pairs at once; keys as asked, and a pair that does not exist is left out. */
    public Map<PairId, Timeline> timelines(Collection<PairId> ids) {
        return timelines.all(ids);
    }

    /**
     * The pairs whose events a load has changed, in order of their ids; former pairs among them.
     *
     * @param after the last of the page before; {@code new PairId(0)} for the first
     */
    public List<PairId> changedBy(long loadId, PairId after, int limit) {
        return changes.of(loadId, after, limit);
    }

    /** What was said when a join was undone; empty while the event stands. */
    public Optional<Undone> undone(long eventId) {
        return events.undone(eventId);
    }

    /**
     * Who took a report out of a pair, and why.
     *
     * @param by the account, as it was named then
     */
    public record Undone(Instant at, String by, String because) {}

    /**
     * Takes a report out of a pair. It stays visible there as undone, and no later load joins it again.
     *
     * @param reason why it does not belong; never blank
     * @throws NoSuchElementException if there is no such event
     */
    public void undoJoin(long eventId, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A reason is needed");
        }
        var event = events.find(eventId).orElseThrow(() -> new NoSuchElementException("No event " + eventId));
        if (event.undone()) {
            return;
        }
        events.undo(eventId, clock.instant(), Acting.now().displayName(), reason.strip());
        audit.append(AuditEntry.of(
                        Operation.ALTERATION,
                        "conduct.join.undone",
                        "pair",
                        event.pair().value())
                .with("event", eventId)
                .with("report", event.report().value()));
        facts.publishEvent(new PairChanged(event.pair()));
    }
}
