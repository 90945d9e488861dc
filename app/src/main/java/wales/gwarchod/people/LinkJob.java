package wales.gwarchod.people;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
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
    private final Models models;
    private final Learning learning;
    private final Linker linker;
    private final RecordStore records;
    private final PersonStore persons;
    private final LinkProgress progress;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    LinkJob(
            Reports reports,
            Models models,
            Learning learning,
            Linker linker,
            RecordStore records,
            PersonStore persons,
            LinkProgress progress,
            ApplicationEventPublisher facts,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.models = models;
        this.learning = learning;
        this.linker = linker;
        this.records = records;
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
        transaction.executeWithoutResult(status -> learn(load));
        while (done(status -> linkAnew(load))) {
            // the next reports
        }
        while (done(status -> link(load))) {
            // the next reports
        }
    }

    private boolean done(TransactionCallback<Boolean> step) {
        return Boolean.TRUE.equals(transaction.execute(step));
    }

    /** The first load that is large enough teaches the model that serves from then on. */
    private void learn(long load) {
        persons.waitForTurn();
        if (models.inUse().learnedFrom() == 0 && !progress.isFinished(load)) {
            learning.fromLoad(load)
                    .ifPresent(model -> models.keep(model, model.learnedFrom().records()));
        }
    }

    /** Links some of the records that were there before the model. */
    private boolean linkAnew(long load) {
        persons.waitForTurn();
        var model = models.inUse();
        if (model.everythingLinked()) {
            return false;
        }
        var through = models.linkedThrough(model);
        var ids = records.linkedReports(through, REPORTS_AT_A_TIME);
        linker.link(reports.all(ids), model, true, load);
        models.keepProgress(model, ids.isEmpty() ? through : ids.getLast(), ids.isEmpty());
        return !ids.isEmpty();
    }

    private boolean link(long load) {
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
        linker.link(reports.all(ids), models.inUse(), false, load);
        progress.keep(load, ids.getLast(), false);
        return true;
    }
}
