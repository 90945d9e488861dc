package wales.gwarchod.conduct;

import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.Jobs;
import wales.gwarchod.people.PeopleLinked;
import wales.gwarchod.people.PersonsChanged;

/**
 * Listens to people. A load whose records are linked is queued to be joined. When known persons become one or come apart,
 * their pairs follow at once, in the same transaction: a pair never names a person that is no more.
 */
@Component
class WhenPeopleChange {
    private final Jobs jobs;
    private final Reports reports;
    private final Joiner joiner;
    private final PairStore pairs;
    private final ChangeStore changes;
    private final ApplicationEventPublisher facts;

    WhenPeopleChange(
            Jobs jobs,
            Reports reports,
            Joiner joiner,
            PairStore pairs,
            ChangeStore changes,
            ApplicationEventPublisher facts) {
        this.jobs = jobs;
        this.reports = reports;
        this.joiner = joiner;
        this.pairs = pairs;
        this.changes = changes;
        this.facts = facts;
    }

    @EventListener
    void on(PeopleLinked linked) {
        jobs.enqueue(JoinJob.NAME, Long.toString(linked.loadId()));
    }

    @EventListener
    void on(PersonsChanged persons) {
        pairs.waitForTurn();
        var followed = joiner.follow(persons.persons());
        var changed = new TreeSet<>(followed.changed());
        changed.addAll(joiner.join(reports.all(followed.reports())).changed());
        var load = persons.loadId();
        if (load != null) {
            changes.keep(load, changed);
        } else {
            changed.forEach(pair -> facts.publishEvent(new PairChanged(pair)));
        }
    }
}
