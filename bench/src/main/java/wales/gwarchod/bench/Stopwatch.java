package wales.gwarchod.bench;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Notes when each fact of a load is published: the end of one room's work and the beginning of the next. */
final class Stopwatch implements ApplicationListener<ApplicationEvent> {
    private final List<Lap> laps = new ArrayList<>();
    private long started;
    private long last;

    /**
     * One stretch of the way.
     *
     * @param until what ended it, such as {@code PeopleLinked}
     */
    record Lap(String until, Duration took) {
        double seconds() {
            return took.toMillis() / 1000.0;
        }
    }

    synchronized void start() {
        laps.clear();
        started = System.nanoTime();
        last = started;
    }

    synchronized void lap(String until) {
        var now = System.nanoTime();
        laps.add(new Lap(until, Duration.ofNanos(now - last)));
        last = now;
    }

    /** The laps so far, the whole at the end. */
    synchronized List<Lap> stop(String until) {
        lap(until);
        var all = new ArrayList<>(laps);
        all.add(new Lap("whole", Duration.ofNanos(System.nanoTime() - started)));
        return all;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> fact) {
            var type = fact.getPayload().getClass();
            if (type.getName().startsWith("wales.gwarchod.") && hasLoad(type)) {
                lap(type.getSimpleName());
            }
        }
    }

    /** Facts that end a stage hold the load's number and nothing else. */
    private static boolean hasLoad(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                        .equals(List.of("loadId"));
    }
}
