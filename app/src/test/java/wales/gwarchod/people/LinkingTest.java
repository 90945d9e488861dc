package wales.gwarchod.people;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.access.Whereabouts.Kind.ACCOUNT;
import static wales.gwarchod.access.Whereabouts.Kind.ADDRESS;
import static wales.gwarchod.access.Whereabouts.Kind.EMAIL;
import static wales.gwarchod.access.Whereabouts.Kind.PHONE;
import static wales.gwarchod.crimes.PartyRole.SUSPECT;
import static wales.gwarchod.crimes.PartyRole.VICTIM;
import static wales.gwarchod.crimes.PartyRole.WITNESS;
import static wales.gwarchod.people.Records.OTHER_PNC;
import static wales.gwarchod.people.Records.PNC;
import static wales.gwarchod.people.Records.robin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.people.Group.Apart;
import wales.gwarchod.people.Group.KnownPerson;
import wales.gwarchod.people.Linking.Neighbour;
import wales.gwarchod.people.Linking.Outcome;

class LinkingTest {
    private static final PersonId SMALL = new PersonId(5);
    private static final PersonId LARGE = new PersonId(9);

    @Nested
    @DisplayName("new records")
    class NewRecords {
        @Test
        void that_agree_with_nobody_are_persons_of_their_own() {
            var outcome = link(Records.all(robin(1, SUSPECT), robin(2, SUSPECT)));

            assertThat(parts(outcome)).containsExactlyInAnyOrder(Set.of(1L), Set.of(2L));
            assertThat(outcome.joins()).isEmpty();
        }

        @Test
        void are_joined_through_one_another() {
            var outcome = link(Records.all(
                    robin(1, SUSPECT).with(PHONE, "a"),
                    robin(2, SUSPECT).with(PHONE, "a").with(EMAIL, "b"),
                    robin(3, SUSPECT).with(EMAIL, "b")));

            assertThat(parts(outcome)).containsExactly(Set.of(1L, 2L, 3L));
            assertThat(outcome.joins()).hasSize(2);
        }

        @Test
        void never_hold_two_pnc_ids_however_long_the_way_round() {
            var outcome = link(Records.all(
                    robin(1, SUSPECT).withPnc(PNC).with(PHONE, "a"),
                    robin(2, SUSPECT).with(PHONE, "a").with(EMAIL, "b"),
                    robin(3, SUSPECT).withPnc(OTHER_PNC).with(EMAIL, "b")));

            assertThat(parts(outcome)).containsExactlyInAnyOrder(Set.of(1L, 2L), Set.of(3L));
        }

        @Test
        void go_with_the_stronger_of_two_that_cannot_be_one() {
            var outcome = link(Records.all(
                    robin(1, SUSPECT).withPnc(PNC).with(PHONE, "a"),
                    robin(2, SUSPECT).with(PHONE, "a").with(EMAIL, "b").with(ACCOUNT, "c"),
                    robin(3, SUSPECT).withPnc(OTHER_PNC).with(EMAIL, "b").with(ACCOUNT, "c")));

            assertThat(parts(outcome)).containsExactlyInAnyOrder(Set.of(1L), Set.of(2L, 3L));
        }

        @Test
        void do_not_make_a_victim_a_suspect_by_way_of_a_witness() {
            var outcome = link(Records.all(
                    robin(1, VICTIM).with(PHONE, "a"),
                    robin(2, WITNESS).with(PHONE, "a").with(EMAIL, "b"),
                    robin(3, SUSPECT).with(EMAIL, "b")));

            assertThat(parts(outcome)).containsExactlyInAnyOrder(Set.of(1L, 2L), Set.of(3L));
        }

        @Test
        void join_either_role_of_a_person_whom_an_identifier_shows_in_both() {
            var outcome = link(Records.all(
                    robin(1, VICTIM).withPnc(PNC).with(PHONE, "a"),
                    robin(2, SUSPECT).withPnc(PNC).with(EMAIL, "b"),
                    robin(3, SUSPECT).with(EMAIL, "b"),
                    robin(4, VICTIM).with(PHONE, "a")));

            assertThat(parts(outcome)).containsExactly(Set.of(1L, 2L, 3L, 4L));
        }

        @Test
        void end_the_same_whatever_their_order() {
            var random = new Random(5);
            for (int round = 0; round < 200; round++) {
                var records = randomRecords(random);
                var expected = link(records);
                var shuffled = new ArrayList<>(records);
                Collections.shuffle(shuffled, random);

                assertThat(link(shuffled)).isEqualTo(expected);
                assertHeld(records, expected);
            }
        }

        private List<PersonRecord> randomRecords(Random random) {
            var roles = PartyRole.values();
            var records = new ArrayList<PersonRecord>();
            for (int id = 1; id <= 30; id++) {
                var record = robin(id, roles[random.nextInt(3)])
                        .named(random.nextInt(4) == 0 ? "Rowan" : "Robin", "Sampl")
                        .with(PHONE, "p" + random.nextInt(12))
                        .with(ADDRESS, "a" + random.nextInt(12));
                int pnc = random.nextInt(6);
                records.add((pnc == 0 ? record.withPnc(PNC) : pnc == 1 ? record.withPnc(OTHER_PNC) : record).record());
            }
            return records;
        }

        private void assertHeld(List<PersonRecord> records, Outcome outcome) {
            for (var part : parts(outcome)) {
                var members = records.stream()
                        .filter(record -> part.contains(record.id()))
                        .toList();
                assertThat(members.stream()
                                .map(PersonRecord::pnc)
                                .filter(pnc -> !pnc.isEmpty())
                                .distinct()
                                .count())
                        .isLessThanOrEqualTo(1);
                var roles = members.stream().map(PersonRecord::role).toList();
                if (roles.contains(VICTIM) && roles.contains(SUSPECT)) {
                    assertThat(members)
                            .anyMatch(record -> record.role() == VICTIM
                                            && !record.pnc().isEmpty()
                                    || record.role() == WITNESS && !record.pnc().isEmpty());
                }
            }
        }
    }

    @Nested
    @DisplayName("a record beside known persons")
    class BesideKnownPersons {
        @Test
        void joins_the_one_it_agrees_with() {
            var outcome = new Linking(
                            Records.all(robin(20, SUSPECT).with(PHONE, "a")),
                            Map.of(),
                            List.of(neighbour(robin(1, SUSPECT).with(PHONE, "a"), SMALL)),
                            List.of(new KnownPerson(SMALL, 1, false, true, "")),
                            List.of())
                    .outcome();

            assertThat(outcome.persons()).containsExactly(Map.entry(20L, SMALL));
            assertThat(outcome.became()).isEmpty();
            assertThat(outcome.split()).isEmpty();
        }

        @Test
        void makes_two_one_and_the_larger_keeps_its_number() {
            var outcome = new Linking(
                            Records.all(robin(20, SUSPECT).with(PHONE, "a").with(EMAIL, "b")),
                            Map.of(),
                            List.of(
                                    neighbour(robin(1, SUSPECT).with(PHONE, "a"), SMALL),
                                    neighbour(robin(2, SUSPECT).with(EMAIL, "b"), LARGE)),
                            List.of(
                                    new KnownPerson(SMALL, 1, false, true, ""),
                                    new KnownPerson(LARGE, 4, false, true, "")),
                            List.of())
                    .outcome();

            assertThat(outcome.persons()).containsExactly(Map.entry(20L, LARGE));
            assertThat(outcome.became()).containsExactly(Map.entry(SMALL, LARGE));
        }

        @Test
        void does_not_make_one_of_two_that_a_user_took_apart() {
            var outcome = new Linking(
                            Records.all(robin(20, SUSPECT).with(PHONE, "a").with(EMAIL, "b")),
                            Map.of(),
                            List.of(
                                    neighbour(robin(1, SUSPECT).with(PHONE, "a"), SMALL),
                                    neighbour(robin(2, SUSPECT).with(EMAIL, "b"), LARGE)),
                            List.of(
                                    new KnownPerson(SMALL, 1, false, true, ""),
                                    new KnownPerson(LARGE, 4, false, true, "")),
                            List.of(new Apart(1, SMALL, LARGE)))
                    .outcome();

            assertThat(outcome.persons()).containsExactly(Map.entry(20L, SMALL));
            assertThat(outcome.became()).isEmpty();
        }
    }

    @Nested
    @DisplayName("a person that is linked anew")
    class LinkedAnew {
        @Test
        void keeps_its_number_in_its_largest_part() {
            var outcome = new Linking(
                            Records.all(
                                    robin(1, SUSPECT).with(PHONE, "a"),
                                    robin(2, SUSPECT).with(EMAIL, "b"),
                                    robin(3, SUSPECT).with(EMAIL, "b")),
                            Map.of(1L, LARGE, 2L, LARGE, 3L, LARGE),
                            List.of(),
                            List.of(),
                            List.of())
                    .outcome();

            assertThat(outcome.persons()).isEqualTo(Map.of(1L, new PersonId(-1), 2L, LARGE, 3L, LARGE));
            assertThat(outcome.split()).containsExactly(LARGE);
        }

        @Test
        void loses_a_record_that_a_user_took_away_even_of_two() {
            var outcome = new Linking(
                            Records.all(
                                    robin(1, SUSPECT).with(PHONE, "a"),
                                    robin(2, SUSPECT).with(PHONE, "a")),
                            Map.of(1L, LARGE, 2L, LARGE),
                            List.of(),
                            List.of(),
                            List.of(new Apart(1, null, LARGE)))
                    .outcome();

            assertThat(outcome.persons()).isEqualTo(Map.of(1L, new PersonId(-1), 2L, LARGE));
        }

        @Test
        void is_the_same_when_nothing_has_changed() {
            var outcome = new Linking(
                            Records.all(
                                    robin(1, SUSPECT).with(PHONE, "a"),
                                    robin(2, SUSPECT).with(PHONE, "a")),
                            Map.of(1L, LARGE, 2L, LARGE),
                            List.of(),
                            List.of(),
                            List.of())
                    .outcome();

            assertThat(outcome.persons()).isEqualTo(Map.of(1L, LARGE, 2L, LARGE));
            assertThat(outcome.split()).isEmpty();
            assertThat(outcome.became()).isEmpty();
        }
    }

    private static Outcome link(Collection<PersonRecord> records) {
        return new Linking(records, Map.of(), List.of(), List.of(), List.of()).outcome();
    }

    private static Neighbour neighbour(Records record, PersonId person) {
        return new Neighbour(record.record(), person);
    }

    private static List<Set<Long>> parts(Outcome outcome) {
        var parts = new java.util.TreeMap<PersonId, Set<Long>>();
        outcome.persons()
                .forEach((record, person) ->
                        parts.computeIfAbsent(person, key -> new TreeSet<>()).add(record));
        return List.copyOf(parts.values());
    }
}
