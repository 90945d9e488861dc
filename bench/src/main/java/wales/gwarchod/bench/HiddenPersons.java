package wales.gwarchod.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import wales.gwarchod.demonstration.Demonstration;
import wales.gwarchod.linkage.run.Evaluation;

/**
 * How many of the people who are hidden in an invented history the service finds: a history is made together with who is who, loaded
 * whole, and the persons of the room {@code people} are held against it. What it finds in invented records is no accuracy on real ones.
 *
 * <p>{@code HiddenPersons [REPORTS [SEED]]}
 */
public final class HiddenPersons {
    private static final Instant DATA_TIME = Instant.parse("2026-11-23T02:00:00Z");
    private static final String NOBODY = "0";

    private final List<String> truth = new ArrayList<>();
    private final List<Long> found = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();

    private HiddenPersons() {}

    public static void main(String[] arguments) throws IOException {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        var folder = Files.createTempDirectory("gwarchod-hidden");
        var history = folder.resolve("history.zip");
        var truth = folder.resolve("truth.csv");
        new Demonstration().generate(reports, seed, DATA_TIME, history, truth);
        var answer = truth(truth);
        try (var house = House.open(folder.resolve("data"))) {
            house.load(history);
            house.read(db -> {
                new HiddenPersons().measure(db, answer);
                return true;
            });
        }
        System.exit(0);
    }

    private static Map<String, String> truth(Path file) throws IOException {
        var truth = new HashMap<String, String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> truth.put(
                    key(row.getField("reference"), row.getField("person_reference"), row.getField("role")),
                    row.getField("person")));
        }
        return truth;
    }

    private static String key(String report, String person, String role) {
        return report + " " + person + " " + role;
    }

    private void measure(JdbcClient db, Map<String, String> answer) {
        db.sql("""
                        select r.involved_id, p.reference, r.source_reference, r.role, r.person_id
                          from people.record r join crimes.report p on p.id = r.report_id
                        """).query(row -> {
            var who = Objects.requireNonNull(
                    answer.get(key(row.getString(2), row.getString(3), row.getString(4))), "not in the answer");
            if (!who.equals(NOBODY)) {
                places.put(row.getLong(1), truth.size());
                truth.add(who);
                found.add(row.getLong(5));
            }
        });
        var numbers = new HashMap<Long, Integer>();
        var evaluation =
                Evaluation.of(truth, record -> numbers.computeIfAbsent(found.get(record), person -> numbers.size()));
        say("%,d records of %,d people", truth.size(), Set.copyOf(truth).size());
        say(
                "records joined: precision %.4f, recall %.4f, F1 %.4f; persons: precision %.4f, recall %.4f, B-cubed F1 %.4f",
                evaluation.pairPrecision(),
                evaluation.pairRecall(),
                evaluation.pairF1(),
                evaluation.clusterPrecision(),
                evaluation.clusterRecall(),
                evaluation.bcubedF1());
        whole();
        waiting(db);
    }

    /** People with two records or more: how many are one person, neither in parts nor with anybody else's. */
    private void whole() {
        var persons = new TreeMap<String, Set<Long>>();
        var people = new TreeMap<Long, Set<String>>();
        var records = new HashMap<String, Integer>();
        for (int record = 0; record < truth.size(); record++) {
            persons.computeIfAbsent(truth.get(record), who -> new TreeSet<>()).add(found.get(record));
            people.computeIfAbsent(found.get(record), person -> new TreeSet<>()).add(truth.get(record));
            records.merge(truth.get(record), 1, Integer::sum);
        }
        var hidden = persons.keySet().stream()
                .filter(who -> Objects.requireNonNull(records.get(who)) > 1)
                .toList();
        long one = hidden.stream()
                .filter(who -> Objects.requireNonNull(persons.get(who)).size() == 1)
                .count();
        long mixed =
                people.values().stream().filter(several -> several.size() > 1).count();
        say(
                "people with two records or more: %,d, of whom %,d (%.1f%%) are one person; persons made of several people: %,d",
                hidden.size(), one, 100.0 * one / hidden.size(), mixed);
    }

    /** The list that waits for users: how many of its lines are right. */
    private void waiting(JdbcClient db) {
        var right = new TreeMap<String, int[]>();
        db.sql("""
                        select distinct on (least(a.person_id, b.person_id), greatest(a.person_id, b.person_id))
                               p.involved_id, p.other_id, p.guard
                          from people.possible p
                          join people.record a on a.involved_id = p.involved_id
                          join people.record b on b.involved_id = p.other_id
                         where a.person_id <> b.person_id
                         order by least(a.person_id, b.person_id), greatest(a.person_id, b.person_id), p.bits desc
                        """).query(row -> {
            var one = places.get(row.getLong(1));
            var other = places.get(row.getLong(2));
            if (one != null && other != null) {
                var counts = right.computeIfAbsent(row.getString(3), guard -> new int[2]);
                counts[0]++;
                counts[1] += truth.get(one).equals(truth.get(other)) ? 1 : 0;
            }
        });
        right.forEach((guard, counts) -> say(
                "waiting, %s: %,d pairs of persons, of which %,d are one",
                guard.isEmpty() ? "not sure" : guard, counts[0], counts[1]));
        say(
                "model: %s",
                db.sql(
                                "select 'version ' || id || ', learned from ' || learned_from || ' records' from people.model order by id desc limit 1")
                        .query(String.class)
                        .single());
        say(
                "largest part that holds together: %d records",
                db.sql("select max(n) from (select count(*) n from people.record group by component) c")
                        .query(Long.class)
                        .single());
    }

    private static void say(String pattern, Object... values) {
        System.out.printf(Locale.ROOT, pattern + "%n", values);
    }
}
