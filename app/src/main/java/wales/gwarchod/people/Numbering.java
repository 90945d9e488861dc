package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Decides which number each person goes on under. Of a person that falls apart, the part with the most records keeps the number; of
 * persons that become one, the one that brings the most records gives it, then the older. A part that was a person of its own before it
 * was joined gets its old number back.
 */
final class Numbering {
    private final List<SortedSet<Long>> groups;
    private final Map<Long, PersonId> former;
    private final Collection<TakenAway> takenAway;
    private final Map<Integer, PersonId> given = new HashMap<>();
    private final Set<PersonId> taken = new HashSet<>();
    private final Set<PersonId> revived = new HashSet<>();

    /**
     * @param groups in the order of their oldest record; all records of every person that has one among them
     * @param former the persons of records that had one
     * @param takenAway what users have taken away from persons: it does not keep their numbers
     */
    Numbering(List<SortedSet<Long>> groups, Map<Long, PersonId> former, Collection<TakenAway> takenAway) {
        this.groups = groups;
        this.former = former;
        this.takenAway = takenAway;
    }

    /** @param ended of some records, the persons they belonged to before and that are no more, each with how many of them did */
    Numbered number(Function<Collection<Long>, Map<PersonId, Integer>> ended) {
        var shares = shares();
        claim(shares);
        long next = -1;
        for (int g = 0; g < groups.size(); g++) {
            if (!given.containsKey(g)) {
                var earlier = shares.get(g).isEmpty() ? Map.<PersonId, Integer>of() : ended.apply(groups.get(g));
                int group = g;
                earlier.entrySet().stream()
                        .filter(one -> !taken.contains(one.getKey()) && !isKeptFrom(groups.get(group), one.getKey()))
                        .max(Map.Entry.<PersonId, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .ifPresent(one -> {
                            give(group, one.getKey());
                            revived.add(one.getKey());
                        });
            }
            if (!given.containsKey(g)) {
                give(g, new PersonId(next--));
            }
        }
        return numbered(shares);
    }

    private List<Map<PersonId, Integer>> shares() {
        var shares = new ArrayList<Map<PersonId, Integer>>();
        for (var group : groups) {
            var mine = new TreeMap<PersonId, Integer>();
            for (long record : group) {
                var person = former.get(record);
                if (person != null) {
                    mine.merge(person, 1, Integer::sum);
                }
            }
            shares.add(mine);
        }
        return shares;
    }

    private void claim(List<Map<PersonId, Integer>> shares) {
        var claims = new ArrayList<Claim>();
        for (int g = 0; g < groups.size(); g++) {
            int group = g;
            shares.get(g).forEach((person, records) -> {
                if (!isKeptFrom(groups.get(group), person)) {
                    claims.add(new Claim(person, group, records));
                }
            });
        }
        claims.sort(Claim.ORDER);
        for (var claim : claims) {
            if (!given.containsKey(claim.group()) && !taken.contains(claim.person())) {
                give(claim.group(), claim.person());
            }
        }
    }

    private boolean isKeptFrom(SortedSet<Long> group, PersonId person) {
        return takenAway.stream().anyMatch(one -> one.person().equals(person) && group.contains(one.record()));
    }

    private void give(int group, PersonId person) {
        given.put(group, person);
        taken.add(person);
    }

    private Numbered numbered(List<Map<PersonId, Integer>> shares) {
        var persons = new HashMap<Long, PersonId>();
        var parts = new TreeMap<PersonId, Set<PersonId>>();
        var largest = new TreeMap<PersonId, Claim>();
        for (int g = 0; g < groups.size(); g++) {
            var person = number(g);
            groups.get(g).forEach(record -> persons.put(record, person));
            int group = g;
            shares.get(g).forEach((before, records) -> {
                parts.computeIfAbsent(before, key -> new TreeSet<>()).add(person);
                largest.merge(
                        before,
                        new Claim(before, group, records),
                        (one, other) -> Claim.ORDER.compare(one, other) <= 0 ? one : other);
            });
        }
        var became = new TreeMap<PersonId, PersonId>();
        var split = new TreeMap<PersonId, Set<PersonId>>();
        largest.forEach((before, claim) -> {
            if (!taken.contains(before)) {
                became.put(before, number(claim.group()));
            }
        });
        parts.forEach((before, now) -> {
            if (now.size() > 1) {
                split.put(before, now);
            }
        });
        return new Numbered(persons, became, split, revived);
    }

    private PersonId number(int group) {
        var person = given.get(group);
        if (person == null) {
            throw new IllegalStateException("A group without a number");
        }
        return person;
    }

    private record Claim(PersonId person, int group, int records) {
        static final Comparator<Claim> ORDER = Comparator.comparingInt(Claim::records)
                .reversed()
                .thenComparing(Claim::person)
                .thenComparingInt(Claim::group);
    }

    /** A user took a record away from a person. */
    record TakenAway(long record, PersonId person) {}

    /**
     * Who the records are now.
     *
     * @param persons the person of each record; a new person has a number below 0
     * @param became persons that are no more, with the person that most of their records belong to now
     * @param split persons whose records are parted now, with all the parts; one may bear the same number
     * @param revived persons that had ended in another and are a person of their own again
     */
    record Numbered(
            Map<Long, PersonId> persons,
            Map<PersonId, PersonId> became,
            Map<PersonId, Set<PersonId>> split,
            Set<PersonId> revived) {}
}
