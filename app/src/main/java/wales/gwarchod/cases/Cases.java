package wales.gwarchod.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.ReportId;

/** The way in to stalking cases. Reads write no log of their own: a page that shows a case writes what it showed. */
@Service
@Transactional
public class Cases {
    private final CaseStore store;
    private final Conduct conduct;
    private final AuditLog audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Cases(CaseStore store, Conduct conduct, AuditLog audit, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.conduct = conduct;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Opens the case of a pair, or joins the decision to the one there is: a pair has one case. A case that was opened in
     * error opens again. A decision that is already kept changes nothing.
     *
     * @param report the report that was decided to be stalking
     * @param pair whom it is about; null when the report joins nobody, and the case is then the report's
     * @param decisionId the decision, as screening numbers it
     */
    public CaseId open(ReportId report, @Nullable PairId pair, long decisionId) {
        var kept = store.ofDecision(decisionId);
        if (kept.isPresent()) {
            return kept.get();
        }
        var now = clock.instant();
        var by = Acting.now().displayName();
        Optional<CaseSummary> known = known(report, pair);
        CaseId id = known.map(CaseSummary::id).orElseGet(() -> make(report, pair));
        store.keepDecision(decisionId, id, report, now, by);
        if (known.isPresent() && known.get().pair() == null && pair != null) {
            store.setPair(id, pair);
        }
        if (known.isPresent() && known.get().state() == CaseState.OPEN) {
            log("cases.decision.joined", id, decisionId);
            return id;
        }
        store.setState(id, CaseState.OPEN);
        log(known.isPresent() ? "cases.case.reopened" : "cases.case.opened", id, decisionId);
        facts.publishEvent(new CaseOpened(id));
        return id;
    }

    private Optional<CaseSummary> known(ReportId report, @Nullable PairId pair) {
        var ofPair = pair == null ? Optional.<CaseSummary>empty() : ofPair(pair);
        return ofPair.isPresent() ? ofPair : store.ofReportAlone(report);
    }

    /** A second person may decide on the same pair in the same moment; then theirs is the case. */
    private CaseId make(ReportId report, @Nullable PairId pair) {
        while (true) {
            var made = store.insert(report, pair, clock.instant(), Acting.now().displayName());
            var id = made.or(() -> known(report, pair).map(CaseSummary::id));
            if (id.isPresent()) {
                return id.get();
            }
        }
    }

    /**
     * A decision was undone: it no longer supports its case, and a case that no decision supports is closed as opened in
     * error. A decision that never opened a case changes nothing.
     */
    public void takeBack(long decisionId) {
        var id = store.ofDecision(decisionId);
        if (id.isEmpty() || !store.takeBack(decisionId, clock.instant())) {
            return;
        }
        log("cases.decision.taken-back", id.get(), decisionId);
        if (store.decisions(id.get()).stream().allMatch(CaseDecision::takenBack)) {
            store.setState(id.get(), CaseState.OPENED_IN_ERROR);
            log("cases.case.closed-as-error", id.get(), decisionId);
        }
    }

    private void log(String kind, CaseId id, long decisionId) {
        audit.append(
                AuditEntry.of(Operation.ALTERATION, kind, "case", id.value()).with("decision", decisionId));
    }

    public Optional<CaseSummary> find(CaseId id) {
        return store.find(id);
    }

    /** The case of a reference, in capitals. */
    public Optional<CaseSummary> find(String reference) {
        return store.find(reference);
    }

    /** The case of a pair, or of a pair that has become it or that it has become. */
    public Optional<CaseSummary> ofPair(PairId pair) {
        return store.ofPairs(conduct.formerly(pair));
    }

    /** The case that a decision about this report, still standing, opened or joined. */
    public Optional<CaseSummary> ofReport(ReportId report) {
        return store.decidedFor(report);
    }

    /** Open cases first, the newest first among them. */
    public List<CaseSummary> list(int limit) {
        return store.newest(limit);
    }

    /** The decisions that opened or joined a case, the first one first. */
    public List<CaseDecision> decisions(CaseId id) {
        return store.decisions(id);
    }
}
