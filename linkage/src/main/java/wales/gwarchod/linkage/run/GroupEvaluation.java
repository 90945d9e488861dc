package wales.gwarchod.linkage.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How good the balanced clusters are for people of one group. A person is of the group that most of its records name. A wrong pair
 * counts against the groups of both its people.
 *
 * @param group the name of the group; empty for people of whom no record names one
 * @param records of people of the group
 * @param right pairs of one person in one cluster
 * @param missed pairs of one person in two clusters
 * @param wrong pairs of two persons in one cluster
 */
public record GroupEvaluation(String group, int records, long right, long missed, long wrong) {
    /**
     * @param persons the right answer for each record
     * @param groups what each record says of the group; may be empty
     */
    public static List<GroupEvaluation> of(Linked linked, List<String> persons, List<String> groups) {
        var groupOf = groupOf(persons, groups);
        var counts = new TreeMap<String, long[]>();
        var clusters = new TreeMap<Integer, List<Integer>>();
        var members = new HashMap<String, List<Integer>>();
        for (int i = 0; i < persons.size(); i++) {
            clusters.computeIfAbsent(linked.cluster(i), key -> new ArrayList<>())
                    .add(i);
            members.computeIfAbsent(persons.get(i), key -> new ArrayList<>()).add(i);
        }
        members.forEach((person, records) -> {
            long[] of = counts.computeIfAbsent(groupOf.getOrDefault(person, ""), key -> new long[4]);
            of[0] += records.size();
            for (int i = 0; i < records.size(); i++) {
                for (int j = i + 1; j < records.size(); j++) {
                    of[linked.cluster(records.get(i)) == linked.cluster(records.get(j)) ? 1 : 2]++;
                }
            }
        });
        clusters.values().forEach(records -> countWrong(records, persons, groupOf, counts));
        return counts.entrySet().stream()
                .map(entry -> new GroupEvaluation(
                        entry.getKey(),
                        (int) entry.getValue()[0],
                        entry.getValue()[1],
                        entry.getValue()[2],
                        entry.getValue()[3]))
                .toList();
    }

    private static void countWrong(
            List<Integer> records, List<String> persons, Map<String, String> groupOf, Map<String, long[]> counts) {
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size(); j++) {
                var one = persons.get(records.get(i));
                var other = persons.get(records.get(j));
                if (!one.equals(other)) {
                    Set<String> both = new HashSet<>();
                    both.add(groupOf.getOrDefault(one, ""));
                    both.add(groupOf.getOrDefault(other, ""));
                    both.forEach(group -> counts.computeIfAbsent(group, key -> new long[4])[3]++);
                }
            }
        }
    }

    private static Map<String, String> groupOf(List<String> persons, List<String> groups) {
        var said = new HashMap<String, TreeMap<String, Integer>>();
        for (int i = 0; i < persons.size(); i++) {
            if (!groups.get(i).isEmpty()) {
                said.computeIfAbsent(persons.get(i), key -> new TreeMap<>()).merge(groups.get(i), 1, Integer::sum);
            }
        }
        var groupOf = new HashMap<String, String>();
        said.forEach((person, counts) -> groupOf.put(person, Lookalikes.most(counts)));
        return groupOf;
    }

    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    public double f1() {
        return 2 * right + missed + wrong == 0 ? 1 : 2.0 * right / (2 * right + missed + wrong);
    }
}
