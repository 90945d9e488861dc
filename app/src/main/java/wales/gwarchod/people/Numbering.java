package wales.gwarchod.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import wales.gwarchod.people.Group.Apart;

/** Decides which number each finished group goes on under. */
final class Numbering {
    private final List<Group> groups;
    private final Map<Long, PersonId> former;
    private final Collection<Apart> apart;

    /** @param groups in the order of their oldest record */
    Numbering(List<Group> groups, Map<Long, PersonId> former, Collection<Apart> apart) {
        this.groups = groups;
        this.former = former;
        this.apart = apart;
    }

    Linking.Outcome outcome(List<Linking.Edge> joins) {
        var sizes = new HashMap<PersonId, Long>();
        former.values().forEach(person -> sizes.merge(person, 1L, Long::sum));
        var claims = claims();
        var persons = new TreeMap<Long, PersonId>();
        var became = new TreeMap<PersonId, PersonId>();
        var split = new HashSet<PersonId>();
        long next = -1;
        for (var group : groups) {
            var mine = new TreeSet<>(group.whole.keySet());
            claims.forEach((person, claimant) -> {
                if (claimant == group) {
                    mine.add(person);
                }
            });
            var largest = mine.stream()
                    .max(Comparator.comparing((PersonId person) -> weight(person, group, sizes))
                            .thenComparing(Comparator.reverseOrder()));
            var id = largest.isPresent() ? largest.get() : new PersonId(next--);
            group.records.forEach(record -> persons.put(record, id));
            mine.stream().filter(person -> !person.equals(id)).forEach(person -> became.put(person, id));
            group.persons.stream().filter(person -> !mine.contains(person)).forEach(split::add);
        }
        return new Linking.Outcome(persons, joins, became, split);
    }

    /** How many records a person had. */
    private static long weight(PersonId person, Group group, Map<PersonId, Long> sizes) {
        var whole = group.whole.get(person);
        return whole == null ? sizes.getOrDefault(person, 0L) : whole;
    }

    /** Each person that was taken apart goes on in the group with most of its records. */
    private Map<PersonId, Group> claims() {
        var shares = new TreeMap<PersonId, Map<Group, Integer>>();
        for (var group : groups) {
            for (long record : group.records) {
                var person = former.get(record);
                if (person != null && !isKeptFrom(group, person)) {
                    shares.computeIfAbsent(person, key -> new HashMap<>()).merge(group, 1, Integer::sum);
                }
            }
        }
        var claims = new TreeMap<PersonId, Group>();
        shares.forEach((person, byGroup) -> byGroup.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Group, Integer> share) -> share.getValue())
                        .thenComparing(share -> share.getKey().records.first(), Comparator.reverseOrder()))
                .ifPresent(largest -> claims.put(person, largest.getKey())));
        return claims;
    }

    private boolean isKeptFrom(Group group, PersonId person) {
        return apart.stream().anyMatch(said -> said.person().equals(person) && said.isIn(group));
    }
}
