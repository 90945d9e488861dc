package wales.gwarchod.screening;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.signs.learning.Challenge;

/** Learns a model: whenever somebody asks, and after each load once there are enough new answers. */
@Component
class LearnJob implements JobKind {
    static final String NAME = "screening.learn";
    /** The key of a run that somebody asked for. */
    static final String ASKED = "asked";

    private static final int NEW_ANSWERS = 50;
    private static final Logger LOG = LoggerFactory.getLogger(LearnJob.class);

    private final ModelDesk desk;
    private final ChallengerStore challengers;

    LearnJob(ModelDesk desk, ChallengerStore challengers) {
        this.desk = desk;
        this.challengers = challengers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        if (!key.equals(ASKED) && desk.answers() - challengers.answersLastTime() < NEW_ANSWERS) {
            return;
        }
        try {
            desk.learn();
        } catch (Challenge.TooFew few) {
            LOG.info("No model was learned: {}", few.getMessage());
        }
    }
}
