package wales.gwarchod.conduct;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of conduct of one pair.
 *
 * @param events the pair's own events, undone ones among them, oldest first
 * @param reversed events in which the two have each other's roles, oldest first; never part of the summary
 * @param unknownSuspect how many further reports the same victim has with nobody identified
 */
public record Timeline(
        Pair pair, List<ConductEvent> events, List<ConductEvent> reversed, int unknownSuspect, Summary summary) {
    private static final Duration LATELY = Duration.ofDays(60);
    private static final Comparator<ConductEvent> OLDEST_FIRST =
            Comparator.comparing(ConductEvent::at).thenComparing(ConductEvent::report);

    public Timeline {
        events = List.copyOf(events);
        reversed = List.copyOf(reversed);
    }

    static Timeline of(
            Pair pair, List<ConductEvent> events, List<ConductEvent> reversed, int unknownSuspect, Instant now) {
        var ordered = events.stream().sorted(OLDEST_FIRST).toList();
        var counted = ordered.stream().filter(event -> !event.undone()).toList();
        return new Timeline(
                pair,
                ordered,
                reversed.stream().sorted(OLDEST_FIRST).toList(),
                unknownSuspect,
                Summary.of(counted, now));
    }

    /** The events that count, oldest first. */
    public List<ConductEvent> counted() {
        return events.stream().filter(event -> !event.undone()).toList();
    }

    /**
     * The events that count, in figures.
     *
     * @param first null when there is none
     * @param longestGap between one event and the next; zero when there are fewer than two
     * @param lately events in the 60 days up to now, now included
     */
    public record Summary(
            int count, @Nullable Instant first, @Nullable Instant last, Duration longestGap, int lately) {
        static Summary of(List<ConductEvent> oldestFirst, Instant now) {
            if (oldestFirst.isEmpty()) {
                return new Summary(0, null, null, Duration.ZERO, 0);
            }
            var times = new ArrayList<Instant>();
            oldestFirst.forEach(event -> times.add(event.at()));
            var gap = Duration.ZERO;
            for (int i = 1; i < times.size(); i++) {
                var between = Duration.between(times.get(i - 1), times.get(i));
                gap = between.compareTo(gap) > 0 ? between : gap;
            }
            var since = now.minus(LATELY);
            int lately = (int) times.stream()
                    .filter(at -> !at.isBefore(since) && !at.isAfter(now))
                    .count();
            return new Summary(times.size(), times.getFirst(), times.getLast(), gap, lately);
        }
    }
}
