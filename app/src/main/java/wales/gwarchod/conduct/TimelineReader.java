package wales.gwarchod.conduct;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wales.gwarchod.conduct.PairStore.Persons.Key;

/** Puts timelines together, any number of them with four queries. */
@Component
class TimelineReader {
    private final PairStore pairs;
    private final EventStore events;
    private final Clock clock;

    TimelineReader(PairStore pairs, EventStore events, Clock clock) {
        this.pairs = pairs;
        this.events = events;
        this.clock = clock;
    }

    /** Keys as asked; a pair that does not exist is left out. */
    Map<PairId, Timeline> all(Collection<PairId> ids) {
        var known = pairs.all(ids);
        var beside = beside(known.values());
        var wanted = new LinkedHashSet<PairId>(beside.values());
        known.values().forEach(pair -> wanted.add(pair.id()));
        var byPair = new HashMap<PairId, List<ConductEvent>>();
        events.ofPairs(wanted)
                .forEach(event -> byPair.computeIfAbsent(event.pair(), pair -> new ArrayList<>())
                        .add(event));
        var now = clock.instant();
        var timelines = new LinkedHashMap<PairId, Timeline>();
        known.forEach((asked, pair) -> {
            var reversed = counted(byPair, beside.get(opposite(pair)));
            int unknown = pair.suspectIsKnown()
                    ? counted(byPair, beside.get(unknown(pair))).size()
                    : 0;
            timelines.put(
                    asked,
                    Timeline.of(
                            pair,
                            byPair.getOrDefault(pair.id(), List.of()),
                            reversed.stream().map(ConductEvent::reverse).toList(),
                            unknown,
                            now));
        });
        return timelines;
    }

    private Map<Key, PairId> beside(Collection<Pair> known) {
        var keys = new LinkedHashSet<Key>();
        for (var pair : known) {
            if (pair.suspectIsKnown()) {
                keys.add(unknown(pair));
                keys.add(opposite(pair));
            }
        }
        return pairs.find(keys);
    }

    private static Key unknown(Pair pair) {
        return new Key(pair.victim().value(), 0);
    }

    /** For an unknown suspect, a key that no pair has. */
    private static Key opposite(Pair pair) {
        var suspect = pair.suspect();
        return new Key(suspect == null ? 0 : suspect.value(), pair.victim().value());
    }

    private static List<ConductEvent> counted(Map<PairId, List<ConductEvent>> byPair, @Nullable PairId pair) {
        return pair == null
                ? List.of()
                : byPair.getOrDefault(pair, List.of()).stream()
                        .filter(event -> !event.undone())
                        .toList();
    }
}
