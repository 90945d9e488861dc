package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.crimes.ReportId;

/**
 * The way in to persons. {@link #open} and {@link #search} write the log; the other reads do not: a page that shows persons
 * writes what it showed.
 */
@Service
@Transactional
public class People {
    /** How many hits a search shows. */
    public static final int MOST = 50;

    private final PersonStore persons;
    private final RecordStore records;
    private final PersonFinder finder;
    private final LinkStore links;
    private final AuditLog audit;

    People(PersonStore persons, RecordStore records, PersonFinder finder, LinkStore links, AuditLog audit) {
        this.persons = persons;
        this.records = records;
        this.finder = finder;
        this.links = links;
        this.audit = audit;
    }

    /** The person of each record; an unknown suspect, or a record that is not linked yet, is left out. */
    public Map<Long, PersonId> personsOf(Collection<Long> involvedIds) {
        var found = new HashMap<Long, PersonId>();
        standings(involvedIds).forEach((record, standing) -> found.put(record, standing.person()));
        return found;
    }

    /** The same with the reason why each record belongs to its person. */
    public Map<Long, Standing> standings(Collection<Long> involvedIds) {
        return records.standings(involvedIds);
    }

    /** A person, or the one that this has become. */
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    /** The same for many; keys as asked, and a person that does not exist is left out. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return persons.all(ids);
    }

    /** Of these persons, those that have become another, with that other. */
    public Map<PersonId, PersonId> became(Collection<PersonId> ids) {
        return persons.became(ids);
    }

    /** The reports that name any of these persons, in order of their ids. */
    public List<ReportId> reportsOf(Collection<PersonId> ids) {
        return records.ofPersons(ids).stream()
                .map(kept -> kept.record().report())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /**
     * Persons named in these reports who may be one with somebody else, of which nobody has said yes or no: each with the reports that name
     * either, the likeliest first.
     */
    public Map<Duplicate, List<ReportId>> mayBeOne(Collection<ReportId> reports) {
        var found = new LinkedHashMap<Duplicate, List<ReportId>>();
        links.duplicatesIn(reports)
                .forEach(named -> found.computeIfAbsent(named.getValue(), key -> new ArrayList<>())
                        .add(named.getKey()));
        return found;
    }

    /**
     * A person for a user to read, by reference; the log says that they did.
     *
     * @throws NoSuchElementException if there is none
     */
    public Person open(String reference) {
        var id = persons.byReference(reference)
                .orElseThrow(() -> new NoSuchElementException("No person of that reference"));
        audit.append(AuditEntry.of(Operation.CONSULTATION, "people.person.opened", "person", id.value()));
        return find(id).orElseThrow();
    }

    /** A person, or the one that this has become, without a log entry: for a page that writes what it shows. */
    public Optional<Person> byReference(String reference) {
        return persons.byReference(reference).flatMap(this::find);
    }

    /** The records of a person, each with the reason why it is theirs, in order of their reports. */
    public List<Link> linksOf(PersonId id) {
        return links.links(persons.became(List.of(id)).getOrDefault(id, id));
    }

    /** Whom a search finds, {@value #MOST} at most, by name in the order of their records. The log names every person shown. */
    public List<PersonHit> search(PersonSearch wanted) {
        var found = finder.find(wanted, MOST);
        var all = all(found);
        var hits = found.stream()
                .filter(all::containsKey)
                .map(id -> new PersonHit(java.util.Objects.requireNonNull(all.get(id)), finder.reason(wanted)))
                .toList();
        audit.append(AuditEntry.of(
                        Operation.CONSULTATION,
                        "people.person.searched",
                        "person",
                        hits.stream().map(hit -> hit.person().id().value()).toList())
                .with("hits", hits.size()));
        return hits;
    }
}
