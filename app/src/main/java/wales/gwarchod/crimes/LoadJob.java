package wales.gwarchod.crimes;

import org.springframework.stereotype.Component;
import wales.gwarchod.jobs.JobKind;

/** Finishes a staged load in the background, and again after a crash. */
@Component
class LoadJob implements JobKind {
    static final String NAME = "crimes.load";

    private final LoadFinisher finisher;

    LoadJob(LoadFinisher finisher) {
        this.finisher = finisher;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        finisher.finish(Long.parseLong(key), () -> {});
    }
}
