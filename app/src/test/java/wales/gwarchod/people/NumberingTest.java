package wales.gwarchod.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import wales.gwarchod.people.Numbering.Numbered;
import wales.gwarchod.people.Numbering.TakenAway;

class NumberingTest {
    private static final PersonId ONE = new PersonId(1);
    private static final PersonId TWO = new PersonId(2);

    private final Map<Long, PersonId> former = new HashMap<>();
    private final Map<Long, PersonId> ended = new HashMap<>();
    private List<TakenAway> takenAway = List.of();

    @Test
    void new_records_are_new_persons_in_order() {
        var numbered = number(group(5, 6), group(7));

        assertThat(numbered.persons().get(5L)).isEqualTo(numbered.persons().get(6L));
        assertThat(numbered.persons().values()).allMatch(person -> person.value() < 0);
        assertThat(numbered.persons().get(7L)).isNotEqualTo(numbered.persons().get(5L));
        assertThat(numbered.became()).isEmpty();
        assertThat(numbered.split()).isEmpty();
    }

    @Test
    void the_part_with_the_most_records_keeps_the_number() {
        belonged(ONE, 1, 2, 3);

        var numbered = number(group(1), group(2, 3));

        assertThat(numbered.persons()).containsEntry(2L, ONE);
        assertThat(numbered.persons().get(1L)).isNotEqualTo(ONE);
        assertThat(numbered.became()).isEmpty();
        assertThat(numbered.split().get(ONE)).hasSize(2).contains(ONE);
    }

    @Test
    void of_two_that_become_one_the_one_with_more_records_gives_the_number_then_the_older() {
        belonged(ONE, 1);
        belonged(TWO, 2, 3);

        var larger = number(group(1, 2, 3));

        assertThat(larger.persons()).containsEntry(1L, TWO);
        assertThat(larger.became()).containsExactly(Map.entry(ONE, TWO));
        assertThat(larger.split()).isEmpty();

        former.remove(3L);
        var older = number(group(1, 2));

        assertThat(older.persons()).containsEntry(2L, ONE);
        assertThat(older.became()).containsExactly(Map.entry(TWO, ONE));
    }

    @Test
    void a_part_that_was_a_person_of_its_own_gets_its_number_back() {
        belonged(ONE, 1, 2, 3);
        ended.put(3L, TWO);

        var numbered = number(group(1, 2), group(3));

        assertThat(numbered.persons()).containsEntry(1L, ONE).containsEntry(3L, TWO);
        assertThat(numbered.revived()).containsExactly(TWO);
    }

    @Test
    void what_a_user_took_away_does_not_keep_the_number() {
        belonged(ONE, 1, 2);
        takenAway = List.of(new TakenAway(1, ONE));

        var numbered = number(group(1), group(2));

        assertThat(numbered.persons()).containsEntry(2L, ONE);
        assertThat(numbered.persons().get(1L)).isNotEqualTo(ONE);
    }

    @Test
    void a_person_of_which_all_was_taken_away_goes_on_in_the_largest_part() {
        belonged(ONE, 1, 2);
        takenAway = List.of(new TakenAway(1, ONE), new TakenAway(2, ONE));

        var numbered = number(group(1), group(2));

        assertThat(numbered.became().get(ONE)).isEqualTo(numbered.persons().get(1L));
        assertThat(numbered.split().get(ONE)).hasSize(2).doesNotContain(ONE);
    }

    @Test
    void no_number_is_given_twice_and_none_is_lost() {
        belonged(ONE, 1, 2, 3);
        belonged(TWO, 4, 5);

        var numbered = number(group(1, 4), group(2, 5), group(3));

        assertThat(new TreeSet<>(numbered.persons().values())).hasSize(3).contains(ONE, TWO);
        assertThat(numbered.split().keySet()).containsExactly(ONE, TWO);
    }

    private void belonged(PersonId person, long... records) {
        for (long record : records) {
            former.put(record, person);
        }
    }

    @SafeVarargs
    private Numbered number(SortedSet<Long>... groups) {
        return new Numbering(List.of(groups), former, takenAway).number(this::ended);
    }

    private Map<PersonId, Integer> ended(Collection<Long> records) {
        var found = new HashMap<PersonId, Integer>();
        records.stream().filter(ended::containsKey).forEach(record -> found.merge(ended.get(record), 1, Integer::sum));
        return found;
    }

    private static SortedSet<Long> group(long... records) {
        var group = new TreeSet<Long>();
        for (long record : records) {
            group.add(record);
        }
        return group;
    }
}
