package wales.gwarchod.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import wales.gwarchod.Extract;
import wales.gwarchod.Night;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.TestDatabase;
import wales.gwarchod.WholeService;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.people.PersonDecisions;

/** Each test has people of its own, told apart by the letter in their names, so that one database serves all. */
@SpringBootTest(classes = WholeService.class)
@OnDatabase
class ConductTest {
    private static final String BORN = "born_on";

    @TempDir
    Path folder;

    @Autowired
    Loads loads;

    @Autowired
    List<JobKind> kinds;

    @Autowired
    Reports reports;

    @Autowired
    PersonDecisions decisions;

    @Autowired
    Conduct conduct;

    @Autowired
    TestDatabase database;

    @Test
    void reports_between_the_same_two_people_are_one_course_of_conduct() {
        load(one -> pair(one.report("A1").with("occurred_from", "2026-11-01T09:00:00Z"), "a", "Aesampl"));
        long second = load(one -> {
            pair(one.report("A2").with("occurred_from", "2026-10-01").with("offence_class", "58"), "a", "Aesampl");
            pair(one.report("A3").with("occurred_from", "2026-11-10T09:00:00Z"), "a", "Aesampl");
        });

        var pair = onlyPair("A1");
        assertThat(List.of(onlyPair("A2"), onlyPair("A3"))).containsOnly(pair);
        var timeline = as(() -> conduct.timeline(pair));
        assertThat(timeline.events()).extracting(ConductEvent::report).containsExactly(id("A2"), id("A1"), id("A3"));
        assertThat(timeline.events())
                .extracting(ConductEvent::joinedBecause)
                .containsOnly("conduct.because.NAMED", "conduct.because.SAME_DETAILS");
        assertThat(timeline.summary().count()).isEqualTo(3);
        assertThat(as(() -> conduct.changedBy(second, new PairId(0), 10))).containsExactly(pair);
    }

    @Test
    void a_load_that_is_joined_again_changes_nothing() {
        long load = load(one -> {
            pair(one.report("B1"), "b", "Besampl");
            one.report("B2").person("9", "VICTIM", "Enid", "Besampl").unknownSuspect("u");
        });
        var before = state();

        new Night(loads, kinds).again(load);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_report_with_the_roles_the_other_way_round_stands_apart() {
        load(one -> {
            one.report("C1")
                    .person("1", "VICTIM", "Enid", "Cesampl", "pnc_id", "2003/0011985X")
                    .person("2", "SUSPECT", "Robin", "Cesampl", "pnc_id", "2003/0011986Y");
            one.report("C2")
                    .person("3", "SUSPECT", "Enid", "Cesampl", "pnc_id", "2003/0011985X")
                    .person("4", "VICTIM", "Robin", "Cesampl", "pnc_id", "2003/0011986Y");
        });

        assertThat(onlyPair("C1")).isNotEqualTo(onlyPair("C2"));
        var timeline = as(() -> conduct.timeline(onlyPair("C1")));
        assertThat(timeline.events()).extracting(ConductEvent::report).containsExactly(id("C1"));
        assertThat(timeline.reversed()).extracting(ConductEvent::report).containsExactly(id("C2"));
        assertThat(timeline.summary().count()).isEqualTo(1);
    }

    @Test
    void unknown_suspects_stay_unknown_and_stand_together_by_victim() {
        load(one -> {
            one.report("D1")
                    .person("1", "VICTIM", "Enid", "Desampl", BORN, Extract.born('D'), "PHONE", Extract.phone(4))
                    .unknownSuspect("u");
            one.report("D2")
                    .person("2", "VICTIM", "Enid", "Desampl", BORN, Extract.born('D'), "PHONE", Extract.phone(4))
                    .unknownSuspect("u");
            pair(one.report("D3"), "d", "Desampl");
        });

        var unknown = onlyPair("D1");
        assertThat(onlyPair("D2")).isEqualTo(unknown);
        assertThat(as(() -> conduct.pair(unknown)).orElseThrow().suspectIsKnown())
                .isFalse();
        assertThat(as(() -> conduct.timeline(unknown)).summary().count()).isEqualTo(2);
    }

    @Test
    void persons_that_become_one_bring_their_pairs_together_under_the_older_number() {
        load(one -> {
            one.report("E1")
                    .person("v", "VICTIM", "Enid", "Eesampl", BORN, Extract.born('E'), "PHONE", Extract.phone(5))
                    .person("s", "SUSPECT", "Robin", "Eesampl", "PHONE", Extract.phone(6));
            one.report("E2")
                    .person("v", "VICTIM", "Enid", "Eesampl", BORN, Extract.born('E'), "PHONE", Extract.phone(5))
                    .person("t", "SUSPECT", "Robin", "Eesampl", "EMAIL", Extract.mail('E'));
        });
        var older = onlyPair("E1");
        var younger = onlyPair("E2");
        assertThat(younger).isNotEqualTo(older);

        long load = load(one -> one.report("E3")
                .person("w", "WITNESS", "Robin", "Eesampl", "PHONE", Extract.phone(6), "EMAIL", Extract.mail('E')));

        assertThat(List.of(onlyPair("E1"), onlyPair("E2"))).containsOnly(older);
        assertThat(as(() -> conduct.pair(younger)).orElseThrow().id()).isEqualTo(older);
        assertThat(as(() -> conduct.formerly(older))).containsExactly(older, younger);
        assertThat(as(() -> conduct.timeline(younger)).events())
                .extracting(ConductEvent::report)
                .containsExactly(id("E1"), id("E2"));
        assertThat(as(() -> conduct.changedBy(load, new PairId(0), 10))).contains(older);
    }

    @Test
    void a_record_taken_from_its_person_takes_its_report_to_another_pair() {
        load(one -> {
            pair(one.report("F1"), "f", "Fesampl");
            pair(one.report("F2"), "f", "Fesampl");
        });
        var pair = onlyPair("F1");
        long suspect = as(() -> reports.find(id("F2")))
                .orElseThrow()
                .people()
                .getLast()
                .id();

        as(() -> {
            decisions.takeAway(suspect, "A cousin of the same name");
            return true;
        });

        assertThat(onlyPair("F1")).isEqualTo(pair);
        assertThat(onlyPair("F2")).isNotEqualTo(pair);
        assertThat(as(() -> conduct.timeline(pair)).summary().count()).isEqualTo(1);
    }

    @Test
    void what_a_user_took_out_stays_out_and_stays_visible() {
        long load = load(one -> {
            pair(one.report("G1"), "g", "Gesampl");
            pair(one.report("G2"), "g", "Gesampl");
        });
        var pair = onlyPair("G1");
        var event = as(() -> conduct.timeline(pair)).events().getLast();

        as(() -> {
            conduct.undoJoin(event.id(), "A quarrel about a fence");
            return true;
        });
        new Night(loads, kinds).again(load);
        load(one -> pair(one.report("G2").with("version", 2).with("area", "Example"), "g", "Gesampl"));

        var timeline = as(() -> conduct.timeline(pair));
        assertThat(timeline.events())
                .hasSize(2)
                .filteredOn(ConductEvent::undone)
                .hasSize(1);
        assertThat(timeline.summary().count()).isEqualTo(1);
        assertThat(as(() -> conduct.pairsOf(event.report()))).isEmpty();
        assertThat(as(() -> conduct.undone(event.id())).orElseThrow().because()).isEqualTo("A quarrel about a fence");
    }

    @Test
    void a_newer_version_without_its_suspect_leaves_the_pair() {
        load(one -> {
            pair(one.report("H1"), "h", "Hesampl");
            pair(one.report("H2"), "h", "Hesampl");
        });
        var pair = onlyPair("H1");

        load(one -> one.report("H2")
                .with("version", 2)
                .person("hv", "VICTIM", "Enid", "Hesampl", BORN, Extract.born('H'), "EMAIL", mail('H', 'v')));

        assertThat(as(() -> conduct.timeline(pair)).events())
                .extracting(ConductEvent::report)
                .containsExactly(id("H1"));
        assertThat(as(() -> conduct.timeline(pair)).unknownSuspect()).isEqualTo(1);
        assertThat(onlyPair("H2")).isNotEqualTo(pair);
    }

    @Test
    void an_undo_asks_for_a_reason_and_an_event() {
        assertThatThrownBy(() -> as(() -> {
                    conduct.undoJoin(1, " ");
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(() -> {
                    conduct.undoJoin(987_654_321L, "Not there");
                    return true;
                }))
                .isInstanceOf(NoSuchElementException.class);
    }

    /** A victim and a suspect who are the same two people in every report of one letter. */
    private static Extract.Report pair(Extract.Report report, String letter, String surname) {
        char first = surname.charAt(0);
        return report.person(
                        letter + "v", "VICTIM", "Enid", surname, BORN, Extract.born(first), "EMAIL", mail(first, 'v'))
                .person(
                        letter + "s",
                        "SUSPECT",
                        "Robin",
                        surname,
                        BORN,
                        Extract.born(first),
                        "EMAIL",
                        mail(first, 's'));
    }

    private static String mail(char first, char role) {
        return role + Extract.mail(first);
    }

    private PairId onlyPair(String reference) {
        return as(() -> conduct.pairsOf(id(reference))).getFirst();
    }

    private ReportId id(String reference) {
        return as(() -> reports.byReference(reference)).orElseThrow();
    }

    private List<String> state() {
        var state = new ArrayList<String>();
        as(() -> database.transactions().execute(status -> {
            for (var table : List.of(
                    "people.person",
                    "people.record",
                    "people.link",
                    "conduct.pair",
                    "conduct.event",
                    "conduct.change")) {
                state.addAll(database.jdbc()
                        .sql("select t::text from " + table + " t order by 1")
                        .query(String.class)
                        .list());
            }
            return state;
        }));
        return state;
    }

    private long load(Consumer<Extract> written) {
        var extract = new Extract();
        written.accept(extract);
        return new Night(loads, kinds).load(extract.write(folder, UUID.randomUUID() + ".ndjson"));
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(SignedIn.job(), work::get);
    }
}
