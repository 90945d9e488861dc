package wales.gwarchod.conduct;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;

/**
 * Joins the reports of one load to their pairs, some at a time. Each step is one transaction with the mark of how far it got,
 * so that the job can stop at any moment and goes on from there.
 */
@Component
class JoinJob implements JobKind {
    static final String NAME = "conduct.join";

    private static final int REPORTS_AT_A_TIME = 1_000;

    private final Reports reports;
    private final Joiner joiner;
    private final PairStore pairs;
    private final ChangeStore changes;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    JoinJob(
            Reports reports,
            Joiner joiner,
            PairStore pairs,
            ChangeStore changes,
            ApplicationEventPublisher facts,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.joiner = joiner;
        this.pairs = pairs;
        this.changes = changes;
        this.facts = facts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        long load = Long.parseLong(key);
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> step(load)));
        }
    }

    private boolean step(long load) {
        pairs.waitForTurn();
        if (changes.isFinished(load)) {
            return false;
        }
        var through = changes.joinedThrough(load);
        var ids = reports.changedBy(load, through, REPORTS_AT_A_TIME);
        if (ids.isEmpty()) {
            changes.joinedThrough(load, through, true);
            facts.publishEvent(new ConductJoined(load));
            return false;
        }
        changes.keep(load, joiner.join(reports.all(ids)).touched());
        changes.joinedThrough(load, ids.getLast(), false);
        return true;
    }
}
