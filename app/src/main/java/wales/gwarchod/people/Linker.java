package wales.gwarchod.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.WhereaboutsRegister;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.people.Numbering.Numbered;
import wales.gwarchod.people.Outcome.Reason;
import wales.gwarchod.people.RecordStore.Kept;

/**
 * Links the records of some reports, in the caller's transaction. A record that has not changed is left where it is. When one is new,
 * changes or goes, all records that may hold together with it are clustered anew, so that the persons are those that linking everything
 * at once would find, whatever the order in which records came.
 */
@Component
class Linker {
    private final Reports reports;
    private final WhereaboutsRegister whereabouts;
    private final Neighbourhoods neighbourhoods;
    private final RecordStore records;
    private final KeyStore keys;
    private final PersonStore persons;
    private final LinkStore links;
    private final DecisionStore decisions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Linker(
            Reports reports,
            WhereaboutsRegister whereabouts,
            Neighbourhoods neighbourhoods,
            RecordStore records,
            KeyStore keys,
            PersonStore persons,
            LinkStore links,
            DecisionStore decisions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.reports = reports;
        this.whereabouts = whereabouts;
        this.neighbourhoods = neighbourhoods;
        this.records = records;
        this.keys = keys;
        this.persons = persons;
        this.links = links;
        this.decisions = decisions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Links every record of these reports; of the same reports again, only what has changed. The caller has waited for its turn.
     *
     * @param anew whether records that have not changed are linked too, because the model has
     * @param loadId the load that gave occasion
     */
    void link(List<Report> changed, Model model, boolean anew, long loadId) {
        var arrived = arrived(changed);
        var prints = prints(arrived);
        var known = records.ofReports(changed.stream().map(Report::id).toList());
        var before = known.stream().collect(Collectors.toMap(Kept::id, Kept::fingerprint));
        var work = new TreeMap<Long, PersonRecord>();
        arrived.forEach((id, record) -> {
            if (anew || !Objects.equals(prints.get(id), before.get(id))) {
                work.put(id, record);
            }
        });
        var old = known.stream()
                .filter(kept -> work.containsKey(kept.id()) || !arrived.containsKey(kept.id()))
                .toList();
        link(neighbourhoods.around(work, old, model), prints, model, loadId);
    }

    /** Clusters anew all that may hold together with some records, after something was said about them. */
    void linkAround(Collection<Long> some, Model model) {
        link(neighbourhoods.around(some, model), Map.of(), model, null);
    }

    private Map<Long, PersonRecord> arrived(List<Report> changed) {
        var arrived = new TreeMap<Long, PersonRecord>();
        for (var report : changed) {
            for (var involved : report.people()) {
                if (!involved.unknown()) {
                    arrived.put(involved.id(), PersonRecord.of(report.id(), involved));
                }
            }
        }
        return arrived;
    }

    private Map<Long, String> prints(Map<Long, PersonRecord> arrived) {
        var marks = whereabouts.marksOf(arrived.keySet());
        var prints = new HashMap<Long, String>();
        arrived.forEach((id, record) -> prints.put(id, record.fingerprint(marks.getOrDefault(id, Set.of()))));
        return prints;
    }

    private void link(Neighbourhood near, Map<Long, String> prints, Model model, @Nullable Long loadId) {
        var now = clock.instant();
        keys.remove(near.oldKeys());
        records.remove(near.gone());
        if (near.members().isEmpty()) {
            return;
        }
        var outcome = near.outcome();
        var numbered = new Numbering(outcome.groups(), near.former(), decisions.takenAway(near.members()))
                .number(persons::endedOf);
        var numbers = numbers(numbered);
        var reasons = outcome.reasons();
        keepRecords(near, outcome, reasons, numbered, numbers, prints);
        links.keepReasons(near.members(), reasons, model, now);
        links.keepPossible(near.members(), near.work().keySet(), near.possible(), model, now);
        var became = new TreeMap<PersonId, PersonId>();
        numbered.became().forEach((person, other) -> became.put(person, resolved(other, numbers)));
        persons.end(became);
        persons.revive(numbered.revived());
        tell(became, numbered, numbers, loadId);
    }

    private void keepRecords(
            Neighbourhood near,
            Outcome outcome,
            List<Reason> reasons,
            Numbered numbered,
            Map<PersonId, PersonId> numbers,
            Map<Long, String> prints) {
        var now = clock.instant();
        var why = reasons.stream().collect(Collectors.toMap(Reason::record, Reason::reason));
        var fresh = new ArrayList<Kept>();
        var moved = new ArrayList<Kept>();
        var former = new HashMap<Long, PersonId>();
        for (long id : near.members()) {
            var person = resolved(Objects.requireNonNull(numbered.persons().get(id)), numbers);
            var reason = why.getOrDefault(id, LinkReason.ALONE);
            var before = near.former().get(id);
            if (before != null && !before.equals(person)) {
                former.put(id, before);
            }
            var record = near.work().get(id);
            if (record != null) {
                var print = Objects.requireNonNull(prints.get(id));
                fresh.add(new Kept(record, person, reason, print, outcome.component(id), near.keysOf(id)));
                continue;
            }
            var kept = near.kept(id);
            var placed =
                    new Kept(kept.record(), person, reason, kept.fingerprint(), outcome.component(id), kept.keys());
            if (!placed.isPlacedAs(kept)) {
                moved.add(placed);
            }
        }
        records.keep(fresh, now);
        keys.add(fresh.stream().collect(Collectors.toMap(Kept::id, Kept::keys)));
        records.place(moved);
        persons.remember(former, now);
    }

    private void tell(
            Map<PersonId, PersonId> became, Numbered numbered, Map<PersonId, PersonId> numbers, @Nullable Long loadId) {
        var split = new HashMap<PersonId, Set<PersonId>>();
        numbered.split().forEach((person, parts) -> {
            var all = new TreeSet<PersonId>();
            parts.forEach(part -> all.add(resolved(part, numbers)));
            split.put(person, all);
        });
        if (!became.isEmpty() || !split.isEmpty()) {
            facts.publishEvent(new PersonsChanged(became, split, loadId));
        }
    }

    /** Makes the new persons. */
    private Map<PersonId, PersonId> numbers(Numbered numbered) {
        var wanted = new LinkedHashSet<PersonId>();
        numbered.persons().keySet().stream()
                .sorted()
                .map(record -> Objects.requireNonNull(numbered.persons().get(record)))
                .filter(person -> person.value() < 0)
                .forEach(wanted::add);
        var made = persons.make(wanted.size(), clock.instant());
        var numbers = new HashMap<PersonId, PersonId>();
        int next = 0;
        for (var person : wanted) {
            numbers.put(person, made.get(next++));
        }
        return numbers;
    }

    private static PersonId resolved(PersonId person, Map<PersonId, PersonId> numbers) {
        return numbers.getOrDefault(person, person);
    }
}
