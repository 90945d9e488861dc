package wales.gwarchod.screening;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import wales.gwarchod.signs.resembles.Resembler;
import wales.gwarchod.signs.resembles.SentenceModel;

/**
 * The sentence model, loaded when it is first asked for. It can be switched off ({@code gwarchod.screening.resembles=false}), and a machine may be
 * unable to load it: then the rules go on alone, and the worklist says so.
 */
@Component
public class Resembling {
    private static final Logger LOG = LoggerFactory.getLogger(Resembling.class);

    private final boolean wanted;
    private @Nullable Resembler resembler;
    private boolean tried;

    Resembling(@Value("${gwarchod.screening.resembles:true}") boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether texts are read with what they resemble. */
    public enum State {
        ON,
        /** Switched off in the settings. */
        OFF,
        /** Cannot be loaded on this machine; the log says why. */
        UNAVAILABLE
    }

    public State state() {
        if (!wanted) {
            return State.OFF;
        }
        return resembler().isPresent() ? State.ON : State.UNAVAILABLE;
    }

    /** Empty when the rules go on alone. */
    synchronized Optional<Resembler> resembler() {
        if (wanted && !tried) {
            tried = true;
            try {
                resembler = Resembler.shipped();
            } catch (SentenceModel.Unavailable e) {
                LOG.warn("Screening goes on by the rules alone", e);
            }
        }
        return Optional.ofNullable(resembler);
    }

    @PreDestroy
    synchronized void close() {
        if (resembler != null) {
            resembler.close();
            resembler = null;
        }
    }
}
