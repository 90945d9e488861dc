package wales.gwarchod.screening;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.jobs.Jobs;
import wales.gwarchod.screening.ModelRefused.Why;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Answered;
import wales.gwarchod.signs.learning.Challenge;

/**
 * Learns a model from what reviewers answered, and lets it weigh the signs once two people have signed it. One that was worse anywhere it was compared
 * cannot be signed; one person alone can take a model out of use.
 */
@Service
public class ModelDesk {
    private final RulesInUse rules;
    private final ChallengerStore challengers;
    private final AnswerStore answers;
    private final Resembling resembling;
    private final Jobs jobs;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ModelDesk(
            RulesInUse rules,
            ChallengerStore challengers,
            AnswerStore answers,
            Resembling resembling,
            Jobs jobs,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rules = rules;
        this.challengers = challengers;
        this.answers = answers;
        this.resembling = resembling;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Learns from all answers there are. The same answers give the same model, which is kept once.
     *
     * @return the model's number
     * @throws Challenge.TooFew while there are too few answers
     */
    public long learn() throws Challenge.TooFew {
        var reader = rules.reader();
        boolean withResemblance = resembling.state() == Resembling.State.ON;
        List<Answered> from = Objects.requireNonNull(transaction.execute(status -> answers.all(withResemblance)));
        var result = Challenge.run(reader, from);
        var inUse = withResemblance ? reader.resemblingModel() : reader.model();
        return Objects.requireNonNull(transaction.execute(status -> {
            var id = challengers.keep(
                    result.model(),
                    new Challenger.Compared(inUse, result.kept(), result.later()),
                    result.isNoWorse(),
                    from.size(),
                    Acting.now(),
                    clock.instant());
            audit.append(AuditEntry.of(Operation.COLLECTION, "screening.model-learned", "challenger", id)
                    .with("answers", from.size()));
            return id;
        }));
    }

    /** Learns in the background. */
    public void learnSoon() {
        jobs.enqueue(LearnJob.NAME, LearnJob.ASKED);
    }

    /** How many answers there are to learn from and to compare on. */
    public int answers() {
        return Objects.requireNonNull(transaction.execute(status -> answers.count()));
    }

    /**
     * Signs a model. The second signature brings it into use, and what waits on the worklist is read again.
     *
     * @throws ModelRefused if it may not be signed, or not by the one who acts
     */
    public void sign(long id) throws ModelRefused {
        var who = Acting.now();
        var model = find(id);
        var refused = against(model, who);
        if (refused.isPresent()) {
            throw new ModelRefused(refused.get());
        }
        boolean second = model.first() != null;
        boolean done = Objects.requireNonNull(transaction.execute(status -> {
            boolean signed = second
                    ? challengers.signSecond(id, who, clock.instant())
                    : challengers.signFirst(id, who, clock.instant());
            if (signed) {
                log(second ? "screening.model-promoted" : "screening.model-signed", id);
            }
            if (signed && second) {
                jobs.enqueue(ReadAgainJob.NAME, ReadAgainJob.ALL);
            }
            return signed;
        }));
        if (!done) {
            throw new ModelRefused(Why.DECIDED);
        }
        rules.changed();
    }

    private Optional<Why> against(Challenger model, SignedIn who) {
        if (model.ended() != null || model.second() != null) {
            return Optional.of(Why.DECIDED);
        }
        if (!model.noWorse()) {
            return Optional.of(Why.WORSE);
        }
        if (!SignReader.isFor(model.model())) {
            return Optional.of(Why.OTHER_RULES);
        }
        var first = model.first();
        if (first != null && first.by() == who.id()) {
            return Optional.of(Why.SAME_PERSON);
        }
        var reader = rules.reader();
        var now = model.model().knowsResemblance() ? reader.resemblingModel() : reader.model();
        return now.equals(model.comparison().inUse()) ? Optional.empty() : Optional.of(Why.OVERTAKEN);
    }

    /**
     * Declines a model, or takes it out of use: then the one before weighs the signs again, and what waits on the worklist is read again.
     *
     * @param reason why; not blank
     * @throws ModelRefused if somebody did before
     */
    public void end(long id, String reason) throws ModelRefused {
        var model = find(id);
        boolean used = model.second() != null;
        boolean done = Objects.requireNonNull(transaction.execute(status -> {
            boolean ended = challengers.end(id, reason, Acting.now(), clock.instant());
            if (ended) {
                log(used ? "screening.model-withdrawn" : "screening.model-declined", id);
            }
            if (ended && used) {
                jobs.enqueue(ReadAgainJob.NAME, ReadAgainJob.ALL);
            }
            return ended;
        }));
        if (!done) {
            throw new ModelRefused(Why.DECIDED);
        }
        rules.changed();
    }

    private void log(String kind, long id) {
        audit.append(AuditEntry.of(Operation.ALTERATION, kind, "challenger", id));
    }

    /** One model. */
    public Challenger find(long id) {
        return Objects.requireNonNull(transaction.execute(status -> challengers.find(id)))
                .orElseThrow(() -> new NoSuchElementException("No model " + id));
    }

    /** Models, newest first. */
    public List<Challenger> newest() {
        return Objects.requireNonNull(transaction.execute(status -> challengers.newest()));
    }

    /** The one that weighs the signs now; empty while it is the shipped one. */
    public Optional<Challenger> inUse() {
        return rules.model();
    }
}
