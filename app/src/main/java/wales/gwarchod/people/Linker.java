package wales.gwarchod.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.WhereaboutsRegister;
import wales.gwarchod.access.WhereaboutsRegister.Mark;
import wales.gwarchod.crimes.Involved;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.people.Linking.Neighbour;
import wales.gwarchod.people.RecordStore.Kept;

/**
 * Links the records of some reports, in the caller's transaction. A record that has not changed is left where it is. When one
 * changes or goes, all records of its person are linked anew, so that what held only through it comes apart.
 */
@Component
class Linker {
    private final Reports reports;
    private final WhereaboutsRegister whereabouts;
    private final RecordStore records;
    private final PersonStore persons;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Linker(
            Reports reports,
            WhereaboutsRegister whereabouts,
            RecordStore records,
            PersonStore persons,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.reports = reports;
        this.whereabouts = whereabouts;
        this.records = records;
        this.persons = persons;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Links every record of these reports; of the same reports again, only what has changed. The caller has waited for its turn.
     *
     * @param loadId the load they came with
     */
    void link(List<Report> changed, long loadId) {
        var arrived = arrived(changed);
        var known = records.ofReports(changed.stream().map(Report::id).toList());
        var prints =
                known.stream().collect(Collectors.toMap(kept -> kept.record().id(), Kept::fingerprint));
        var work = new TreeMap<Long, PersonRecord>();
        arrived.values().stream()
                .filter(record -> !record.fingerprint().equals(prints.get(record.id())))
                .forEach(record -> work.put(record.id(), record));
        var shaken = known.stream()
                .filter(kept -> work.containsKey(kept.record().id())
                        || !arrived.containsKey(kept.record().id()))
                .map(Kept::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var gone = known.stream()
                .map(kept -> kept.record().id())
                .filter(id -> !arrived.containsKey(id))
                .toList();
        relink(work, shaken, gone, loadId);
    }

    /** Links all records of a person anew, after something was said about them. */
    void relink(PersonId person) {
        relink(new TreeMap<>(), Set.of(person), List.of(), null);
    }

    private Map<Long, PersonRecord> arrived(List<Report> changed) {
        var marks = whereabouts.marksOf(changed.stream()
                .flatMap(report -> report.people().stream())
                .map(Involved::id)
                .toList());
        var arrived = new TreeMap<Long, PersonRecord>();
        for (var report : changed) {
            for (var involved : report.people()) {
                if (!involved.unknown()) {
                    arrived.put(
                            involved.id(),
                            PersonRecord.of(report.id(), involved, marks.getOrDefault(involved.id(), Set.of())));
                }
            }
        }
        return arrived;
    }

    /**
     * @param work new and changed records
     * @param shaken persons of which a record has changed or gone
     * @param gone records that are no more
     */
    private void relink(Map<Long, PersonRecord> work, Set<PersonId> shaken, List<Long> gone, @Nullable Long loadId) {
        var former = new HashMap<Long, PersonId>();
        withMarks(records.ofPersons(shaken)).forEach(kept -> {
            if (!gone.contains(kept.record().id())) {
                work.putIfAbsent(kept.record().id(), kept.record());
                former.put(kept.record().id(), kept.person());
            }
        });
        records.remove(gone);
        if (work.isEmpty()) {
            return;
        }
        var neighbours = neighbours(work, shaken);
        var beside = neighbours.stream().map(Neighbour::person).collect(Collectors.toSet());
        var concerned = new HashSet<>(beside);
        concerned.addAll(shaken);
        var outcome = new Linking(
                        work.values(),
                        former,
                        neighbours,
                        records.known(beside),
                        persons.apart(work.keySet(), concerned))
                .outcome();
        keep(work, outcome, loadId);
    }

    private List<Neighbour> neighbours(Map<Long, PersonRecord> work, Set<PersonId> shaken) {
        var keys =
                work.values().stream().flatMap(record -> record.keys().stream()).collect(Collectors.toSet());
        var found = records.withAny(keys).stream()
                .filter(kept -> !shaken.contains(kept.person()))
                .toList();
        return withMarks(found).stream()
                .map(kept -> new Neighbour(kept.record(), kept.person()))
                .toList();
    }

    private List<Kept> withMarks(List<Kept> kept) {
        Map<Long, Set<Mark>> marks =
                whereabouts.marksOf(kept.stream().map(one -> one.record().id()).toList());
        return kept.stream()
                .map(one -> new Kept(
                        one.record().with(marks.getOrDefault(one.record().id(), Set.of())),
                        one.person(),
                        one.reason(),
                        one.fingerprint()))
                .toList();
    }

    private void keep(Map<Long, PersonRecord> work, Linking.Outcome outcome, @Nullable Long loadId) {
        var now = clock.instant();
        var numbers = numbers(outcome);
        var reasons = new HashMap<Long, LinkReason>();
        outcome.joins()
                .forEach(join ->
                        reasons.putIfAbsent(join.record(), join.agreement().reason()));
        var kept = new ArrayList<Kept>();
        work.forEach((id, record) -> kept.add(new Kept(
                record,
                resolved(Objects.requireNonNull(outcome.persons().get(id)), numbers),
                reasons.getOrDefault(id, LinkReason.ALONE),
                record.fingerprint())));
        records.keep(kept, now);
        persons.keepLinks(work.keySet(), outcome.joins(), now);
        var became = new TreeMap<PersonId, PersonId>();
        outcome.became().forEach((person, other) -> became.put(person, resolved(other, numbers)));
        if (!became.isEmpty()) {
            records.move(became);
            persons.end(became);
        }
        tell(became, outcome, numbers, loadId);
    }

    private void tell(
            Map<PersonId, PersonId> became,
            Linking.Outcome outcome,
            Map<PersonId, PersonId> numbers,
            @Nullable Long loadId) {
        var changed = new HashSet<PersonId>(outcome.split());
        became.forEach((person, other) -> changed.addAll(List.of(person, other)));
        if (!outcome.split().isEmpty()) {
            changed.addAll(numbers.values());
        }
        if (!changed.isEmpty()) {
            facts.publishEvent(new PersonsChanged(changed, loadId));
        }
    }

    /** Makes the new persons. */
    private Map<PersonId, PersonId> numbers(Linking.Outcome outcome) {
        var wanted = new LinkedHashSet<PersonId>();
        outcome.persons().values().stream().filter(Linker::isNew).forEach(wanted::add);
        var made = persons.make(wanted.size(), clock.instant());
        var numbers = new HashMap<PersonId, PersonId>();
        int next = 0;
        for (var person : wanted) {
            numbers.put(person, made.get(next++));
        }
        return numbers;
    }

    private static boolean isNew(PersonId person) {
        return person.value() < 0;
    }

    private static PersonId resolved(PersonId person, Map<PersonId, PersonId> numbers) {
        return numbers.getOrDefault(person, person);
    }
}
