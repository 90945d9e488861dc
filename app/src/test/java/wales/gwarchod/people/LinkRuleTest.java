package wales.gwarchod.people;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.access.Whereabouts.Kind.ADDRESS;
import static wales.gwarchod.access.Whereabouts.Kind.PHONE;
import static wales.gwarchod.crimes.PartyRole.SUSPECT;
import static wales.gwarchod.crimes.PartyRole.VICTIM;
import static wales.gwarchod.crimes.PartyRole.WITNESS;
import static wales.gwarchod.people.Records.OTHER_PNC;
import static wales.gwarchod.people.Records.PNC;
import static wales.gwarchod.people.Records.robin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wales.gwarchod.people.LinkRule.Agreement;

class LinkRuleTest {
    @Test
    void the_same_pnc_id_is_enough_whatever_the_name() {
        assertThat(between(
                        robin(1, SUSPECT).withPnc(PNC),
                        robin(2, VICTIM).named("Rowan", "Prawf").withPnc(PNC)))
                .contains(new Agreement(LinkReason.SAME_PNC, Set.of()));
    }

    @Test
    void two_different_pnc_ids_are_never_one_person() {
        assertThat(between(
                        robin(1, SUSPECT).withPnc(PNC).with(PHONE, "a"),
                        robin(2, SUSPECT).withPnc(OTHER_PNC).with(PHONE, "a")))
                .isEmpty();
    }

    @Test
    void name_and_birth_date_alone_are_not_enough() {
        assertThat(between(robin(1, SUSPECT), robin(2, SUSPECT))).isEmpty();
    }

    @Test
    void name_and_birth_date_with_one_further_fact_are_enough() {
        assertThat(between(robin(1, SUSPECT).with(PHONE, "a"), robin(2, SUSPECT).with(PHONE, "a")))
                .contains(new Agreement(LinkReason.SAME_DETAILS, Set.of(Fact.PHONE)));
        assertThat(between(
                        robin(1, VICTIM).named("Robin Mair", "Sampl"),
                        robin(2, WITNESS).named("Robin Mair", "Sampl")))
                .contains(new Agreement(LinkReason.SAME_DETAILS, Set.of(Fact.MIDDLE_NAME)));
        assertThat(between(
                        robin(1, SUSPECT).withCro("265416/21G"),
                        robin(2, SUSPECT).withCro("265416/21G")))
                .contains(new Agreement(LinkReason.SAME_DETAILS, Set.of(Fact.CRO)));
    }

    @Test
    void a_further_fact_of_another_kind_does_not_agree() {
        assertThat(between(robin(1, SUSPECT).with(PHONE, "a"), robin(2, SUSPECT).with(ADDRESS, "a")))
                .isEmpty();
    }

    @Test
    void another_birth_date_or_none_does_not_agree() {
        var here = robin(1, SUSPECT).with(PHONE, "a");

        assertThat(between(here, robin(2, SUSPECT).with(PHONE, "a").bornOn(LocalDate.of(1985, 2, 4))))
                .isEmpty();
        assertThat(between(here.bornOn(null), robin(2, SUSPECT).with(PHONE, "a").bornOn(null)))
                .isEmpty();
    }

    @Test
    void twins_at_one_address_stay_two() {
        assertThat(between(
                        robin(1, SUSPECT).with(ADDRESS, "a").with(PHONE, "b"),
                        robin(2, SUSPECT)
                                .named("Rowan", "Sampl")
                                .with(ADDRESS, "a")
                                .with(PHONE, "b")))
                .isEmpty();
    }

    @Test
    void a_victim_and_a_suspect_are_one_only_by_a_police_identifier() {
        assertThat(between(robin(1, SUSPECT).with(PHONE, "a"), robin(2, VICTIM).with(PHONE, "a")))
                .isEmpty();
        assertThat(between(
                        robin(1, SUSPECT).with(PHONE, "a").withCro("265416/21G"),
                        robin(2, VICTIM).with(PHONE, "a").withCro("265416/21G")))
                .isPresent();
    }

    @Test
    void it_is_the_same_from_either_side_and_needs_a_key_in_common() {
        var one = robin(1, SUSPECT).named("Bob", "Sampl-Prawf").with(PHONE, "a").record();
        var other = robin(2, WITNESS).named("Robert", "Prawf").with(PHONE, "a").record();

        assertThat(LinkRule.between(one, other)).isPresent().isEqualTo(LinkRule.between(other, one));
        assertThat(one.keys()).containsAnyElementsOf(other.keys());
    }

    private static Optional<Agreement> between(Records one, Records other) {
        return LinkRule.between(one.record(), other.record());
    }
}
