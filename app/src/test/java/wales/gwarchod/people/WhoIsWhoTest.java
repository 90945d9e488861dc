package wales.gwarchod.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;

/** Each test has people of its own, told apart by the letter in their names, so that one database serves all. */
@SpringBootTest(classes = WholeService.class)
@OnDatabase
class WhoIsWhoTest {
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
    void two_that_may_be_one_wait_for_a_user_with_what_speaks_for_and_against() {
        maybeOne('A');

        var waiting = between(person("A1"), person("A2"), false);

        assertThat(waiting.guard()).isEmpty();
        assertThat(waiting.evidence())
                .extracting(Evidence::word)
                .contains("people.evidence.forename.exact", "people.evidence.surname.exact");
        var compared = as(() -> decisions.compare(person("A2"), person("A1")));
        assertThat(compared.one().id()).isEqualTo(person("A2"));
        assertThat(compared.mostAlike().record()).isEqualTo(record("A2"));
        assertThat(compared.mostAlike().other()).isEqualTo(record("A1"));
        assertThat(compared.leastAlike()).isNull();
        assertThat(compared.contrary()).isNull();
    }

    @Test
    void a_merge_is_undone_and_both_get_their_numbers_back() {
        maybeOne('B');
        var one = person("B1");
        var two = person("B2");

        as(() -> decisions.saySame(one, two, " Same tattoo "));

        assertThat(person("B1")).isEqualTo(one);
        assertThat(person("B2")).isEqualTo(one);
        assertThat(as(() -> people.find(two)).orElseThrow().id()).isEqualTo(one);
        assertThat(as(() -> people.linksOf(one)))
                .extracting(Link::reason)
                .containsExactly(LinkReason.ALONE, LinkReason.SAID);
        assertThat(isListed(one, two, false)).isFalse();
        var decision = as(() -> decisions.about(two)).getFirst();
        assertThat(decision).returns("Same tattoo", Decision::because).returns(true, Decision::holds);

        as(() -> decisions.saySame(one, two, "Said again"));
        assertThat(as(() -> decisions.about(one))).hasSize(1);

        as(() -> decisions.withdraw(decision.id(), "The tattoo was another"));
        as(() -> decisions.withdraw(decision.id(), "Once is enough"));

        assertThat(person("B1")).isEqualTo(one);
        assertThat(person("B2")).isEqualTo(two);
        assertThat(as(() -> people.find(two)).orElseThrow().id()).isEqualTo(two);
        assertThat(as(() -> decisions.about(two)).getFirst())
                .returns(false, Decision::holds)
                .returns("The tattoo was another", Decision::withdrawnBecause);
        assertThat(isListed(one, two, false)).isTrue();
        assertThat(logged(two)).contains("people.persons.same", "people.decision.withdrawn");
    }

    @Test
    void a_join_by_a_user_shows_where_it_holds_records_together_that_also_resemble_others() {
        load(one -> {
            one.report("G1").person("1", "SUSPECT", "Robin", "Gesampl", "born_on", Extract.born('G'));
            one.report("G2")
                    .person("2", "SUSPECT", "Enid", "Hafod", "born_on", Extract.born('H'), "EMAIL", Extract.mail('H'));
            one.report("G3")
                    .person("3", "SUSPECT", "Enid", "Hafod", "born_on", Extract.born('H'), "EMAIL", Extract.mail('H'));
        });
        assertThat(person("G2")).isEqualTo(person("G3")).isNotEqualTo(person("G1"));

        as(() -> decisions.saySame(person("G1"), person("G2"), "Same tattoo"));

        assertThat(as(() -> people.linksOf(person("G1"))))
                .extracting(Link::reason, Link::other)
                .containsExactlyInAnyOrder(
                        tuple(LinkReason.ALONE, null),
                        tuple(LinkReason.SAID, record("G1")),
                        tuple(LinkReason.SAME_DETAILS, record("G2")));
    }

    @Test
    void a_victim_whom_a_user_calls_the_suspect_is_joined_by_that_and_not_by_likeness() {
        load(one -> {
            one.report("H1")
                    .person(
                            "1",
                            "SUSPECT",
                            "Nest",
                            "Iesampl",
                            "born_on",
                            Extract.born('I'),
                            "EMAIL",
                            Extract.mail('I'));
            one.report("H2")
                    .person("2", "VICTIM", "Nest", "Iesampl", "born_on", Extract.born('I'), "EMAIL", Extract.mail('I'));
        });
        assertThat(between(person("H1"), person("H2"), false).guard()).isEqualTo("ROLES");

        as(() -> decisions.saySame(person("H1"), person("H2"), "Same tattoo"));

        assertThat(as(() -> people.linksOf(person("H1"))))
                .extracting(Link::reason)
                .containsExactly(LinkReason.ALONE, LinkReason.SAID);
    }

    @Test
    void two_that_a_user_called_two_are_not_joined_by_any_load_nor_by_another_user() {
        maybeOne('C');
        var one = person("C1");
        var two = person("C2");

        as(() -> decisions.sayDifferent(one, two, "Father and son, seen together"));

        assertThat(isListed(one, two, false)).isFalse();
        assertThatExceptionOfType(ContraryDecision.class)
                .isThrownBy(() -> as(() -> decisions.saySame(two, one, "They look alike")))
                .satisfies(
                        contrary -> assertThat(contrary.decision().orElseThrow().because())
                                .isEqualTo("Father and son, seen together"));
        load(one2 -> one2.report("C3")
                .person("3", "SUSPECT", "Robin", "Cesampl", "PHONE", Extract.phone(3), "EMAIL", Extract.mail('C')));
        assertThat(person("C1")).isEqualTo(one);
        assertThat(person("C2")).isEqualTo(two);
        assertThat(as(() -> decisions.compare(one, two)).contrary()).isNotNull();
    }

    @Test
    void what_several_decisions_say_together_is_not_gone_against() {
        load(one -> {
            one.report("D1").person("1", "SUSPECT", "Robin", "Desampl", "born_on", Extract.born('D'));
            one.report("D2").person("2", "SUSPECT", "Enid", "Prawf", "born_on", Extract.born('E'));
            one.report("D3").person("3", "SUSPECT", "Nest", "Arall", "born_on", Extract.born('F'));
        });
        as(() -> decisions.sayDifferent(person("D1"), person("D3"), "Two"));
        as(() -> decisions.saySame(person("D1"), person("D2"), "One"));

        assertThatExceptionOfType(ContraryDecision.class)
                .isThrownBy(() -> as(() -> decisions.saySame(person("D2"), person("D3"), "One")));

        assertThat(person("D3")).isNotEqualTo(person("D2"));
        assertThat(as(() -> decisions.about(person("D3")))).hasSize(1);
    }

    @Test
    void twins_are_kept_apart_and_shown_as_such_until_a_user_says_otherwise() {
        load(one -> {
            one.report("E1").person("1", "SUSPECT", "Robin", "Eesampl", twin());
            one.report("E2").person("2", "SUSPECT", "Gwenllian", "Eesampl", twin());
        });
        var one = person("E1");
        var two = person("E2");
        assertThat(one).isNotEqualTo(two);

        assertThat(between(one, two, true).guard()).isEqualTo("TWINS");
        assertThat(isListed(one, two, false)).isFalse();
        assertThat(as(() -> decisions.compare(one, two)).mostAlike())
                .returns("TWINS", Weighing::guard)
                .satisfies(weighing -> assertThat(weighing.evidence())
                        .extracting(Evidence::word)
                        .contains("people.evidence.guard.twins"));

        as(() -> decisions.saySame(one, two, "A nickname"));

        assertThat(person("E2")).isEqualTo(person("E1"));
    }

    @Test
    void a_decision_asks_for_a_reason_and_for_two_persons() {
        maybeOne('F');
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> as(() -> decisions.saySame(person("F1"), person("F2"), " ")));
        assertThatExceptionOfType(AlreadyOne.class)
                .isThrownBy(() -> as(() -> decisions.sayDifferent(person("F1"), person("F1"), "Two")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> as(() -> decisions.saySame(person("F1"), new PersonId(987_654_321), "One")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> as(() -> decisions.withdraw(987_654_321, "Wrong")));
    }

    private static String[] twin() {
        return new String[] {"born_on", Extract.born('E'), "ADDRESS", "12 Sample Street, Tresampl, ZZ9 9ZZ"};
    }

    /** Two of whom only the names are the same. */
    private void maybeOne(char letter) {
        load(one -> {
            one.report(letter + "1")
                    .person("1", "SUSPECT", "Robin", letter + "esampl", "PHONE", Extract.phone(letter - 'A' + 1));
            one.report(letter + "2").person("2", "SUSPECT", "Robin", letter + "esampl", "EMAIL", Extract.mail(letter));
        });
        assertThat(person(letter + "1")).isNotEqualTo(person(letter + "2"));
    }

    private Duplicate between(PersonId one, PersonId two, boolean guarded) {
        return as(() -> decisions.duplicates(guarded)).stream()
                .filter(duplicate -> List.of(duplicate.one(), duplicate.two()).containsAll(List.of(one, two)))
                .findFirst()
                .orElseThrow();
    }

    private boolean isListed(PersonId one, PersonId two, boolean guarded) {
        return as(() -> decisions.duplicates(guarded)).stream()
                .anyMatch(duplicate -> List.of(duplicate.one(), duplicate.two()).containsAll(List.of(one, two)));
    }

    private List<String> logged(PersonId person) {
        return as(() -> audit.about("person", person.value())).stream()
                .map(AuditLog.AuditLine::kind)
                .toList();
    }

    private PersonId person(String reference) {
        long record = record(reference);
        return as(() -> people.personsOf(List.of(record))).values().iterator().next();
    }

    private long record(String reference) {
        return as(() -> reports.find(reports.byReference(reference).orElseThrow()))
                .orElseThrow()
                .people()
                .getFirst()
                .id();
    }

    private void load(Consumer<Extract> written) {
        var extract = new Extract();
        written.accept(extract);
        new Night(loads, kinds).load(extract.write(folder, UUID.randomUUID() + ".ndjson"));
    }

    private void as(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }

    private <T> T as(Supplier<T> work) {
        return Acting.as(SignedIn.job(), () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
