package wales.gwarchod.screening;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.Jobs;
import wales.gwarchod.signs.RuleDescription;
import wales.gwarchod.signs.SignReader;

/** Changes rules: tried on what was read last, proposed with a reason, approved by another person. */
@Service
public class RuleDesk {
    /** How many of the reports that were read last a change is tried on. */
    static final int SAMPLE = 1_000;

    private final RulesInUse rules;
    private final RuleChangeStore changes;
    private final ReadingStore readings;
    private final Reports reports;
    private final Jobs jobs;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RuleDesk(
            RulesInUse rules,
            RuleChangeStore changes,
            ReadingStore readings,
            Reports reports,
            Jobs jobs,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rules = rules;
        this.changes = changes;
        this.readings = readings;
        this.reports = reports;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What a change would do.
     *
     * @throws RuleChangeRefused if it cannot be used
     */
    public RuleChange.Tried attempt(String text) throws RuleChangeRefused {
        var changed = changed(text);
        return transaction.execute(status -> attempt(changed));
    }

    /** The rules in use with one change. */
    private SignReader changed(String text) throws RuleChangeRefused {
        var all = new ArrayList<>(changes.approved());
        all.add(text);
        SignReader changed;
        try {
            changed = SignReader.shipped().withRules(all);
        } catch (IllegalArgumentException e) {
            throw new RuleChangeRefused(RuleChangeRefused.Why.UNREADABLE, String.valueOf(e.getMessage()));
        }
        var written = named(changed, SignReader.nameOfRule(text));
        var now = rules.reader().rules().stream()
                .filter(rule -> rule.rule().equals(written.rule()))
                .mapToInt(RuleDescription::version)
                .max()
                .orElse(0);
        if (written.version() <= now) {
            throw new RuleChangeRefused(RuleChangeRefused.Why.SAME_VERSION, Integer.toString(now));
        }
        return changed;
    }

    private static RuleDescription named(SignReader reader, String name) {
        return reader.rules().stream()
                .filter(rule -> rule.rule().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Reads the newest reports by the rules in use and by the changed ones. Counts alone are shown, so no report is consulted. */
    private RuleChange.Tried attempt(SignReader changed) {
        var inUse = rules.reader();
        var sample = reports.all(changes.newestRead(SAMPLE));
        var resembling = readings.upToDate(sample, inUse.version());
        var flags = sample.parallelStream()
                .map(report -> {
                    var known = resembling.get(report.id());
                    var narrative = ReadingJob.narrative(report);
                    var resembles = known == null ? null : known.resembles();
                    return new boolean[] {
                        inUse.read(narrative, resembles).flagged(),
                        changed.read(narrative, resembles).flagged()
                    };
                })
                .toList();
        return new RuleChange.Tried(
                sample.size(), (int) flags.stream().filter(flag -> flag[0]).count(), (int)
                        flags.stream().filter(flag -> flag[1]).count());
    }

    /**
     * Proposes a change.
     *
     * @param reason why; not blank
     * @return its number
     * @throws RuleChangeRefused if it cannot be used
     */
    public long propose(String text, String reason) throws RuleChangeRefused {
        var changed = changed(text);
        return transaction.execute(status -> {
            var id = changes.propose(
                    SignReader.nameOfRule(text), text, reason, attempt(changed), Acting.now(), clock.instant());
            audit.append(AuditEntry.of(Operation.COLLECTION, "screening.rule-proposed", "rule-change", id));
            return id;
        });
    }

    /**
     * Approves a change, which is read by from now on; what waits on the worklist is read again.
     *
     * @throws RuleChangeRefused if the one who acts proposed it, somebody decided before, or the rules in use have moved on
     */
    public void approve(long id, String answer) throws RuleChangeRefused {
        var change = find(id);
        if (change.proposedBy() == Acting.now().id()) {
            throw new RuleChangeRefused(RuleChangeRefused.Why.SAME_PERSON, "");
        }
        if (change.decision() != null) {
            throw new RuleChangeRefused(RuleChangeRefused.Why.DECIDED, "");
        }
        changed(change.text());
        decide(id, true, answer, Acting.now());
        rules.changed();
    }

    /**
     * Refuses a change; whoever proposed it may take it back so.
     *
     * @throws RuleChangeRefused if somebody decided before
     */
    public void refuse(long id, String answer) throws RuleChangeRefused {
        find(id);
        decide(id, false, answer, Acting.now());
    }

    private void decide(long id, boolean approved, String answer, SignedIn who) throws RuleChangeRefused {
        var decided = transaction.execute(status -> {
            boolean first = changes.decide(id, approved, answer, who, clock.instant());
            if (first) {
                audit.append(AuditEntry.of(
                        Operation.ALTERATION,
                        approved ? "screening.rule-approved" : "screening.rule-refused",
                        "rule-change",
                        id));
            }
            if (first && approved) {
                jobs.enqueue(ReadAgainJob.NAME, ReadAgainJob.ALL);
            }
            return first;
        });
        if (!decided) {
            throw new RuleChangeRefused(RuleChangeRefused.Why.DECIDED, "");
        }
    }

    /** One change. */
    public RuleChange find(long id) {
        return transaction
                .execute(status -> changes.find(id))
                .orElseThrow(() -> new NoSuchElementException("No change " + id));
    }

    /** Changes, newest first. */
    public List<RuleChange> newest() {
        return transaction.execute(status -> changes.newest());
    }
}
