package wales.gwarchod.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.Extract;
import wales.gwarchod.Night;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.WholeService;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.crimes.Involved;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;

/** Each test has people of its own, told apart by the letter in their names, so that one database serves all. */
@SpringBootTest(classes = WholeService.class)
@OnDatabase
class PeopleTest {
    @TempDir
    Path folder;

    @Autowired
    Loads loads;

    @Autowired
    List<JobKind> kinds;

    @Autowired
    Reports reports;

    @Autowired
    People people;

    @Autowired
    PersonDecisions decisions;

    @Autowired
    AuditLog audit;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void records_of_one_person_are_linked_across_loads_and_spellings() {
        load(one -> one.report("A1")
                .person("1", "SUSPECT", "Siân", "Sampl-Prawf", "born_on", "1985-04-02", "PHONE", "07700 900101"));
        load(one -> one.report("A2")
                .person("9", "SUSPECT", "SIAN MAIR", "Prawf", "born_on", "1985-04-02", "PHONE", "+447700900101"));

        assertThat(person("A1", 0)).isEqualTo(person("A2", 0));
        var links = as(() -> people.linksOf(person("A1", 0)));
        assertThat(links).extracting(Link::reason).containsExactly(LinkReason.ALONE, LinkReason.SAME_DETAILS);
        assertThat(links.getLast().evidence())
                .extracting(Evidence::word)
                .contains("people.evidence.phone.exact", "people.evidence.dob.exact");
        assertThat(links.getLast().with()).isEqualTo(links.getFirst().report());
    }

    @Test
    void the_same_load_again_changes_nothing() {
        var file = extract(one -> {
            one.report("B1").person("1", "SUSPECT", "Rowan", "Besampl", "pnc_id", "2003/0011985X");
            one.report("B2").person("2", "VICTIM", "Rowan", "Besampl", "pnc_id", "03/11985X");
        });
        long load = night().load(file);
        var before = person("B1", 0);
        assertThat(person("B2", 0)).isEqualTo(before);

        night().again(load);
        night().load(file);

        assertThat(person("B1", 0)).isEqualTo(before);
        assertThat(as(() -> people.linksOf(before))).hasSize(2);
        assertThat(as(() -> people.find(before)).orElseThrow())
                .returns("Rowan Besampl", Person::displayName)
                .returns(1, Person::asVictim)
                .returns(1, Person::asSuspect);
    }

    @Test
    void an_unknown_suspect_is_no_person() {
        load(one -> one.report("C1").unknownSuspect("1").person("2", "VICTIM", "Enid", "Cesampl"));

        var report =
                as(() -> reports.find(reports.byReference("C1").orElseThrow())).orElseThrow();
        var ids = report.people().stream().map(Involved::id).toList();
        assertThat(as(() -> people.personsOf(ids))).hasSize(1);
    }

    @Test
    void a_new_record_makes_two_persons_one_and_the_old_number_still_leads_there() {
        load(one -> {
            one.report("D1").person("1", "SUSPECT", "Robin", "Desampl", "PHONE", Extract.phone(4));
            one.report("D2").person("2", "SUSPECT", "Robin", "Desampl", "EMAIL", Extract.mail('D'));
        });
        var older = person("D1", 0);
        var younger = person("D2", 0);
        assertThat(older).isNotEqualTo(younger);
        var reference = as(() -> people.find(younger)).orElseThrow().reference();

        load(one -> one.report("D3")
                .person("3", "SUSPECT", "Robin", "Desampl", "PHONE", Extract.phone(4), "EMAIL", Extract.mail('D')));

        assertThat(List.of(person("D1", 0), person("D2", 0), person("D3", 0))).containsOnly(older);
        assertThat(as(() -> people.open(reference)).id()).isEqualTo(older);
    }

    @Test
    void a_corrected_record_leaves_its_person_and_those_held_by_it_come_apart() {
        load(one -> {
            one.report("E1").person("1", "SUSPECT", "Robin", "Eesampl", "PHONE", Extract.phone(5));
            one.report("E2")
                    .person("2", "SUSPECT", "Robin", "Eesampl", "PHONE", Extract.phone(5), "EMAIL", Extract.mail('E'));
            one.report("E3").person("3", "SUSPECT", "Robin", "Eesampl", "EMAIL", Extract.mail('E'));
        });
        assertThat(person("E3", 0)).isEqualTo(person("E1", 0));

        load(one ->
                one.report("E2").with("version", 2).person("2", "SUSPECT", "Rowan", "Other", "born_on", "1971-05-05"));

        assertThat(List.of(person("E1", 0), person("E2", 0), person("E3", 0))).doesNotHaveDuplicates();
    }

    @Test
    void what_a_user_took_apart_no_later_load_joins_again() {
        load(one -> {
            one.report("F1")
                    .person(
                            "1",
                            "SUSPECT",
                            "Robin",
                            "Fesampl",
                            "born_on",
                            Extract.born('F'),
                            "PHONE",
                            Extract.phone(6));
            one.report("F2")
                    .person(
                            "2",
                            "SUSPECT",
                            "Robin",
                            "Fesampl",
                            "born_on",
                            Extract.born('F'),
                            "PHONE",
                            Extract.phone(6));
        });
        var person = person("F1", 0);
        long wrong = involved("F2", 0);

        as(() -> {
            decisions.takeAway(wrong, "Another Robin, seen in person");
            return true;
        });

        assertThat(person("F1", 0)).isEqualTo(person);
        assertThat(person("F2", 0)).isNotEqualTo(person);
        load(one -> {
            one.report("F2")
                    .with("version", 2)
                    .person(
                            "2",
                            "SUSPECT",
                            "Robin",
                            "Fesampl",
                            "born_on",
                            Extract.born('F'),
                            "PHONE",
                            Extract.phone(6),
                            "gender",
                            "M");
            one.report("F3")
                    .person(
                            "3",
                            "SUSPECT",
                            "Robin",
                            "Fesampl",
                            "born_on",
                            Extract.born('F'),
                            "PHONE",
                            Extract.phone(6));
        });
        assertThat(person("F1", 0)).isEqualTo(person);
        assertThat(person("F2", 0)).isNotEqualTo(person);
        assertThat(logged(person)).contains("people.link.undone");
    }

    @Test
    void an_undo_asks_for_a_reason_and_a_record() {
        assertThatThrownBy(() -> as(() -> {
                    decisions.takeAway(1, " ");
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(() -> {
                    decisions.takeAway(987_654_321L, "Not there");
                    return true;
                }))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_search_reads_names_as_records_are_read() {
        load(one -> {
            one.report("G1").person("1", "WITNESS", "Robert", "ap Gesampl", "born_on", "1966-06-06");
            one.report("G2").person("2", "WITNESS", "Enid", "Gesampl");
        });

        assertThat(found(new PersonSearch("Bob Gesampl", null, ""))).containsExactly("Robert ap Gesampl");
        assertThat(found(new PersonSearch("gesampl", null, "")))
                .containsExactlyInAnyOrder("Robert ap Gesampl", "Enid Gesampl");
        assertThat(found(new PersonSearch("gesampl", LocalDate.of(1966, 6, 6), "")))
                .containsExactly("Robert ap Gesampl");
        assertThat(found(new PersonSearch("", LocalDate.of(1966, 6, 6), ""))).containsExactly("Robert ap Gesampl");
        assertThat(found(new PersonSearch("", null, ""))).isEmpty();
    }

    private List<String> logged(PersonId person) {
        List<AuditLog.AuditLine> lines = as(
                () -> new TransactionTemplate(transactions).execute(status -> audit.about("person", person.value())));
        return lines.stream().map(AuditLog.AuditLine::kind).toList();
    }

    private List<String> found(PersonSearch search) {
        return as(() -> people.search(search)).stream()
                .map(hit -> hit.person().displayName())
                .toList();
    }

    private PersonId person(String reference, int place) {
        long id = involved(reference, place);
        return as(() -> people.personsOf(List.of(id))).values().stream()
                .collect(Collectors.toList())
                .getFirst();
    }

    private long involved(String reference, int place) {
        return as(() -> reports.find(reports.byReference(reference).orElseThrow()))
                .orElseThrow()
                .people()
                .get(place)
                .id();
    }

    private void load(java.util.function.Consumer<Extract> written) {
        night().load(extract(written));
    }

    private Path extract(java.util.function.Consumer<Extract> written) {
        var extract = new Extract();
        written.accept(extract);
        return extract.write(folder, "extract-" + folder.toFile().list().length + ".ndjson");
    }

    private Night night() {
        return new Night(loads, kinds);
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(SignedIn.job(), work::get);
    }
}
