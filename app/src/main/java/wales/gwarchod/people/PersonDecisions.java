package wales.gwarchod.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.linkage.cluster.Said.Contradiction;
import wales.gwarchod.people.Decision.Kind;
import wales.gwarchod.people.DecisionStore.Ruling;
import wales.gwarchod.people.RecordStore.Kept;

/**
 * The way in to who may be one person and to what users say of it. No job goes against what they have said until it is withdrawn, and
 * withdrawing undoes it: persons get their old numbers back. Every door writes the log but {@link #about} and {@link #replay}, whose page
 * has written whom it shows.
 */
@Service
@Transactional
public class PersonDecisions {
    /** How many pairs of persons a list shows. */
    public static final int MOST = 100;

    private final PersonStore persons;
    private final RecordStore records;
    private final LinkStore links;
    private final DecisionStore decisions;
    private final Models models;
    private final Weigher weigher;
    private final Linker linker;
    private final AuditLog audit;
    private final Clock clock;

    PersonDecisions(
            PersonStore persons,
            RecordStore records,
            LinkStore links,
            DecisionStore decisions,
            Models models,
            Weigher weigher,
            Linker linker,
            AuditLog audit,
            Clock clock) {
        this.persons = persons;
        this.records = records;
        this.links = links;
        this.decisions = decisions;
        this.models = models;
        this.weigher = weigher;
        this.linker = linker;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Of each two persons that may be one the records that are most alike, the likeliest first, {@value #MOST} at most. Those of whom a
     * user has said that they are two are left out.
     *
     * @param guarded whether those that look like twins, or like parent and child of one name, are wanted, or the others
     */
    public List<Duplicate> duplicates(boolean guarded) {
        var found = links.duplicates(guarded, MOST);
        var shown = new TreeSet<Long>();
        found.forEach(one -> {
            shown.add(one.one().value());
            shown.add(one.two().value());
        });
        audit.append(AuditEntry.of(Operation.CONSULTATION, "people.duplicates.listed", "person", List.copyOf(shown)));
        return found;
    }

    /** How many pairs of persons such a list would hold without its limit. */
    public long countDuplicates(boolean guarded) {
        return links.countDuplicates(guarded);
    }

    /**
     * Two persons beside each other.
     *
     * @throws NoSuchElementException if one is not there, or both are one
     */
    public Comparison compare(PersonId one, PersonId two) {
        var a = existing(one);
        var b = existing(two);
        if (a.id().equals(b.id())) {
            throw new NoSuchElementException("They are one person");
        }
        var ones = records.ofPersons(List.of(a.id()));
        var others = records.ofPersons(List.of(b.id()));
        var weighed = weigher.across(ones, others, models.inUse());
        audit.append(AuditEntry.of(
                Operation.CONSULTATION, "people.persons.compared", "person", List.of(a.id().value(), b.id().value())));
        return new Comparison(
                a,
                b,
                links.links(a.id()),
                links.links(b.id()),
                links.guardBetween(a.id(), b.id()),
                weighed.getFirst(),
                weighed.size() > 1 ? weighed.getLast() : null,
                decisions.keepingApart(ids(ones), ids(others)).orElse(null));
    }

    private Person existing(PersonId id) {
        var person = persons.all(List.of(id)).get(id);
        if (person == null) {
            throw new NoSuchElementException("No person " + id.value());
        }
        return person;
    }

    /**
     * Says that two persons are one. They are from now on; that they are already changes nothing.
     *
     * @param reason never blank
     * @throws ContraryDecision when an earlier decision keeps them apart
     */
    public void saySame(PersonId one, PersonId two, String reason) {
        say(Kind.SAME, one, two, reason);
    }

    /**
     * Says that two persons are two: no job makes them one.
     *
     * @param reason never blank
     * @throws AlreadyOne if they are one; a record is taken away from it by {@link #takeAway}
     */
    public void sayDifferent(PersonId one, PersonId two, String reason) {
        say(Kind.DIFFERENT, one, two, reason);
    }

    private void say(Kind kind, PersonId one, PersonId two, String reason) {
        var because = given(reason);
        persons.waitForTurn();
        var a = existing(one).id();
        var b = existing(two).id();
        if (a.equals(b)) {
            if (kind == Kind.SAME) {
                return;
            }
            throw new AlreadyOne();
        }
        var ones = records.ofPersons(List.of(a));
        var others = records.ofPersons(List.of(b));
        var contrary = decisions.keepingApart(ids(ones), ids(others));
        if (contrary.isPresent()) {
            if (kind == Kind.DIFFERENT) {
                return;
            }
            throw new ContraryDecision(contrary.get(), null);
        }
        var most = weigher.across(ones, others, models.inUse()).getFirst();
        decisions.keep(
                new Ruling(kind, a, b, null, most, because, sayings(kind, most, ids(ones), ids(others))),
                clock.instant(),
                Acting.now().displayName());
        var all = ids(ones);
        all.addAll(ids(others));
        linkAround(all);
        audit.append(AuditEntry.of(
                kind == Kind.SAME ? Operation.COMBINATION : Operation.ALTERATION,
                kind == Kind.SAME ? "people.persons.same" : "people.persons.different",
                "person",
                List.of(a.value(), b.value())));
    }

    /** For one person, that the two that are most alike are one's. For two, that neither of these is any record of the other person's. */
    private static List<RecordPair> sayings(Kind kind, Weighing most, List<Long> ones, List<Long> others) {
        if (kind == Kind.SAME) {
            return List.of(new RecordPair(most.record(), most.other()));
        }
        var pairs = new TreeSet<RecordPair>();
        others.forEach(other -> pairs.add(new RecordPair(most.record(), other)));
        ones.forEach(one -> pairs.add(new RecordPair(one, most.other())));
        return List.copyOf(pairs);
    }

    /**
     * Takes a record away from its person: it becomes a person of its own, and no job joins it to that person again. Records that belonged
     * only through it go with it or apart. The only record of a person cannot be taken away, and nothing happens.
     *
     * @param involvedId the record
     * @param reason why it is not theirs; never blank
     * @throws NoSuchElementException if there is no such record
     */
    public void takeAway(long involvedId, String reason) {
        var because = given(reason);
        persons.waitForTurn();
        var person = records.all(List.of(involvedId)).stream()
                .map(Kept::person)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No record " + involvedId));
        var all = ids(records.ofPersons(List.of(person)));
        var sayings = all.stream()
                .filter(other -> other != involvedId)
                .map(other -> new RecordPair(involvedId, other))
                .toList();
        if (sayings.isEmpty()) {
            return;
        }
        decisions.keep(
                new Ruling(Kind.TAKEN_AWAY, person, null, involvedId, null, because, sayings),
                clock.instant(),
                Acting.now().displayName());
        linkAround(all);
        audit.append(AuditEntry.of(Operation.ALTERATION, "people.link.undone", "person", person.value())
                .with("record", involvedId));
    }

    /**
     * Takes back what a user has said. Persons that it made one come apart again unless the model would join them anyhow, and the other way
     * round. What was taken back before changes nothing.
     *
     * @param reason never blank
     * @throws NoSuchElementException if there is no such decision
     * @throws ContraryDecision when decisions that still hold would then contradict each other
     */
    public void withdraw(long decision, String reason) {
        var because = given(reason);
        persons.waitForTurn();
        var said = decisions.find(decision).orElseThrow(() -> new NoSuchElementException("No decision " + decision));
        if (!said.holds()) {
            return;
        }
        decisions.withdraw(decision, clock.instant(), Acting.now().displayName(), because);
        linkAround(decisions.recordsOf(decision));
        audit.append(AuditEntry.of(Operation.ALTERATION, "people.decision.withdrawn", "person", personsOf(said))
                .with("decision", decision));
    }

    /** What users have said of who is who, {@value #MOST} at most, the newest first, withdrawn or not. */
    public List<Decision> latest() {
        var latest = decisions.latest(MOST);
        var about = new TreeSet<Long>();
        latest.forEach(one -> about.addAll(personsOf(one)));
        audit.append(AuditEntry.of(Operation.CONSULTATION, "people.decisions.listed", "person", List.copyOf(about)));
        return latest;
    }

    private static List<Long> personsOf(Decision decision) {
        var two = decision.two();
        return two == null
                ? List.of(decision.one().value())
                : List.of(decision.one().value(), two.value());
    }

    /** What users have said about a person, the newest first, withdrawn or not. */
    public List<Decision> about(PersonId person) {
        return decisions.about(person);
    }

    /**
     * Works out again why a record belongs to its person, by the version of the model that it was linked with.
     *
     * @throws NoSuchElementException if the link has none: the first record of a person has no reason
     */
    public Weighing replay(Link link) {
        var other = link.other();
        var version = link.model();
        if (other == null || version == null) {
            throw new NoSuchElementException("Nothing was weighed");
        }
        return weigher.across(
                        records.all(List.of(link.involvedId())), records.all(List.of(other)), models.find(version))
                .getFirst();
    }

    private void linkAround(Collection<Long> some) {
        try {
            linker.linkAround(some, models.inUse());
        } catch (Contradiction contradiction) {
            throw new ContraryDecision(null, contradiction);
        }
    }

    private static List<Long> ids(Collection<Kept> records) {
        return new ArrayList<>(records.stream().map(Kept::id).toList());
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A reason is needed");
        }
        return reason.strip();
    }
}
