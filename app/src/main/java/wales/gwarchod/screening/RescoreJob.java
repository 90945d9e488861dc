package wales.gwarchod.screening;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.conduct.PairChanged;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.jobs.Jobs;

/** Scores one course of conduct again after a person undid a join. */
@Component
class RescoreJob implements JobKind {
    private static final String NAME = "screening.rescore";

    private final PairScorer pairs;
    private final TransactionTemplate transaction;

    RescoreJob(PairScorer pairs, TransactionTemplate transaction) {
        this.pairs = pairs;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        transaction.executeWithoutResult(status -> pairs.score(List.of(new PairId(Long.parseLong(key)))));
    }

    /** A join was undone: queue the work, in the same transaction. */
    @Component
    static class RescoreWhenChanged {
        private final Jobs jobs;

        RescoreWhenChanged(Jobs jobs) {
            this.jobs = jobs;
        }

        @EventListener
        void on(PairChanged changed) {
            jobs.enqueue(NAME, Long.toString(changed.pair().value()));
        }
    }
}
