package wales.gwarchod.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static wales.gwarchod.linkage.cluster.Properties.RECORDS;
import static wales.gwarchod.linkage.cluster.Properties.forAllSmallMatrices;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import wales.gwarchod.linkage.cluster.Clustering.Roles;
import wales.gwarchod.linkage.cluster.Said.Pair;

class ClusteringTest {
    private final Matrix twoGroups = new Matrix().putAll(10, 0, 1, 2).putAll(10, 3, 4, 5);

    @Test
    void finds_two_clear_clusters_and_leaves_the_others_alone() {
        assertThat(clusters(8, twoGroups, Said.NOTHING)).containsExactly(0, 0, 0, 3, 3, 3, 6, 7);
    }

    @Test
    void does_not_merge_two_clusters_for_one_strong_pair_between_them() {
        twoGroups.put(2, 3, 9);

        assertThat(clusters(6, twoGroups, Said.NOTHING)).containsExactly(0, 0, 0, 3, 3, 3);
    }

    @Test
    void weighs_pairs_that_shared_no_key() {
        var edges = new Edges(0);
        edges.add(0, 1, 10);
        edges.add(1, 2, 10);
        edges.add(3, 4, 10);
        edges.add(4, 5, 10);
        edges.add(2, 3, -1);

        assertThat(new Clustering(6, twoGroups, Said.NOTHING).clusters(edges)).containsExactly(0, 0, 0, 3, 3, 3);
    }

    @Test
    void connects_nobody_by_a_pair_below_the_low_weight() {
        var edges = new Edges(0);
        edges.add(0, 1, (float) Clustering.LOW - 0.5f);

        assertThat(new Clustering(2, twoGroups, Said.NOTHING).clusters(edges)).containsExactly(0, 1);
    }

    @Test
    void does_not_depend_on_the_order_of_the_pairs() {
        forAllSmallMatrices((weights, same, different) -> {
            var edges = weights.edges(RECORDS);
            var backwards = new Edges(0);
            for (int e = edges.size() - 1; e >= 0; e--) {
                backwards.add(edges.left(e), edges.right(e), edges.weight(e));
            }
            var clustering = new Clustering(RECORDS, weights, Said.NOTHING);
            return Arrays.equals(clustering.clusters(edges), clustering.clusters(backwards));
        });
    }

    @Test
    void names_each_cluster_by_its_smallest_record() {
        forAllSmallMatrices((weights, same, different) -> {
            int[] clusters = clusters(RECORDS, weights, Said.NOTHING);
            for (int record = 0; record < RECORDS; record++) {
                if (clusters[record] > record || clusters[clusters[record]] != clusters[record]) {
                    return false;
                }
            }
            return true;
        });
    }

    @Nested
    @DisplayName("with what people have said")
    class WithWhatPeopleHaveSaid {
        @Test
        void joins_what_is_one_person_and_parts_what_is_not_whatever_the_weights() {
            forAllSmallMatrices((weights, same, different) -> {
                if (contradict(same, different)) {
                    return true;
                }
                int[] clusters = clusters(RECORDS, weights, new Said(same, different));
                return same.stream().allMatch(pair -> clusters[pair.one()] == clusters[pair.other()])
                        && different.stream().allMatch(pair -> clusters[pair.one()] != clusters[pair.other()]);
            });
        }

        @Test
        void joins_also_those_whom_no_pair_connects() {
            var said = new Said(List.of(new Pair(1, 7)), List.of());

            assertThat(clusters(8, twoGroups, said)[7]).isEqualTo(clusters(8, twoGroups, said)[1]);
        }

        @Test
        void is_refused_when_it_contradicts_itself_and_only_then() {
            forAllSmallMatrices(
                    (weights, same, different) -> contradict(same, different) == isRefused(same, different));
        }

        @Test
        void is_refused_in_words() {
            var same = List.of(new Pair(3, 4), new Pair(4, 9));
            var different = List.of(new Pair(3, 9));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Said(same, different))
                    .withMessage("Of records 3 and 9 it is said that they are one person, if need be by way of others,"
                            + " and that they are not");
        }

        private static boolean isRefused(List<Pair> same, List<Pair> different) {
            try {
                return new Said(same, different).same().size() < same.size();
            } catch (IllegalArgumentException refused) {
                return true;
            }
        }

        /** Whether two who are different are one person, by way of others. */
        private static boolean contradict(List<Pair> same, List<Pair> different) {
            var reach = new boolean[RECORDS][RECORDS];
            for (int record = 0; record < RECORDS; record++) {
                reach[record][record] = true;
            }
            for (var pair : same) {
                reach[pair.one()][pair.other()] = true;
                reach[pair.other()][pair.one()] = true;
            }
            for (int by = 0; by < RECORDS; by++) {
                for (int from = 0; from < RECORDS; from++) {
                    for (int to = 0; to < RECORDS; to++) {
                        reach[from][to] |= reach[from][by] && reach[by][to];
                    }
                }
            }
            return different.stream().anyMatch(pair -> reach[pair.one()][pair.other()]);
        }
    }

    @Nested
    @DisplayName("joins without a person looking")
    class Joined {
        @Test
        void what_a_pair_of_enough_weight_holds_together() {
            var weights = new Matrix().put(0, 1, 10).put(1, 2, 9.9).put(0, 2, 9.9);

            assertThat(joined(weights, Said.NOTHING, NOBODY)).containsExactly(0, 0, 2);
        }

        @Test
        void nobody_of_another_cluster() {
            var weights = new Matrix().putAll(20, 0, 1, 2);
            var said = new Said(List.of(), List.of(new Pair(0, 2), new Pair(1, 2)));

            assertThat(joined(weights, said, NOBODY)).containsExactly(0, 0, 2);
        }

        @Test
        void no_victim_with_a_suspect_not_even_by_way_of_a_witness() {
            var weights = new Matrix().put(0, 1, 20).put(1, 2, 19).put(0, 2, 18);
            var roles = new Listed(false, Roles.VICTIM, 0, Roles.SUSPECT);

            assertThat(joined(weights, Said.NOTHING, roles)).containsExactly(0, 0, 2);
        }

        @Test
        void a_victim_with_a_suspect_by_an_identifier() {
            var weights = new Matrix().put(0, 1, 20).put(1, 2, 19).put(0, 2, 18);
            var roles = new Listed(true, Roles.VICTIM, 0, Roles.SUSPECT);

            assertThat(joined(weights, Said.NOTHING, roles)).containsExactly(0, 0, 0);
        }

        @Test
        void whom_people_have_joined() {
            var said = new Said(List.of(new Pair(0, 2)), List.of());

            assertThat(joined(new Matrix(), said, new Listed(false, Roles.VICTIM, 0, Roles.SUSPECT)))
                    .containsExactly(0, 1, 0);
        }

        private static int[] joined(Matrix weights, Said said, Roles roles) {
            var clustering = new Clustering(3, weights, said);
            var edges = weights.edges(3);
            return clustering.joined(clustering.clusters(edges), edges, roles);
        }
    }

    private static final Roles NOBODY = new Listed(false, 0, 0, 0);

    /** The role of each record, and whether all share an identifier. */
    private static final class Listed implements Roles {
        private final int[] roles;
        private final boolean identified;

        Listed(boolean identified, int... roles) {
            this.identified = identified;
            this.roles = roles;
        }

        @Override
        public int of(int record) {
            return roles[record];
        }

        @Override
        public boolean shareIdentifier(int one, int other) {
            return identified;
        }
    }

    private static int[] clusters(int records, Matrix weights, Said said) {
        return new Clustering(records, weights, said).clusters(weights.edges(records));
    }
}
