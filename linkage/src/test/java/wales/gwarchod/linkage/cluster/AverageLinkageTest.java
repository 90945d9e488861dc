package wales.gwarchod.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import wales.gwarchod.linkage.cluster.Said.Pair;

class AverageLinkageTest {
    private final Matrix twoGroups = new Matrix().putAll(10, 0, 1, 2).putAll(10, 3, 4, 5);

    @Test
    void finds_two_clear_groups() {
        assertThat(groups(twoGroups)).containsExactly(0, 0, 0, 3, 3, 3);
    }

    @Test
    void names_each_group_by_the_place_of_its_first_record() {
        int[] groups = new AverageLinkage(new int[] {1, 2, 4, 5}, twoGroups, Said.NOTHING).groups();

        assertThat(groups).containsExactly(0, 0, 2, 2);
    }

    @Test
    void keeps_twins_apart_however_many_records_they_have() {
        var many = new Matrix();
        for (int one = 0; one < 400; one++) {
            for (int other = one + 1; other < 400; other++) {
                many.put(one, other, one / 200 == other / 200 ? 12 : 6);
                if (one / 200 != other / 200) {
                    many.lookLikeTwo(one, other);
                }
            }
        }

        int[] groups = new AverageLinkage(IntStream.range(0, 400).toArray(), many, Said.NOTHING).groups();

        assertThat(IntStream.of(groups).distinct()).containsExactly(0, 200);
    }

    @Test
    void is_not_misled_by_one_strong_pair_between_two_groups() {
        twoGroups.put(2, 3, 9);

        assertThat(groups(twoGroups)).containsExactly(0, 0, 0, 3, 3, 3);
    }

    @Test
    void does_not_tear_a_record_from_its_group_for_one_pair_that_clashes_badly() {
        twoGroups.put(0, 2, -40);

        assertThat(groups(twoGroups)).containsExactly(0, 0, 0, 3, 3, 3);
    }

    @Test
    void joins_two_groups_when_their_pairs_weigh_for_it_on_the_whole() {
        for (int one = 0; one < 3; one++) {
            twoGroups.put(one, 3, 8).put(one, 4, 8).put(one, 5, -10);
        }

        assertThat(groups(twoGroups)).containsOnly(0);
    }

    @Test
    void leaves_alone_what_weighs_nothing() {
        assertThat(groups(new Matrix().put(0, 1, 0).put(2, 3, -0.1))).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void puts_the_stronger_of_two_strong_pairs_first() {
        var weights = new Matrix().put(0, 1, 20).put(1, 2, 30).put(0, 2, -40);
        var noTwo = new Said(List.of(), List.of(new Pair(0, 2)));

        assertThat(new AverageLinkage(new int[] {0, 1, 2}, weights, noTwo).groups())
                .containsExactly(0, 1, 1);
    }

    @Test
    void keeps_records_apart_that_stand_in_one_of_two_files() {
        twoGroups.keepApart(0, 1);

        assertThat(groups(twoGroups)).satisfies(groups -> assertThat(groups[0]).isNotEqualTo(groups[1]));
    }

    @Nested
    @DisplayName("of two who look alike, such as twins,")
    class Lookalikes {
        private final Matrix twins = twoGroups;

        Lookalikes() {
            for (int one = 0; one < 3; one++) {
                for (int other = 3; other < 6; other++) {
                    twins.put(one, other, 8);
                }
            }
        }

        @Test
        void makes_one_person_when_nothing_tells_them_apart() {
            assertThat(groups(twins)).containsOnly(0);
        }

        @Test
        void keeps_the_groups_apart_when_most_pairs_that_can_tell_say_two() {
            twins.lookLikeTwo(0, 3).lookLikeTwo(1, 4).lookLikeOne(2, 5);

            assertThat(groups(twins)).containsExactly(0, 0, 0, 3, 3, 3);
        }

        @Test
        void joins_them_when_fewer_than_half_of_the_pairs_that_can_tell_say_two() {
            twins.lookLikeTwo(0, 3).lookLikeOne(1, 4).lookLikeOne(2, 5);

            assertThat(groups(twins)).containsOnly(0);
        }

        @Test
        void joins_them_when_an_identifier_is_shared() {
            twins.lookLikeTwo(0, 3).lookLikeTwo(1, 4).identify(2, 5);

            assertThat(groups(twins)).containsOnly(0);
        }
    }

    private static int[] groups(Matrix weights) {
        return new AverageLinkage(IntStream.range(0, 6).toArray(), weights, Said.NOTHING).groups();
    }
}
