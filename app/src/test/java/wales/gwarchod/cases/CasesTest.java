package wales.gwarchod.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import wales.gwarchod.Extract;
import wales.gwarchod.Night;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.PageRules;
import wales.gwarchod.Visitor;
import wales.gwarchod.WholeService;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.ShortReference;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.jobs.JobKind;

/** Each test has people and decisions of its own, so that one database serves all. */
@SpringBootTest(
        classes = WholeService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gwarchod.demonstration=true")
@OnDatabase
class CasesTest {
    private static long lastDecision = 1000;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    Loads loads;

    @Autowired
    List<JobKind> kinds;

    @Autowired
    Reports reports;

    @Autowired
    Conduct conduct;

    @Autowired
    Cases cases;

    @Autowired
    Users users;

    SignedIn sian = SignedIn.job();
    SignedIn ada = SignedIn.job();

    @BeforeEach
    void people() {
        sian = as(() -> users.keep("demonstration", "sian", "DS Siân Enghraifft", Role.SPEC));
        ada = as(() -> users.keep("demonstration", "ada", "Ada Gweinyddwr", Role.ADM));
    }

    @Test
    void a_pair_has_one_case_however_many_decisions_open_it() {
        var first = report("A1", "Aesampl");
        var second = report("A2", "Aesampl");

        var id = open(first, ++lastDecision);
        assertThat(open(first, lastDecision)).isEqualTo(id);
        assertThat(open(second, ++lastDecision)).isEqualTo(id);

        var summary = as(() -> cases.find(id)).orElseThrow();
        assertThat(summary.reference()).startsWith("CASE-20").matches(ShortReference::isWellFormed);
        assertThat(summary.openedBy()).isEqualTo("DS Siân Enghraifft");
        assertThat(as(() -> cases.decisions(id))).hasSize(2);
        assertThat(as(() -> cases.ofPair(pair(second))).orElseThrow().id()).isEqualTo(id);
        assertThat(as(() -> cases.ofReport(second)).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void a_case_without_a_standing_decision_was_opened_in_error_and_opens_again() {
        var report = report("B1", "Besampl");
        long one = ++lastDecision;
        long other = ++lastDecision;
        var id = open(report, one);
        open(report, other);

        takeBack(one);
        assertThat(state(id)).isEqualTo(CaseState.OPEN);
        takeBack(other);
        takeBack(other);
        assertThat(state(id)).isEqualTo(CaseState.OPENED_IN_ERROR);
        assertThat(as(() -> cases.ofReport(report))).isEmpty();

        assertThat(open(report, ++lastDecision)).isEqualTo(id);
        assertThat(state(id)).isEqualTo(CaseState.OPEN);
    }

    @Test
    void taking_back_a_decision_that_opened_nothing_changes_nothing() {
        takeBack(9_999_999);
    }

    @Test
    void a_case_of_a_report_that_joins_nobody_becomes_the_pairs_case() {
        var report = load(new Extract().report("C1").person("1", "SUSPECT", "Robin", "Cesampl"));
        var id = Acting.as(sian, () -> cases.open(report, null, ++lastDecision));
        assertThat(Acting.as(sian, () -> cases.open(report, null, ++lastDecision)))
                .isEqualTo(id);

        load(new Extract()
                .report("C1")
                .with("version", 2)
                .person("1", "SUSPECT", "Robin", "Cesampl")
                .person("2", "VICTIM", "Enid", "Cesampl"));
        assertThat(open(report, ++lastDecision)).isEqualTo(id);
        assertThat(as(() -> cases.find(id)).orElseThrow().pair()).isEqualTo(pair(report));
    }

    @Test
    void its_pages_show_the_pair_the_decision_and_the_timeline_in_both_languages() {
        report("D2", "Desampl");
        var id = open(report("D1", "Desampl"), ++lastDecision);
        var reference = as(() -> cases.find(id)).orElseThrow().reference();
        var visitor = signedIn("sian");

        for (var language : List.of("en", "cy")) {
            for (var path : List.of(
                    "/cases",
                    "/cases/" + reference,
                    "/cases/" + reference + "/timeline",
                    "/cases/" + reference + "/timeline?view=table&order=newest",
                    "/cases/" + reference + "/log",
                    "/people")) {
                PageRules.assertKept(page(visitor, path + (path.contains("?") ? "&" : "?") + "lang=" + language));
            }
        }
        visitor.get("/today?lang=en");
        var overview = Jsoup.parse(page(visitor, "/cases/" + reference));
        assertThat(overview.title()).startsWith(reference);
        assertThat(overview.text())
                .contains("Enid Desampl", "Robin Desampl", "DS Siân Enghraifft", "24 hours", "2 events");
        var timeline = Jsoup.parse(page(visitor, "/cases/" + reference + "/timeline"));
        assertThat(timeline.select(".app-timeline__item h3").eachText()).hasSize(2);
        var log = Jsoup.parse(page(visitor, "/cases/" + reference + "/log"));
        assertThat(log.select("tbody tr").eachText())
                .anyMatch(line -> line.contains("Case opened"))
                .anyMatch(line -> line.contains("Timeline read"));
    }

    @Test
    void a_report_is_taken_out_of_the_timeline_with_a_reason() {
        report("E2", "Eesampl");
        var id = open(report("E1", "Eesampl"), ++lastDecision);
        var path = "/cases/" + as(() -> cases.find(id)).orElseThrow().reference() + "/timeline";
        var visitor = signedIn("sian");
        visitor.get("/today?lang=en");
        var undo = Jsoup.parse(page(visitor, path)).expectFirst("a[href$=/undo]");

        var form = Jsoup.parse(page(visitor, undo.attr("href")));
        PageRules.assertKept(form.html());
        var again = visitor.submit(form.expectFirst("main form"), "reason", " ");
        assertThat(again.statusCode()).isEqualTo(422);
        PageRules.assertKept(again.body());
        assertThat(visitor.submit(form.expectFirst("main form"), "reason", "Another matter")
                        .statusCode())
                .isEqualTo(303);

        var after = Jsoup.parse(page(visitor, path));
        assertThat(after.text()).contains("Taken out").contains("1 event,");
    }

    @Test
    void a_person_is_found_and_shown_with_their_records_and_cases() {
        var id = open(report("F1", "Fesampl"), ++lastDecision);
        report("F2", "Fesampl");
        var reference = as(() -> cases.find(id)).orElseThrow().reference();
        var visitor = signedIn("sian");
        visitor.get("/today?lang=en");
        var search = Jsoup.parse(page(visitor, "/people")).expectFirst("main form");

        var nothing = visitor.submit(search);
        assertThat(nothing.statusCode()).isEqualTo(422);
        PageRules.assertKept(nothing.body());
        var found = visitor.submit(search, "name", "Robin Fesampl");
        assertThat(found.statusCode()).isEqualTo(303);
        var address = found.headers().firstValue("Location").orElseThrow();
        assertThat(address).doesNotContain("Fesampl");
        var hit = Jsoup.parse(page(visitor, address.replaceFirst("^https?://[^/]+", "")));
        PageRules.assertKept(hit.html());

        var path = hit.select("main table a").attr("href");
        for (var language : List.of("cy", "en")) {
            PageRules.assertKept(page(visitor, path + "?lang=" + language));
        }
        var person = Jsoup.parse(page(visitor, path));
        assertThat(person.title()).doesNotContain("Fesampl");
        assertThat(person.text()).contains("Robin Fesampl", reference, "Suspect in 2 reports", "same email address");
        assertThat(person.text()).doesNotContain("@example.org");

        var undo = Jsoup.parse(page(visitor, person.select("a[href$=/undo]").attr("href")));
        PageRules.assertKept(undo.html());
        assertThat(visitor.submit(undo.expectFirst("main form"), "reason", "Another Robin")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(page(visitor, path)).text()).contains("Suspect in 1 report.");
    }

    @Test
    void an_administrator_does_not_read_cases() {
        var ada = signedIn("ada");

        assertThat(ada.get("/cases").statusCode()).isEqualTo(403);
        assertThat(ada.get("/people").statusCode()).isEqualTo(403);
        assertThat(signedIn("sian").get("/cases/CASE-2026-NOTHERE").statusCode())
                .isEqualTo(404);
        assertThat(signedIn("sian").get("/people/P-NOTHERE").statusCode()).isEqualTo(404);
    }

    private Visitor signedIn(String subject) {
        var visitor = new Visitor("http://localhost:" + port);
        var who = subject.equals("ada") ? ada : sian;
        Document page = visitor.page("/sign-in");
        var form = page.select("form").stream()
                .filter(one ->
                        !one.select("[name=user][value=" + who.id() + "]").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.select("main").html()));
        visitor.submit(form);
        return visitor;
    }

    private static String page(Visitor visitor, String path) {
        var answer = visitor.get(path);
        if (answer.statusCode() == 303 || answer.statusCode() == 302) {
            answer = visitor.get(
                    answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private ReportId report(String reference, String surname) {
        char first = surname.charAt(0);
        var born = Extract.born(first);
        return load(new Extract()
                .report(reference)
                .with("offence_title", "Harassment <b>")
                .person("v", "VICTIM", "Enid", surname, "born_on", born, "EMAIL", "v" + Extract.mail(first))
                .person("s", "SUSPECT", "Robin", surname, "born_on", born, "EMAIL", "s" + Extract.mail(first)));
    }

    private ReportId load(Extract.Report report) {
        new Night(loads, kinds).load(report.file().write(folder, UUID.randomUUID() + ".ndjson"));
        return as(() -> reports.byReference(report.reference())).orElseThrow();
    }

    private PairId pair(ReportId report) {
        return as(() -> conduct.pairsOf(report)).getFirst();
    }

    private CaseId open(ReportId report, long decision) {
        var pair = pair(report);
        return Acting.as(sian, () -> cases.open(report, pair, decision));
    }

    private void takeBack(long decision) {
        Acting.as(sian, () -> {
            cases.takeBack(decision);
            return true;
        });
    }

    private CaseState state(CaseId id) {
        return as(() -> cases.find(id)).orElseThrow().state();
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(SignedIn.job(), work::get);
    }
}
