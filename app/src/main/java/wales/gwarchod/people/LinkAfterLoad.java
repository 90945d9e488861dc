package wales.gwarchod.people;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import wales.gwarchod.crimes.LoadApplied;
import wales.gwarchod.jobs.Jobs;

/** When a load is applied, its records are to be linked: queued in the same transaction. */
@Component
class LinkAfterLoad {
    private final Jobs jobs;

    LinkAfterLoad(Jobs jobs) {
        this.jobs = jobs;
    }

    @EventListener
    void on(LoadApplied applied) {
        jobs.enqueue(LinkJob.NAME, Long.toString(applied.loadId()));
    }
}
