package wales.gwarchod.people;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;

/**
 * Links the records of one load to persons, some reports at a time. Each step is one transaction with the mark of how far it
 * got, so that the job can stop at any moment and goes on from there.
 */
@Component
class LinkJob implements JobKind {
    static final String NAME = "people.link";

    private static final int REPORTS_AT_A_TIME = 1_000;

    private final Reports reports;
    private final Linker linker;
    private final PersonStore persons;
    private final LinkProgress progress;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    LinkJob(
            Reports reports,
            Linker linker,
            PersonStore persons,
            LinkProgress progress,
            ApplicationEventPublisher facts,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.linker = linker;
        this.persons = persons;
        this.progress = progress;
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
        persons.waitForTurn();
        if (progress.isFinished(load)) {
            return false;
        }
        var through = progress.linkedThrough(load);
        var ids = reports.changedBy(load, through, REPORTS_AT_A_TIME);
        if (ids.isEmpty()) {
            progress.keep(load, through, true);
            facts.publishEvent(new PeopleLinked(load));
            return false;
        }
        linker.link(reports.all(ids), load);
        progress.keep(load, ids.getLast(), false);
        return true;
    }
}
