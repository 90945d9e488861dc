package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wales.gwarchod.people.Group.Apart;
import wales.gwarchod.people.Group.KnownPerson;
import wales.gwarchod.people.LinkRule.Agreement;

/**
 * Puts records together into persons. The strongest agreements are followed first, then the oldest records, so that the order
 * in which the records are handed over does not matter. Of persons that become one, the one with the most records keeps its
 * number, then the older; of the parts of one that falls apart, the largest.
 */
final class Linking {
    private final Map<Long, PersonRecord> records = new TreeMap<>();
    private final Map<Long, PersonId> former;
    private final Map<Long, Neighbour> neighbours = new TreeMap<>();
    private final Collection<Apart> apart;
    private final Map<Long, Group> groupOfRecord = new HashMap<>();
    private final Map<PersonId, Group> groupOfPerson = new HashMap<>();

    /**
     * @param records to be linked, each with its marks
     * @param former the persons of those that have been linked before; all records of such a person are among {@code records}
     * @param neighbours records of other persons that share a key with one of them, with their marks
     * @param persons these other persons
     */
    Linking(
            Collection<PersonRecord> records,
            Map<Long, PersonId> former,
            Collection<Neighbour> neighbours,
            Collection<KnownPerson> persons,
            Collection<Apart> apart) {
        records.forEach(record -> this.records.put(record.id(), record));
        this.former = former;
        neighbours.forEach(neighbour -> this.neighbours.put(neighbour.record().id(), neighbour));
        this.apart = List.copyOf(apart);
        this.records
                .values()
                .forEach(record -> groupOfRecord.put(record.id(), Group.of(record, former.get(record.id()))));
        persons.forEach(person -> groupOfPerson.put(person.id(), Group.of(person)));
    }

    Outcome outcome() {
        var joins = new ArrayList<Edge>();
        for (var edge : edges()) {
            var one = groupOf(edge.record());
            var other = groupOf(edge.other());
            if (one != other && one.mayTakeIn(other, edge.agreement(), apart)) {
                one.takeIn(other);
                other.records.forEach(record -> groupOfRecord.put(record, one));
                other.whole.keySet().forEach(person -> groupOfPerson.put(person, one));
                joins.add(edge);
            }
        }
        return new Numbering(groups(), former, apart).outcome(joins);
    }

    private Group groupOf(long record) {
        var group = groupOfRecord.get(record);
        if (group == null) {
            var neighbour = neighbours.get(record);
            group = neighbour == null ? null : groupOfPerson.get(neighbour.person());
        }
        if (group == null) {
            throw new IllegalStateException("No group for record " + record);
        }
        return group;
    }

    private List<Group> groups() {
        return new HashSet<>(groupOfRecord.values())
                .stream()
                        .sorted(Comparator.comparing((Group group) -> group.records.first()))
                        .toList();
    }

    private List<Edge> edges() {
        var byKey = new HashMap<String, List<PersonRecord>>();
        records.values()
                .forEach(record -> record.keys()
                        .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(record)));
        neighbours
                .values()
                .forEach(neighbour -> neighbour.record().keys().forEach(key -> {
                    if (byKey.containsKey(key)) {
                        byKey.get(key).add(neighbour.record());
                    }
                }));
        var edges = new ArrayList<Edge>();
        records.values().forEach(record -> edges.addAll(edgesOf(record, byKey)));
        edges.sort(Edge.ORDER);
        return edges;
    }

    /** Each pair of records once; of the records of one other person, the strongest. */
    private Collection<Edge> edgesOf(PersonRecord record, Map<String, List<PersonRecord>> byKey) {
        var seen = new HashSet<Long>();
        var within = new ArrayList<Edge>();
        var strongest = new LinkedHashMap<PersonId, Edge>();
        for (var key : record.keys()) {
            for (var other : byKey.getOrDefault(key, List.of())) {
                var neighbour = neighbours.get(other.id());
                boolean theirTurn = neighbour == null && other.id() <= record.id();
                var agreement = theirTurn || !seen.add(other.id())
                        ? Optional.<Agreement>empty()
                        : LinkRule.between(record, other);
                if (agreement.isEmpty()) {
                    continue;
                }
                if (neighbour == null) {
                    within.add(new Edge(other.id(), record.id(), agreement.get()));
                } else {
                    strongest.merge(
                            neighbour.person(),
                            new Edge(record.id(), other.id(), agreement.get()),
                            (one, two) -> Edge.ORDER.compare(one, two) <= 0 ? one : two);
                }
            }
        }
        within.addAll(strongest.values());
        return within;
    }

    /** A record of a person that is not being linked now. */
    record Neighbour(PersonRecord record, PersonId person) {}

    /** Two records that agree. */
    record Edge(long record, long other, Agreement agreement) {
        static final Comparator<Edge> ORDER = Comparator.comparing(Edge::agreement, Agreement.STRONGEST_FIRST)
                .thenComparing(Edge::record)
                .thenComparing(Edge::other);
    }

    /**
     * What became of the records.
     *
     * @param persons the person of each record; a new person has a number below 0
     * @param joins the agreements that made them one, in the order followed
     * @param became persons that are no more, with the person each of them is now; which may be new
     * @param split persons that have lost records to another
     */
    record Outcome(
            Map<Long, PersonId> persons, List<Edge> joins, Map<PersonId, PersonId> became, Set<PersonId> split) {}
}
