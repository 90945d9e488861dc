package wales.gwarchod.linkage.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import wales.gwarchod.linkage.record.NameColumn;
import wales.gwarchod.linkage.record.Records;

/**
 * Pairs of people in the right answer who are easily taken for one, and how many of them were. By what most of their records say: twins have
 * one surname, one date of birth and a place in common, but other forenames; namesakes both names and a place, and were born 16
 * years or more apart.
 *
 * @param pairs of people
 * @param taken for one: most records of both stand in one cluster
 * @param touching of whom any record of one stands in a cluster with any of the other
 */
public record Lookalikes(int pairs, int taken, int touching) {
    private static final int GENERATION = 16;

    /** @param persons the right answer for each record */
    public static Lookalikes of(Linked linked, List<String> persons) {
        var people = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < persons.size(); i++) {
            people.computeIfAbsent(persons.get(i), key -> new ArrayList<>()).add(i);
        }
        var bySurname = new TreeMap<String, List<Person>>();
        people.values().forEach(records -> {
            var person = Person.of(linked, records);
            if (!person.surname().isEmpty() && person.born() > 0) {
                bySurname
                        .computeIfAbsent(person.surname(), key -> new ArrayList<>())
                        .add(person);
            }
        });
        int pairs = 0;
        int taken = 0;
        int touching = 0;
        for (var namesakes : bySurname.values()) {
            for (int i = 0; i < namesakes.size(); i++) {
                for (int j = i + 1; j < namesakes.size(); j++) {
                    var one = namesakes.get(i);
                    var other = namesakes.get(j);
                    if (one.isEasilyTakenFor(other)) {
                        pairs++;
                        taken += one.cluster() == other.cluster() ? 1 : 0;
                        touching += Collections.disjoint(one.clusters(), other.clusters()) ? 0 : 1;
                    }
                }
            }
        }
        return new Lookalikes(pairs, taken, touching);
    }

    /** What comes most often; of equals the first in order. */
    static String most(Map<String, Integer> counts) {
        var most = "";
        int often = 0;
        for (var entry : new TreeMap<>(counts).entrySet()) {
            if (entry.getValue() > often) {
                most = entry.getKey();
                often = entry.getValue();
            }
        }
        return most;
    }

    private record Person(
            String forename, String surname, int born, Set<String> places, int cluster, Set<Integer> clusters) {
        static Person of(Linked linked, List<Integer> records) {
            var all = linked.records();
            var names = all.names();
            var born = most(
                    records,
                    i -> all.births().at(i) == 0
                            ? ""
                            : String.valueOf(all.births().at(i)));
            var clusters = new HashSet<Integer>();
            records.forEach(i -> clusters.add(linked.cluster(i)));
            return new Person(
                    most(records, i -> word(names, names.firsts(i), names.middles(i))),
                    most(records, i -> word(names, names.surnames(i), names.end(i))),
                    born.isEmpty() ? 0 : Integer.parseInt(born),
                    places(all, records),
                    Integer.parseInt(most(records, i -> String.valueOf(linked.cluster(i)))),
                    clusters);
        }

        private static String word(NameColumn names, int from, int to) {
            boolean whole = from < to && !names.isInitial(names.pool()[from]);
            return whole ? names.words().text(names.pool()[from]) : "";
        }

        private static Set<String> places(Records all, List<Integer> records) {
            var places = new HashSet<String>();
            for (int i : records) {
                places.add("address " + all.places().addresses().text(i));
                places.add("postcode " + all.places().postcodes().text(i));
            }
            places.remove("address ");
            places.remove("postcode ");
            return places;
        }

        private static String most(List<Integer> records, IntFunction<String> of) {
            var counts = new TreeMap<String, Integer>();
            for (int i : records) {
                if (!of.apply(i).isEmpty()) {
                    counts.merge(of.apply(i), 1, Integer::sum);
                }
            }
            return Lookalikes.most(counts);
        }

        boolean isEasilyTakenFor(Person other) {
            if (Collections.disjoint(places, other.places)) {
                return false;
            }
            boolean sameForename = forename.equals(other.forename);
            return sameForename ? Math.abs(born / 10_000 - other.born / 10_000) >= GENERATION : born == other.born;
        }
    }
}
