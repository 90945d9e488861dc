package wales.gwarchod.crimes;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;

/** Takes up at the start what the last stop cut off. */
@Component
class RecoverLoads {
    private final Loads loads;

    RecoverLoads(Loads loads) {
        this.loads = loads;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenTheServiceIsReady() {
        Acting.as(SignedIn.job(), () -> {
            loads.recover();
            return null;
        });
    }
}
