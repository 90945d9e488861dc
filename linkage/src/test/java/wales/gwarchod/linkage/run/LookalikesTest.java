package wales.gwarchod.linkage.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;

/** Twins, and a parent and child of one name, among 2,000 invented records. */
@TestInstance(Lifecycle.PER_CLASS)
class LookalikesTest {
    private final InventedPeople people = new InventedPeople(2_000, 4);
    private final Linked linked = linked();
    private final List<String> persons = IntStream.range(0, linked.records().size())
            .mapToObj(i -> linked.records().id(i))
            .map(id -> id.startsWith("r") ? people.personOf(id) : id.substring(0, id.indexOf('-')))
            .toList();

    private Linked linked() {
        var rows = new ArrayList<>(people.rows());
        for (int i = 0; i < 3; i++) {
            rows.add(at("Nest", "1999-05-06", "twin1-" + i));
            rows.add(at("Robin", "1999-05-06", "twin2-" + i));
            rows.add(at("Gwilym", "1999-07-08", "child-" + i));
            rows.add(at("Gwilym", "1961-11-30", "parent-" + i));
        }
        return new Linkage(InventedPeople.records(rows), false, Said.NOTHING, Steps.SILENT).link(null);
    }

    private static PersonRow at(String forename, String born, String id) {
        return PersonRow.of(
                id,
                Map.of(
                        Feature.FORENAME, forename,
                        Feature.SURNAME, "Dwyieithog",
                        Feature.DOB, born,
                        Feature.ADDRESS, "7 Stryd Enghraifft",
                        Feature.POSTCODE, "LD9 9ZZ"));
    }

    @Test
    void are_counted_as_pairs_of_people_and_kept_apart() {
        var lookalikes = Lookalikes.of(linked, persons);

        assertThat(lookalikes.pairs()).isGreaterThanOrEqualTo(2);
        assertThat(lookalikes.taken()).isZero();
        assertThat(linked.cluster(record("twin1-0"))).isEqualTo(linked.cluster(record("twin1-2")));
        assertThat(linked.cluster(record("twin1-0"))).isNotEqualTo(linked.cluster(record("twin2-0")));
        assertThat(linked.cluster(record("child-0"))).isNotEqualTo(linked.cluster(record("parent-0")));
    }

    @Test
    void are_named_in_the_explanation() {
        assertThat(linked.explain(record("twin1-0"), record("twin2-0")))
                .extracting(evidence -> evidence.comparison() + ": " + evidence.level())
                .contains("guard: twins");
        assertThat(linked.explain(record("child-0"), record("parent-0")))
                .extracting(evidence -> evidence.comparison() + ": " + evidence.level())
                .contains("guard: namesakes");
    }

    @Test
    void figures_of_all_groups_together_are_those_of_the_whole() {
        var groups = persons.stream()
                .map(person -> person.endsWith("1") ? "one" : person.startsWith("person") ? "other" : "")
                .toList();

        var evaluated = GroupEvaluation.of(linked, persons, groups);

        assertThat(evaluated).extracting(GroupEvaluation::group).containsExactly("", "one", "other");
        assertThat(evaluated.stream().mapToInt(GroupEvaluation::records).sum()).isEqualTo(persons.size());
        double right = evaluated.stream().mapToLong(GroupEvaluation::right).sum();
        double missed = evaluated.stream().mapToLong(GroupEvaluation::missed).sum();
        assertThat(right / (right + missed))
                .isCloseTo(Evaluation.of(persons, linked::cluster).pairRecall(), within(1e-9));
    }

    private int record(String id) {
        return IntStream.range(0, linked.records().size())
                .filter(i -> linked.records().id(i).equals(id))
                .findFirst()
                .orElseThrow();
    }
}
