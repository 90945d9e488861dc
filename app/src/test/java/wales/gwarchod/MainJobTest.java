package wales.gwarchod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.cases.CaseId;
import wales.gwarchod.cases.CaseState;
import wales.gwarchod.cases.Cases;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.jobs.Jobs;
import wales.gwarchod.screening.Answer;
import wales.gwarchod.screening.Because;
import wales.gwarchod.screening.FourSign;
import wales.gwarchod.screening.Holder;
import wales.gwarchod.screening.Item;
import wales.gwarchod.screening.Outbound;
import wales.gwarchod.screening.Outcome;
import wales.gwarchod.screening.Progress;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Queue.Tab;
import wales.gwarchod.screening.Review;
import wales.gwarchod.screening.ReviewDesk;
import wales.gwarchod.screening.ReviewRefused;
import wales.gwarchod.screening.Worklist;

/** The main job end to end on the real database: an extract goes in, a worklist comes out, decisions are recorded. */
@SpringBootTest(classes = WholeService.class)
@OnDatabase
@DisplayName("the main job")
class MainJobTest {
    private static final String MANIFEST = """
            {"format": "gwarchod-extract", "format_version": 1, "source": "enghraifft", "force": "Heddlu Enghraifft", \
            "extracted_at": "%s", "totals": {"reports": %d, "people": %d, "contacts": %d, "classifications": %d}}
            """;

    @Autowired
    Loads loads;

    @Autowired
    Jobs jobs;

    @Autowired
    Users users;

    @Autowired
    Worklist worklist;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Outbound outbound;

    @Autowired
    Cases cases;

    @TempDir
    Path folder;

    private SignedIn sian = SignedIn.job();
    private SignedIn gareth = SignedIn.job();
    private SignedIn owain = SignedIn.job();

    @BeforeEach
    void people_who_work_here() {
        Acting.as(SignedIn.job(), () -> {
            sian = users.keep("test", "sian", "DS Siân Enghraifft", Role.SPEC);
            gareth = users.keep("test", "gareth", "DS Gareth Sampl", Role.SPEC);
            owain = users.keep("test", "owain", "DC Owain Prawf", Role.IO);
            return true;
        });
    }

    @Test
    void goes_from_a_file_to_a_worklist_to_a_decision() throws Exception {
        load("2026-11-23T02:00:00Z", 0, 6, night());

        var first = Acting.as(sian, () -> worklist.list(Queue.of(Tab.FIRST)));
        assertThat(first.rows()).extracting(row -> row.item().reference()).contains("EX/3/26");
        var course = itemOf("EX/3/26");
        assertThat(course.because()).isEqualTo(Because.SIGNALS);
        assertThat(course.seenBefore()).isEqualTo(2);
        assertThat(Acting.as(sian, () -> worklist.list(Queue.of(Tab.NO_SIGNAL))).rows())
                .extracting(row -> row.item().reference())
                .contains("EX/9/26");

        var opened = Acting.as(sian, () -> worklist.open(course.id()));
        assertThat(Acting.as(sian, worklist::unread)).isZero();
        assertThat(Acting.as(sian, worklist::incompleteLoad)).isEmpty();
        assertThat(opened.linked())
                .extracting(report -> report.reference())
                .containsExactly("EX/1/26", "EX/2/26", "EX/3/26");
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(opened.reading()).resembles())
                        .likest())
                .hasSize(3);
        assertThat(opened.reading().contributions())
                .extracting(term -> term.input())
                .contains("resembles");
        assertThat(opened.round()).isEqualTo(1);

        var sign = Objects.requireNonNull(opened.reading()).signs().getFirst();
        callWrong(sian, course, sign.rule(), sign.quote().start());
        assertThat(Acting.as(sian, () -> worklist.open(course.id())).wrongHits())
                .hasSize(1);
        assertThat(Acting.as(gareth, () -> worklist.open(course.id())).wrongHits())
                .isEmpty();
        assertThatThrownBy(() -> callWrong(sian, course, sign.rule(), -1)).isInstanceOf(NoSuchElementException.class);

        var saved = decide(sian, course, 1, Outcome.STALKING, "one");
        var stalking = Acting.as(sian, () -> cases.find(new CaseId(Objects.requireNonNull(saved.caseId()))));
        assertThat(stalking)
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(CaseState.OPEN));
        assertThat(Acting.as(sian, () -> worklist.open(course.id()).progress()))
                .isInstanceOf(Progress.AwaitingSecond.class);

        var seenByGareth = Acting.as(gareth, () -> worklist.open(course.id()));
        assertThat(seenByGareth.progress()).isNull();
        assertThat(seenByGareth.round()).isEqualTo(2);
        assertThat(Acting.as(gareth, worklist::decided)).isEmpty();
        assertThat(seenByGareth.outbound()).isEmpty();
        assertThat(seenByGareth.wrongHits()).isEmpty();
        assertThat(seenByGareth.log()).extracting(line -> line.kind()).doesNotContain("screening.signal-wrong");
        assertThat(Acting.as(gareth, outbound::waiting)).isEmpty();
        assertThat(Acting.as(sian, outbound::waiting)).isNotEmpty();
        assertThatThrownBy(() -> decide(owain, course, 2, Outcome.STALKING, "two"))
                .isInstanceOf(ReviewRefused.class);
        assertThatThrownBy(() -> decide(sian, course, 2, Outcome.STALKING, "three"))
                .isInstanceOf(ReviewRefused.class);

        decide(gareth, course, 2, Outcome.HARASSMENT, "four");
        assertThat(Acting.as(gareth, worklist::differing)).hasSize(1);
        assertThat(Acting.as(gareth, () -> worklist.open(course.id())).wrongHits())
                .hasSize(1);
        assertThat(Acting.as(gareth, () -> worklist.open(course.id()).progress()))
                .isInstanceOf(Progress.Differ.class);

        var again = decide(sian, course, 1, Outcome.STALKING, "one");
        assertThat(again)
                .isEqualTo(Acting.as(sian, () -> worklist.open(course.id()).mine()));

        Acting.as(sian, () -> desk.undo(saved.id()));
        assertThat(Acting.as(sian, () -> cases.find(new CaseId(Objects.requireNonNull(saved.caseId())))))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(CaseState.OPENED_IN_ERROR));
        assertThat(Acting.as(owain, () -> worklist.list(Queue.of(Tab.FIRST))).rows())
                .extracting(row -> row.item().reference())
                .contains("EX/3/26");

        assertThat(Acting.as(sian, () -> worklist.open(course.id()).progress()))
                .as("who has seen the other answer cannot be blind again")
                .isNotNull();
        assertThat(Acting.as(gareth, worklist::differing))
                .singleElement()
                .matches(row -> !row.stands(), "a difference stays when an answer is taken back");

        decide(owain, course, 1, Outcome.HARASSMENT, "five");
        assertThat(Acting.as(owain, () -> worklist.open(course.id()).progress()))
                .isInstanceOf(Progress.Agreed.class);
    }

    @Test
    void shows_what_is_recorded_as_stalking_whatever_its_score_and_confirms_what_was_keyed() throws Exception {
        load("2026-11-24T02:00:00Z", 1, 2, """
                {"reference": "EX/20/26", "version": 1, "kind": "CRIME", "recorded_at": "2026-11-23T20:00:00Z", \
                "offence_class": "8L", "offence_title": "Harassment", "narrative": "Brief entry.", \
                "classifications": [{"offence_class": "8Q", "offence_code": "8/66"}], "people": [%s, %s]}
                """.formatted(
                        person("N20", "VICTIM", "Delyth", "Enghraifft", "1990-01-02"),
                        person("N21", "SUSPECT", "Robin", "Sampl", "1985-05-06")));
        var item = itemOf("EX/20/26");
        assertThat(item.because()).isEqualTo(Because.RECORDED_AS_STALKING);
        assertThat(Acting.as(gareth, () -> worklist.list(Queue.of(Tab.SECOND))).rows())
                .extracting(row -> row.item().reference())
                .contains("EX/20/26");

        decide(sian, item, 1, Outcome.STALKING, "six");
        var waiting = Acting.as(sian, outbound::waiting).stream()
                .filter(line -> line.reportReference().equals("EX/20/26"))
                .toList();
        assertThat(waiting)
                .extracting(line -> line.line().kind())
                .containsExactly(Outbound.Kind.DECISION, Outbound.Kind.ADVICE);

        load("2026-11-25T02:00:00Z", 1, 2, """
                {"reference": "EX/20/26", "version": 2, "kind": "CRIME", "recorded_at": "2026-11-23T20:00:00Z", \
                "offence_class": "8L", "offence_title": "Harassment", "narrative": "Brief entry. Ref %s.", \
                "classifications": [{"offence_class": "8Q", "offence_code": "8/66"}], "people": [%s, %s]}
                """.formatted(
                        waiting.getFirst().line().reference(),
                        person("N20", "VICTIM", "Delyth", "Enghraifft", "1990-01-02"),
                        person("N21", "SUSPECT", "Robin", "Sampl", "1985-05-06")));
        assertThat(Acting.as(sian, outbound::waiting).stream()
                        .filter(line -> line.reportReference().equals("EX/20/26"))
                        .map(line -> line.line().kind()))
                .containsExactly(Outbound.Kind.ADVICE);
    }

    private Item itemOf(String reference) throws Exception {
        return Acting.as(
                sian,
                () -> List.of(Tab.FIRST, Tab.SECOND, Tab.NO_SIGNAL, Tab.SAMPLE).stream()
                        .flatMap(tab -> worklist.list(Queue.of(tab)).rows().stream())
                        .map(Worklist.Row::item)
                        .filter(item -> item.reference().equals(reference))
                        .findFirst()
                        .orElseThrow());
    }

    private Review decide(SignedIn who, Item item, int round, Outcome outcome, String once) {
        var four = outcome == Outcome.STALKING
                ? Map.of(FourSign.REPEATED, "a fourth account")
                : Map.<FourSign, String>of();
        var answer = new Answer(outcome, four, "Take a statement of all of it.", Holder.STALKING_TEAM, true);
        return Acting.as(who, () -> desk.decide(new ReviewDesk.Form(item.id(), round, answer, once, 2, 0)));
    }

    private void callWrong(SignedIn who, Item item, String rule, int start) throws Exception {
        Acting.as(who, () -> {
            desk.markSignal(item.id(), rule, start, true, "a shift pattern of her own");
            return true;
        });
    }

    private void load(String extractedAt, int classifications, int people, String lines) throws Exception {
        var file = folder.resolve("extract-" + extractedAt.replace(':', '-') + ".ndjson");
        write(file, MANIFEST.formatted(extractedAt, countOf(lines), people, people, classifications) + lines);
        Acting.as(SignedIn.commandLine(), () -> loads.load(file, null));
        Night.awaitEnd(jobs);
    }

    private static long countOf(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).count();
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static String night() {
        return report("EX/1/26", "2026-10-02T10:00:00Z", "8R", "Malicious communications", """
                        IP reports that her ex partner has sent her 40 texts since she ended the relationship. She has told him to stop. He keeps messaging from new numbers.""")
                + report("EX/2/26", "2026-11-01T10:00:00Z", "58A", "Criminal damage", """
                        IP found her car tyres slashed outside her home address. Her ex was waiting outside her work again the day before and followed her home.""")
                + report("EX/3/26", "2026-11-22T18:00:00Z", "8L", "Harassment", """
                        Ex partner turned up at her work for the fourth time. He has made a new fake account after she blocked him and messages her every day. She found a tracker under her car. She is very frightened.""")
                + "{\"reference\": \"EX/9/26\", \"version\": 1, \"kind\": \"CRIME\", \"recorded_at\": \"2026-11-22T19:00:00Z\", "
                + "\"offence_class\": \"46\", \"offence_title\": \"Shoplifting\", \"narrative\": \"Two bottles of wine taken from the shop. CCTV to be viewed.\", \"people\": []}\n";
    }

    private static String report(
            String reference, String recordedAt, String offenceClass, String title, String narrative) {
        return """
                {"reference": "%s", "version": 1, "kind": "CRIME", "recorded_at": "%s", "offence_class": "%s", \
                "offence_title": "%s", "narrative": "%s", "people": [%s, %s]}
                """.formatted(
                        reference,
                        recordedAt,
                        offenceClass,
                        title,
                        narrative.strip(),
                        person("N1", "VICTIM", "Ceri", "Enghraifft", "1991-03-04", "07700 900111"),
                        person("N2", "SUSPECT", "Robin", "Sampl", "1985-05-06", "07700 900222"));
    }

    private static String person(String reference, String role, String forename, String surname, String born) {
        return person(reference, role, forename, surname, born, "07700 900333");
    }

    private static String person(
            String reference, String role, String forename, String surname, String born, String phone) {
        return """
                {"person_reference": "%s", "role": "%s", "forenames": "%s", "surname": "%s", "born_on": "%s", \
                "contacts": [{"kind": "PHONE", "value": "%s"}]}""".formatted(reference, role, forename, surname, born, phone);
    }
}
