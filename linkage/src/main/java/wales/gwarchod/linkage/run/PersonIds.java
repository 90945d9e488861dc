package wales.gwarchod.linkage.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers of persons that stay with them. Of a person that falls apart the largest part keeps the number, of equal parts the one with the
 * earliest record; a person made of several takes the number of the one it has most records of, then the oldest number.
 */
public final class PersonIds {
    private final Map<Integer, Long> persons = new HashMap<>();
    private long last;

    /** The number of a record's person. */
    public long of(int record) {
        var person = persons.get(record);
        if (person == null) {
            throw new IllegalArgumentException("Record " + record + " has no person yet");
        }
        return person;
    }

    /**
     * Numbers persons anew.
     *
     * @param groups the records of each person; all records of every person that has one among them, and no other
     * @return what has become of numbers that were given before
     */
    public Changes assign(List<List<Integer>> groups) {
        var former = new TreeMap<Long, Set<Integer>>();
        var claims = new ArrayList<Claim>();
        for (int g = 0; g < groups.size(); g++) {
            var shares = new TreeMap<Long, Integer>();
            for (int record : groups.get(g)) {
                var person = persons.get(record);
                if (person != null) {
                    shares.merge(person, 1, Integer::sum);
                    former.computeIfAbsent(person, key -> new TreeSet<>()).add(g);
                }
            }
            int group = g;
            int first = groups.get(g).stream().min(Integer::compare).orElseThrow();
            shares.forEach((person, records) -> claims.add(new Claim(person, group, records, first)));
        }
        claims.sort(Claim.ORDER);
        var kept = new HashMap<Integer, Long>();
        var taken = new HashSet<Long>();
        for (var claim : claims) {
            if (!kept.containsKey(claim.group()) && taken.add(claim.person())) {
                kept.put(claim.group(), claim.person());
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            long person = kept.computeIfAbsent(g, unknown -> ++last);
            groups.get(g).forEach(record -> persons.put(record, person));
        }
        return changes(former, kept);
    }

    private static Changes changes(Map<Long, Set<Integer>> former, Map<Integer, Long> now) {
        var merged = new TreeMap<Long, Long>();
        var split = new TreeMap<Long, Set<Long>>();
        former.forEach((person, groups) -> {
            var parts = new TreeSet<Long>();
            groups.forEach(group -> parts.add(now.getOrDefault(group, person)));
            if (parts.size() > 1) {
                split.put(person, parts);
            } else if (!parts.contains(person)) {
                merged.put(person, parts.first());
            }
        });
        return new Changes(merged, split);
    }

    private record Claim(long person, int group, int records, int first) {
        static final Comparator<Claim> ORDER = Comparator.comparingInt(Claim::records)
                .reversed()
                .thenComparingLong(Claim::person)
                .thenComparingInt(Claim::first);
    }

    /**
     * What has become of persons.
     *
     * @param merged persons that are no more, with the person that each has become part of
     * @param split persons that have fallen apart, with all their parts; one of them may bear the same number
     */
    public record Changes(Map<Long, Long> merged, Map<Long, Set<Long>> split) {
        public Changes {
            merged = Map.copyOf(merged);
            split = Map.copyOf(split);
        }

        /** Whether nothing has changed. */
        public boolean isNone() {
            return merged.isEmpty() && split.isEmpty();
        }
    }
}
