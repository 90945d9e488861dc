package wales.gwarchod.linkage.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonIdsTest {
    private final PersonIds ids = new PersonIds();

    @Test
    void number_new_persons_one_after_the_other() {
        var changes = ids.assign(List.of(List.of(0, 1), List.of(2)));

        assertThat(List.of(ids.of(0), ids.of(1), ids.of(2))).containsExactly(1L, 1L, 2L);
        assertThat(changes.isNone()).isTrue();
    }

    @Test
    void leave_the_number_with_the_largest_part() {
        ids.assign(List.of(List.of(0, 1, 2, 3, 4)));

        var changes = ids.assign(List.of(List.of(0, 1), List.of(2, 3, 4)));

        assertThat(ids.of(2)).isEqualTo(1);
        assertThat(ids.of(0)).isEqualTo(2);
        assertThat(changes.split()).isEqualTo(Map.of(1L, Set.of(1L, 2L)));
        assertThat(changes.merged()).isEmpty();
    }

    @Test
    void leave_the_number_of_equal_parts_with_the_earliest_record() {
        ids.assign(List.of(List.of(0, 1, 2, 3)));

        ids.assign(List.of(List.of(2, 3), List.of(0, 1)));

        assertThat(ids.of(0)).isEqualTo(1);
    }

    @Test
    void give_persons_put_together_the_number_of_the_larger() {
        ids.assign(List.of(List.of(0), List.of(1, 2)));

        var changes = ids.assign(List.of(List.of(0, 1, 2, 3)));

        assertThat(ids.of(0)).isEqualTo(2);
        assertThat(changes.merged()).isEqualTo(Map.of(1L, 2L));
    }

    @Test
    void tell_of_both_when_a_part_goes_over_to_another_person() {
        ids.assign(List.of(List.of(0, 1), List.of(2, 3)));

        var changes = ids.assign(List.of(List.of(0), List.of(1, 2, 3)));

        assertThat(ids.of(0)).isEqualTo(1);
        assertThat(ids.of(1)).isEqualTo(2);
        assertThat(changes.split()).isEqualTo(Map.of(1L, Set.of(1L, 2L)));
        assertThat(changes.merged()).isEmpty();
    }
}
