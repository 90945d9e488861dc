package wales.gwarchod.linkage.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.cluster.Said.Pair;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.run.LiveIndex.Found;

@TestInstance(Lifecycle.PER_CLASS)
class LiveIndexTest {
    private static final Map<Feature, String> ROBIN = Map.of(
            Feature.FORENAME, "Robin",
            Feature.SURNAME, "Samplydd",
            Feature.DOB, "1981-04-23",
            Feature.POSTCODE, "LD1 9ZZ",
            Feature.PHONE, "07700900123");

    private final InventedPeople people = new InventedPeople(5_000, 11);
    private final Linked batch =
            new Linkage(InventedPeople.records(people.rows()), false, Said.NOTHING, Steps.SILENT).link(null);
    private LiveIndex live = new LiveIndex(batch.model(), DateForm.ISO);

    @BeforeEach
    void empty() {
        live = new LiveIndex(batch.model(), DateForm.ISO);
    }

    @Test
    void ends_in_the_clusters_of_all_at_once_whatever_the_order_of_adding() {
        people.shuffled().forEach(live::add);

        var again = new Linkage(InventedPeople.records(people.rows()), false, Said.NOTHING, Steps.SILENT)
                .link(batch.model());
        assertThat(all(live::cluster)).isEqualTo(sets(again, again::cluster));
        assertThat(all(live::joined)).isEqualTo(sets(again, again::joined));
        assertThat(sets(again, again::cluster)).isEqualTo(sets(batch, batch::cluster));
    }

    @Test
    void goes_on_from_what_was_linked_at_once() {
        var some = people.shuffled();
        var half = new Linkage(InventedPeople.records(some.subList(0, 2_500)), false, Said.NOTHING, Steps.SILENT)
                .link(batch.model());
        live = LiveIndex.of(half);

        some.subList(2_500, some.size()).forEach(live::add);

        assertThat(all(live::cluster)).isEqualTo(sets(batch, batch::cluster));
        assertThat(all(live::joined)).isEqualTo(sets(batch, batch::joined));
    }

    @Test
    void holds_what_is_said_whatever_the_weights() {
        var rows = people.shuffled().subList(0, 400);
        var random = new Random(5);
        var same = new ArrayList<List<String>>();
        var different = new ArrayList<List<String>>();
        rows.subList(0, 200).forEach(live::add);
        for (int i = 0; i < 60; i++) {
            var one = rows.get(random.nextInt(200)).id();
            var other = rows.get(random.nextInt(200)).id();
            boolean isSame = random.nextBoolean();
            try {
                if (!one.equals(other)) {
                    live.say(one, other, isSame);
                    same.removeIf(pair -> pair.containsAll(List.of(one, other)));
                    different.removeIf(pair -> pair.containsAll(List.of(one, other)));
                    (isSame ? same : different).add(List.of(one, other));
                }
            } catch (IllegalArgumentException contradiction) {
                assertThat(contradiction).hasMessageContaining("the opposite has been said");
            }
        }

        rows.subList(200, 400).forEach(live::add);

        assertThat(same).isNotEmpty().allSatisfy(pair -> {
            assertThat(live.cluster(pair.getFirst())).contains(pair.getLast());
            assertThat(live.joined(pair.getFirst())).contains(pair.getLast());
        });
        assertThat(different)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(live.cluster(pair.getFirst())).doesNotContain(pair.getLast()));
    }

    @Test
    void carries_on_with_what_was_said_before() {
        var rows = people.rows().subList(0, 50);
        var records = InventedPeople.records(rows);
        int last = records.size() - 1;
        live = LiveIndex.of(new Linkage(records, false, new Said(List.of(new Pair(0, last)), List.of()), Steps.SILENT)
                .link(batch.model()));

        live.add(PersonRow.of("new", ROBIN));

        assertThat(live.joined(records.id(0))).contains(records.id(last));
    }

    @Test
    void finds_a_person_without_keeping_what_was_asked() {
        people.rows().forEach(live::add);
        live.add(PersonRow.of("robin", ROBIN));
        var before = all(live::cluster);

        var asked = Map.of(
                Feature.FORENAME,
                "Robyn",
                Feature.SURNAME,
                "Samplydd",
                Feature.DOB,
                "1981-04-23",
                Feature.TOWN,
                "Nowhere");
        var found = live.find(PersonRow.of("robin", asked), 5);
        var again = live.find(PersonRow.of("whatever", asked), 5);

        assertThat(found).extracting(Found::id).first().isEqualTo("robin");
        assertThat(found.getFirst().reasons())
                .extracting(reason -> reason.comparison() + ": " + reason.level())
                .contains("forename: short form or other spelling", "surname: exact", "dob: exact");
        assertThat(again).isEqualTo(found);
        assertThat(live.size()).isEqualTo(5_001);
        assertThat(all(live::cluster)).isEqualTo(before);
    }

    @Test
    void finds_the_same_after_many_strange_questions() {
        people.rows().forEach(live::add);
        var expected = people.rows().subList(0, 200).stream()
                .map(row -> live.find(row, 3))
                .toList();

        for (int i = 0; i < 2_000; i++) {
            live.find(
                    PersonRow.of(
                            "q",
                            Map.of(
                                    Feature.FORENAME, "Zz" + (char) ('a' + i % 26) + "q",
                                    Feature.SURNAME, "Qu" + (char) ('a' + i / 26 % 26) + "xx",
                                    Feature.POSTCODE, "ZQ" + i % 90 + " 9QQ",
                                    Feature.EMAIL, "nobody" + i + "@example.org")),
                    3);
        }

        assertThat(people.rows().subList(0, 200).stream()
                        .map(row -> live.find(row, 3))
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void says_what_a_record_was_taken_for_and_why() {
        live.add(PersonRow.of("first", ROBIN));

        var added = live.add(PersonRow.of("second", ROBIN));

        assertThat(added.records()).containsExactly("first", "second");
        assertThat(added.person()).isEqualTo(live.person("first"));
        assertThat(added.because()).extracting(Found::id).containsExactly("first");
        assertThat(added.changes().isNone()).isTrue();
    }

    @Test
    void keeps_the_number_of_the_larger_part_when_persons_are_parted_and_put_together() {
        live.add(PersonRow.of("a", ROBIN));
        live.add(PersonRow.of("b", ROBIN));
        live.add(PersonRow.of("c", ROBIN));
        long person = live.person("a");

        var parted = live.say("a", "b", false);
        long smaller = live.person("a") == person ? live.person("b") : live.person("a");
        var together = live.unsay("a", "b");

        assertThat(parted.split()).containsOnlyKeys(person);
        assertThat(together.merged()).containsExactly(Map.entry(smaller, person));
        assertThat(live.person("b")).isEqualTo(person);
    }

    @Test
    void refuses_what_it_cannot_take() {
        live.add(PersonRow.of("a", ROBIN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.add(PersonRow.of("a", ROBIN)))
                .withMessage("There is a record \"a\" already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.say("a", "nobody", true))
                .withMessage("There is no record \"nobody\"");
    }

    private Collection<List<String>> all(Function<String, List<String>> group) {
        var sets = new TreeSet<List<String>>((one, other) -> one.toString().compareTo(other.toString()));
        people.rows().forEach(row -> sets.add(group.apply(row.id())));
        return List.copyOf(sets);
    }

    private static Collection<List<String>> sets(Linked linked, IntUnaryOperator group) {
        var byGroup = new HashMap<Integer, List<String>>();
        for (int i = 0; i < linked.records().size(); i++) {
            byGroup.computeIfAbsent(group.applyAsInt(i), key -> new ArrayList<>())
                    .add(linked.records().id(i));
        }
        byGroup.values().forEach(Collections::sort);
        var sets = new TreeSet<List<String>>((one, other) -> one.toString().compareTo(other.toString()));
        sets.addAll(byGroup.values());
        return List.copyOf(sets);
    }
}
