package wales.gwarchod.crimes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.access.WhereaboutsIntake;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;

/**
 * Puts a staged load into the tables, up to a thousand reports in one transaction. Each transaction also notes how far it
 * came, so that whoever goes on after a crash, here or on another machine, begins where the last one ended.
 */
@Component
class LoadFinisher {
    private final TransactionTemplate transaction;
    private final LoadStore loads;
    private final StagedRows staged;
    private final RejectedRows rejected;
    private final ReportStore reports;
    private final WhereaboutsIntake intake;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoadFinisher(
            TransactionTemplate transaction,
            LoadStore loads,
            StagedRows staged,
            RejectedRows rejected,
            ReportStore reports,
            WhereaboutsIntake intake,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transaction = transaction;
        this.loads = loads;
        this.staged = staged;
        this.rejected = rejected;
        this.reports = reports;
        this.intake = intake;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Finishes a load, however much of it is done. Two callers at once take turns.
     *
     * @param afterEachStep called when some thousand reports more are done
     */
    void finish(long loadId, Runnable afterEachStep) {
        while (Boolean.TRUE.equals(transaction.execute(status -> step(loadId)))) {
            afterEachStep.run();
        }
    }

    private boolean step(long loadId) {
        loads.lockTables();
        var through = loads.appliedThrough(loadId);
        if (through.isEmpty()) {
            return false;
        }
        var chunk = staged.next(loadId, through.get());
        if (chunk.reports().isEmpty()) {
            close(loadId);
            return false;
        }
        complete(loadId, chunk.reports());
        var source = loads.find(loadId).orElseThrow().source();
        loads.moved(loadId, chunk.through(), apply(loadId, source, chunk.reports()));
        return true;
    }

    /** Adds to each report whose contacts are staged and how many rows were held back, and fits its rows together. */
    private void complete(long loadId, List<Incoming> chunk) {
        Map<String, Incoming> byKey = chunk.stream()
                .collect(Collectors.toMap(Incoming::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        intake.staged(loadId, byKey.keySet()).forEach(owner -> {
            var incoming = byKey.get(owner.belongsTo());
            if (incoming != null) {
                incoming.add(owner);
            }
        });
        var held = rejected.countByReport(
                loadId, chunk.stream().map(Incoming::reference).toList());
        chunk.forEach(incoming -> {
            incoming.heldEarlier(held.getOrDefault(incoming.key(), 0));
            incoming.settle();
        });
    }

    private LoadView.Changes apply(long loadId, String source, List<Incoming> chunk) {
        var known =
                reports.known(source, chunk.stream().map(Incoming::reference).toList());
        var added = new ArrayList<Incoming>();
        var changed = new ArrayList<ReportStore.Change>();
        var history = new ArrayList<ReportStore.Change>();
        int unchanged = 0;
        for (var incoming : chunk) {
            var before = known.get(incoming.reference());
            switch (Verdict.on(incoming, before)) {
                case Verdict.New _ -> added.add(incoming);
                case Verdict.Newer newer -> changed.add(new ReportStore.Change(newer.known(), incoming));
                case Verdict.Older older -> history.add(new ReportStore.Change(older.known(), incoming));
                case Verdict.Same _ -> unchanged++;
                case Verdict.Contradiction _ -> incoming.holdAll("changed-without-version", "version");
            }
        }
        reports.write(loadId, source, added, changed);
        reports.writeHistory(loadId, history);
        rejected.add(
                loadId,
                chunk.stream()
                        .flatMap(one -> RejectedRows.ofIncoming(one).stream())
                        .toList());
        intake.discard(loadId, chunk.stream().map(Incoming::key).toList());
        return new LoadView.Changes(added.size(), changed.size(), unchanged, history.size());
    }

    private void close(long loadId) {
        holdBackStrayContacts(loadId);
        intake.discard(loadId, null);
        staged.clear(loadId);
        loads.applied(loadId, clock.instant());
        var load = loads.find(loadId).orElseThrow();
        audit.append(AuditEntry.of(Operation.COLLECTION, "crimes.load.applied", "load", loadId)
                .with("added", load.changes().added())
                .with("changed", load.changes().changed())
                .with("unchanged", load.changes().unchanged())
                .with("history", load.changes().history())
                .with("rejected", load.rowsRejected())
                .with("complete", !load.isIncomplete()));
        events.publishEvent(new LoadApplied(loadId));
    }

    private void holdBackStrayContacts(long loadId) {
        var stray = intake.staged(loadId, null);
        if (stray.isEmpty()) {
            return;
        }
        var references = stray.stream()
                .map(owner -> reference(owner.belongsTo()))
                .distinct()
                .toList();
        var held = new HashSet<>(rejected.heldReports(loadId, references));
        var entries = new ArrayList<RejectedRows.Entry>();
        for (var owner : stray) {
            String code = held.contains(owner.belongsTo()) ? "report-held-back" : "report-missing";
            owner.lines()
                    .forEach(line -> entries.add(new RejectedRows.Entry(
                            new RejectedRow("contacts", line, null, reference(owner.belongsTo()), code, "", ""),
                            Integer.parseInt(owner.belongsTo()
                                    .substring(0, owner.belongsTo().indexOf('#'))))));
        }
        rejected.add(loadId, entries);
    }

    private static String reference(String key) {
        return key.substring(key.indexOf('#') + 1);
    }
}
