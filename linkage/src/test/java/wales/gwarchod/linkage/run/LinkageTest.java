package wales.gwarchod.linkage.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import wales.gwarchod.linkage.block.Candidates;
import wales.gwarchod.linkage.cluster.Clustering;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.cluster.Said.Pair;
import wales.gwarchod.linkage.model.TrainingFailed;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;

@TestInstance(Lifecycle.PER_CLASS)
class LinkageTest {
    private final InventedPeople people = new InventedPeople(3_000, 8);
    private final List<String> steps = new ArrayList<>();
    private final Linked linked =
            new Linkage(InventedPeople.records(people.rows()), false, Said.NOTHING, steps::add).link(null);

    @Test
    void finds_most_of_each_person_and_hardly_ever_another() {
        var evaluation = Evaluation.of(persons(linked), linked::cluster);

        assertThat(evaluation.pairPrecision()).isGreaterThanOrEqualTo(0.95);
        assertThat(evaluation.pairRecall()).isGreaterThanOrEqualTo(0.85);
        assertThat(evaluation.bcubedF1()).isGreaterThan(0.9);
    }

    @Test
    void joins_without_a_person_looking_only_what_is_very_sure() {
        var evaluation = Evaluation.of(persons(linked), linked::joined);

        assertThat(evaluation.pairPrecision()).isGreaterThanOrEqualTo(0.99);
        assertThat(IntStream.range(0, linked.records().size()))
                .allMatch(record -> linked.cluster(record) == linked.cluster(linked.joined(record)));
    }

    @Test
    void states_probabilities_that_hold() {
        var pairs = Evaluation.Pairs.of(linked, persons(linked));

        assertThat(pairs.blockingRecall()).isBetween(0.95, 1.0);
        assertThat(pairs.recall()).isLessThanOrEqualTo(pairs.blockingRecall());
        assertThat(pairs.held()).isGreaterThan(0.95);
        assertThat(pairs.stated()).isBetween(0.95, 1.0);
    }

    @Test
    void comes_out_the_same_in_whatever_order_the_records_came() {
        var again = link(people.shuffled());

        assertThat(clustersById(again)).isEqualTo(clustersById(linked));
        assertThat(weightsById(again)).isEqualTo(weightsById(linked));
        assertThat(again.prior()).isEqualTo(linked.prior());
    }

    @Test
    void weighs_the_same_with_the_model_that_it_learned() {
        var again = new Linkage(linked.records(), false, Said.NOTHING, Steps.SILENT).link(linked.model());

        assertThat(clustersById(again)).isEqualTo(clustersById(linked));
        assertThat(weightsById(again)).isEqualTo(weightsById(linked));
    }

    @Test
    void does_as_people_have_said() {
        int one = 0;
        int other = lastOfOtherPerson();
        int[] pair = surePair();
        var said = new Said(List.of(new Pair(one, other)), List.of(new Pair(pair[0], pair[1])));

        var corrected = new Linkage(linked.records(), false, said, Steps.SILENT).link(linked.model());

        assertThat(corrected.cluster(one)).isEqualTo(corrected.cluster(other));
        assertThat(corrected.joined(one)).isEqualTo(corrected.joined(other));
        assertThat(corrected.cluster(pair[0])).isNotEqualTo(corrected.cluster(pair[1]));
        assertThat(corrected.joined(pair[0])).isNotEqualTo(corrected.joined(pair[1]));
    }

    @Test
    void part_of_the_records_comes_out_as_in_the_whole_when_nobody_outside_is_connected_with_it() {
        var whole = clustersById(linked);
        var parts = connected();
        assertThat(parts).hasSizeGreaterThan(500);

        for (var part : parts) {
            var records = InventedPeople.records(
                    part.stream().map(record -> people.rows().get(record)).toList());
            var alone = new Linkage(records, false, Said.NOTHING, Steps.SILENT)
                    .link(linked.model(), Candidates.of(pairsAmong(part)));

            assertThat(whole).containsAllEntriesOf(clustersById(alone));
        }
    }

    /** The numbers of records that may hold together through others; each by itself or with such others. */
    private List<List<Integer>> connected() {
        var root = IntStream.range(0, linked.records().size()).toArray();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int pair = 0; pair < linked.candidates().size(); pair++) {
                int left = linked.candidates().left(pair);
                int right = linked.candidates().right(pair);
                if (linked.bits(pair) >= Clustering.LOW && root[left] != root[right]) {
                    root[left] = Math.min(root[left], root[right]);
                    root[right] = root[left];
                    changed = true;
                }
            }
        }
        return List.copyOf(IntStream.range(0, root.length)
                .boxed()
                .collect(Collectors.groupingBy(record -> root[record], TreeMap::new, Collectors.toList()))
                .values());
    }

    /** Their pairs, by their places in the part, either way round and twice. */
    private LongStream pairsAmong(List<Integer> part) {
        return IntStream.range(0, linked.candidates().size())
                .filter(pair -> part.contains(linked.candidates().left(pair))
                        && part.contains(linked.candidates().right(pair)))
                .mapToObj(pair -> LongStream.of(
                        (long) part.indexOf(linked.candidates().left(pair)) << Integer.SIZE
                                | part.indexOf(linked.candidates().right(pair)),
                        (long) part.indexOf(linked.candidates().right(pair)) << Integer.SIZE
                                | part.indexOf(linked.candidates().left(pair))))
                .flatMapToLong(pairs -> pairs);
    }

    @Test
    void says_what_it_is_doing() {
        assertThat(steps).first().isEqualTo("blocking");
        assertThat(steps).last().isEqualTo("clustering");
        assertThat(steps).contains("learning", "scoring");
    }

    @Test
    void explains_a_pair_by_evidence_that_adds_up_to_its_weight() {
        for (int pair = 0; pair < linked.candidates().size(); pair += 97) {
            int one = linked.candidates().left(pair);
            int other = linked.candidates().right(pair);
            double sum = linked.explain(one, other).stream()
                    .mapToDouble(evidence -> evidence.bits())
                    .sum();

            assertThat(Math.abs(sum + linked.prior() - linked.bits(pair))).isLessThan(0.001);
        }
    }

    @Test
    void never_puts_two_records_of_one_file_together_when_each_file_holds_each_person_once() {
        var seen = new HashSet<String>();
        var rows = people.rows().stream()
                .map(row -> new PersonRow(
                        row.id(), seen.add(people.personOf(row.id())) ? 0 : 1, row.values(), row.aliases()))
                .toList();

        var across = new Linkage(InventedPeople.records(rows), true, Said.NOTHING, Steps.SILENT).link(linked.model());

        var records = across.records();
        assertThat(IntStream.range(0, records.size())
                        .mapToObj(record -> across.cluster(record) + " in file " + records.file(record)))
                .doesNotHaveDuplicates();
    }

    @Test
    void says_that_it_cannot_learn_from_three_strangers() {
        var strangers = InventedPeople.records(List.of(
                stranger("1", "Robin", "Sampl", "1964-05-23"),
                stranger("2", "Enid", "Prawf", "1975-11-02"),
                stranger("3", "Nest", "Esiampl", "1987-08-14")));
        var linkage = new Linkage(strangers, false, Said.NOTHING, Steps.SILENT);

        assertThatExceptionOfType(TrainingFailed.class)
                .isThrownBy(() -> linkage.link(null))
                .withMessageStartingWith("There is too little to learn from: fewer than 50 pairs of records agree");
    }

    @Test
    void says_so_when_there_is_no_record_to_learn_from() {
        var linkage = new Linkage(InventedPeople.records(List.of()), false, Said.NOTHING, Steps.SILENT);

        assertThatExceptionOfType(TrainingFailed.class)
                .isThrownBy(() -> linkage.link(null))
                .withMessage("There is too little to learn from: no record");
    }

    private static PersonRow stranger(String id, String forename, String surname, String born) {
        return PersonRow.of(id, Map.of(Feature.FORENAME, forename, Feature.SURNAME, surname, Feature.DOB, born));
    }

    private static Linked link(List<PersonRow> rows) {
        return new Linkage(InventedPeople.records(rows), false, Said.NOTHING, Steps.SILENT).link(null);
    }

    private List<String> persons(Linked result) {
        return IntStream.range(0, result.records().size())
                .mapToObj(record -> people.personOf(result.records().id(record)))
                .toList();
    }

    private int lastOfOtherPerson() {
        int last = linked.records().size() - 1;
        assertThat(linked.cluster(last)).isNotEqualTo(linked.cluster(0));
        return last;
    }

    private int[] surePair() {
        for (int record = 1; record < linked.records().size(); record++) {
            if (linked.joined(record) != record && linked.joined(record) > 0) {
                return new int[] {linked.joined(record), record};
            }
        }
        throw new AssertionError("Nobody is joined");
    }

    private static Map<String, String> clustersById(Linked result) {
        var records = result.records();
        var clusters = new TreeMap<String, String>();
        for (int record = 0; record < records.size(); record++) {
            clusters.put(
                    records.id(record),
                    records.id(result.cluster(record)) + " and " + records.id(result.joined(record)));
        }
        return clusters;
    }

    private static Map<String, Float> weightsById(Linked result) {
        var records = result.records();
        var weights = new TreeMap<String, Float>();
        for (int pair = 0; pair < result.candidates().size(); pair++) {
            weights.put(
                    records.id(result.candidates().left(pair)) + " and "
                            + records.id(result.candidates().right(pair)),
                    result.bits(pair));
        }
        return weights;
    }
}
