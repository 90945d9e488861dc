package wales.gwarchod.conduct;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wales.gwarchod.conduct.EventStore.NewEvent;
import wales.gwarchod.conduct.PairStore.Persons.Key;
import wales.gwarchod.crimes.Involved;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.people.People;
import wales.gwarchod.people.PersonId;

/** Brings the events of reports and the pairs of persons in line with what the rooms below say, in the caller's transaction. */
@Component
class Joiner {
    private final People people;
    private final PairStore pairs;
    private final EventStore events;
    private final Clock clock;

    Joiner(People people, PairStore pairs, EventStore events, Clock clock) {
        this.people = people;
        this.pairs = pairs;
        this.events = events;
        this.clock = clock;
    }

    /** Joins reports to their pairs, and takes out those that no longer belong. Repeating it changes nothing. */
    Joined join(Collection<Report> reports) {
        var wanted = wanted(reports);
        var keys = new HashMap<ReportId, Set<PairId>>();
        var changed = new TreeSet<PairId>();
        var known = new HashMap<Place, ConductEvent>();
        events.ofReports(reports.stream().map(Report::id).toList())
                .forEach(event -> known.put(new Place(event.pair(), event.report()), event));
        var keep = new ArrayList<NewEvent>();
        for (var event : wanted) {
            keys.computeIfAbsent(event.report(), report -> new HashSet<>()).add(event.pair());
            if (!says(known.get(new Place(event.pair(), event.report())), event)) {
                keep.add(event);
                changed.add(event.pair());
            }
        }
        var strays = known.values().stream()
                .filter(event -> !event.undone())
                .filter(event -> !keys.getOrDefault(event.report(), Set.of()).contains(event.pair()))
                .toList();
        strays.forEach(event -> changed.add(event.pair()));
        events.remove(strays.stream().map(ConductEvent::id).toList());
        events.keep(keep, clock.instant());
        var touched = new TreeSet<>(changed);
        wanted.forEach(event -> touched.add(event.pair()));
        return new Joined(changed, touched);
    }

    private static boolean says(@Nullable ConductEvent known, NewEvent event) {
        return known != null
                && known.at().equals(event.at())
                && known.precision() == event.precision()
                && known.joinedBecause().equals(event.because().word());
    }

    private List<NewEvent> wanted(Collection<Report> reports) {
        var standings = people.standings(reports.stream()
                .flatMap(report -> report.people().stream())
                .map(Involved::id)
                .toList());
        var byReport = new LinkedHashMap<Report, List<Joining.Joined>>();
        reports.forEach(report -> byReport.put(report, Joining.of(report, standings)));
        var keys = new TreeSet<>(Comparator.comparingLong(Key::victim).thenComparingLong(Key::suspect));
        byReport.values().forEach(joined -> joined.forEach(one -> keys.add(key(one))));
        var numbers = pairs.keep(keys, clock.instant());
        var wanted = new ArrayList<NewEvent>();
        byReport.forEach((report, joined) -> joined.forEach(one -> wanted.add(new NewEvent(
                Objects.requireNonNull(numbers.get(key(one))),
                report.id(),
                report.occurred().orElse(report.recordedAt()),
                report.occurred().precision(),
                one.because()))));
        return wanted;
    }

    private static Key key(Joining.Joined joined) {
        var suspect = joined.suspect();
        return new Key(joined.victim().value(), suspect == null ? 0 : suspect.value());
    }

    /**
     * Follows persons that have become others: their pairs go on under the new numbers, and pairs that now have the same
     * people become one, under the older number.
     *
     * @return the reports of every pair in which any of these persons has a part, and the pairs that changed
     */
    Followed follow(Set<PersonId> persons) {
        var became = people.became(persons);
        var concerned = pairs.withAny(persons);
        var reports = new TreeSet<ReportId>();
        events.ofPairs(concerned.stream().map(PairStore.Persons::id).toList())
                .forEach(event -> reports.add(event.report()));
        var changed = new TreeSet<PairId>();
        for (var pair : concerned) {
            var now = new Key(now(pair.victim(), became), now(pair.suspect(), became));
            if (!now.equals(pair.key()) && now.victim() != now.suspect()) {
                changed.add(follow(pair, now));
            }
        }
        return new Followed(reports, changed);
    }

    private PairId follow(PairStore.Persons pair, Key now) {
        var other = pairs.find(List.of(now)).get(now);
        if (other == null) {
            pairs.rename(pair.id(), now);
            return pair.id();
        }
        if (other.compareTo(pair.id()) < 0) {
            events.move(pair.id(), other);
            pairs.end(pair.id(), other);
            return other;
        }
        events.move(other, pair.id());
        pairs.end(other, pair.id());
        pairs.rename(pair.id(), now);
        return pair.id();
    }

    private static long now(long person, Map<PersonId, PersonId> became) {
        var id = new PersonId(person);
        return became.getOrDefault(id, id).value();
    }

    /**
     * What joining did.
     *
     * @param changed pairs that have gained or lost an event, or of which one is told otherwise now
     * @param touched these, and every pair the reports belong to
     */
    record Joined(Set<PairId> changed, Set<PairId> touched) {}

    /** What following did. */
    record Followed(Set<ReportId> reports, Set<PairId> changed) {}

    private record Place(PairId pair, ReportId report) {}
}
