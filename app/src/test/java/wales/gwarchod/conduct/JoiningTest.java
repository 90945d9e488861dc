package wales.gwarchod.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static wales.gwarchod.crimes.PartyRole.SUSPECT;
import static wales.gwarchod.crimes.PartyRole.VICTIM;
import static wales.gwarchod.crimes.PartyRole.WITNESS;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wales.gwarchod.conduct.Joining.Joined;
import wales.gwarchod.crimes.Involved;
import wales.gwarchod.crimes.Occurred;
import wales.gwarchod.crimes.Offence;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.ReportKind;
import wales.gwarchod.people.LinkReason;
import wales.gwarchod.people.PersonId;
import wales.gwarchod.people.Standing;

class JoiningTest {
    private static final PersonId ENID = new PersonId(101);
    private static final PersonId ROBIN = new PersonId(102);
    private static final PersonId ROWAN = new PersonId(103);

    private final Map<Long, Standing> standings = new HashMap<>(Map.of(
            1L, new Standing(ENID, LinkReason.ALONE),
            2L, new Standing(ROBIN, LinkReason.ALONE),
            3L, new Standing(ROWAN, LinkReason.ALONE)));

    @Test
    void a_victim_and_a_suspect_are_a_pair() {
        assertThat(Joining.of(report(named(1, VICTIM), named(2, SUSPECT)), standings))
                .containsExactly(new Joined(ENID, ROBIN, Because.NAMED));
    }

    @Test
    void each_victim_is_a_pair_with_each_suspect() {
        assertThat(Joining.of(report(named(1, VICTIM), named(3, VICTIM), named(2, SUSPECT)), standings))
                .containsExactly(new Joined(ENID, ROBIN, Because.NAMED), new Joined(ROWAN, ROBIN, Because.NAMED));
    }

    @Test
    void a_suspect_whom_nobody_has_identified_stays_unknown() {
        assertThat(Joining.of(report(named(1, VICTIM), unknown(9)), standings))
                .containsExactly(new Joined(ENID, null, Because.UNKNOWN_SUSPECT));
        assertThat(Joining.of(report(named(1, VICTIM), named(3, WITNESS)), standings))
                .containsExactly(new Joined(ENID, null, Because.UNKNOWN_SUSPECT));
    }

    @Test
    void an_unknown_suspect_beside_a_known_one_makes_no_second_pair() {
        assertThat(Joining.of(report(named(1, VICTIM), named(2, SUSPECT), unknown(9)), standings))
                .containsExactly(new Joined(ENID, ROBIN, Because.NAMED));
    }

    @Test
    void a_report_without_a_victim_joins_nobody() {
        assertThat(Joining.of(report(named(2, SUSPECT), named(3, WITNESS)), standings))
                .isEmpty();
    }

    @Test
    void nobody_is_a_pair_with_themself() {
        standings.put(2L, new Standing(ENID, LinkReason.SAME_PNC));

        assertThat(Joining.of(report(named(1, VICTIM), named(2, SUSPECT)), standings))
                .isEmpty();
    }

    @Test
    void the_reason_is_the_weakest_link() {
        standings.put(1L, new Standing(ENID, LinkReason.SAME_PNC));
        assertThat(Joining.of(report(named(1, VICTIM), named(2, SUSPECT)), standings))
                .containsExactly(new Joined(ENID, ROBIN, Because.SAME_ID));

        standings.put(2L, new Standing(ROBIN, LinkReason.SAME_DETAILS));
        assertThat(Joining.of(report(named(1, VICTIM), named(2, SUSPECT)), standings))
                .containsExactly(new Joined(ENID, ROBIN, Because.SAME_DETAILS));
    }

    private static Involved named(long id, PartyRole role) {
        return new Involved(id, "N" + id, role, "Robin", "Sampl", "", null, "", "", "", false);
    }

    private static Involved unknown(long id) {
        return new Involved(id, "U" + id, SUSPECT, "", "", "", null, "", "", "", true);
    }

    private static Report report(Involved... people) {
        return new Report(
                new ReportId(7),
                "test",
                "EX/7/26",
                1,
                ReportKind.CRIME,
                Instant.parse("2026-11-20T10:00:00Z"),
                Occurred.UNKNOWN,
                Offence.NONE,
                List.of(),
                "",
                "",
                "",
                Set.of(),
                "",
                "",
                "",
                List.of(people),
                List.of(),
                1);
    }
}
