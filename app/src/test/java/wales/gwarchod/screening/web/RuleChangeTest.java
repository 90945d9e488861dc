package wales.gwarchod.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import wales.gwarchod.Extract;
import wales.gwarchod.GwarchodApplication;
import wales.gwarchod.Night;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.PageRules;
import wales.gwarchod.Visitor;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.jobs.Jobs;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Worklist;
import wales.gwarchod.signs.Sign;

@DisplayName("A change of a rule")
@SpringBootTest(
        classes = GwarchodApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gwarchod.demonstration=true", "gwarchod.screening.resembles=false"})
@OnDatabase
class RuleChangeTest {
    private static final String FORM = "/screening/rules/C06-1/change";
    private static final String LANTERN = """
            rule C06-7 v1 3.5
            en Paper lanterns left for her
            cy Llusernau papur wedi'u gadael iddi
            anchors lantern
            pattern (?:leaves|left) (?:a |paper )*lanterns?
            + He leaves paper lanterns on her step.
            + She found that he had left a lantern again.
            + He left lanterns at her work.
            - The lantern in the hall was broken.
            - He has not left a lantern.
            - Lanterns were sold at the fair.""";

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Loads loads;

    @Autowired
    Jobs jobs;

    @Autowired
    Worklist worklist;

    private SignedIn keep(String name, Role role) {
        return Acting.as(SignedIn.job(), () -> users.keep("demonstration", name, name + " Enghraifft", role));
    }

    private Visitor signedIn(SignedIn who) {
        var visitor = new Visitor("http://localhost:" + port);
        visitor.submit(visitor.page("/sign-in").expectFirst("form:has(input[name=user][value=" + who.id() + "])"));
        return visitor;
    }

    private void night(String reference, String extracted) throws Exception {
        var extract = new Extract();
        extract.report(reference)
                .with("recorded_at", "2026-11-22T19:00:00Z")
                .with("narrative", "He left a lantern on her wall every night this week.")
                .person("V", "VICTIM", "Enid", "Enghraifft")
                .person("S", "SUSPECT", "Robin", "Sampl");
        Acting.as(SignedIn.commandLine(), () -> loads.load(extract.write(folder, extracted), null));
        Night.awaitEnd(jobs);
    }

    private List<String> found(SignedIn who, String reference) {
        return Acting.as(
                who,
                () -> List.of(Queue.Tab.FIRST, Queue.Tab.NO_SIGNAL).stream()
                        .flatMap(tab -> worklist.list(Queue.of(tab)).rows().stream())
                        .filter(row -> row.item().reference().equals(reference))
                        .flatMap(row -> Objects.requireNonNull(row.reading()).signs().stream())
                        .map(Sign::rule)
                        .distinct()
                        .toList());
    }

    private static String errors(String body) {
        PageRules.assertKept(body);
        return Jsoup.parse(body).select(".govuk-error-summary__list").text();
    }

    private static Document kept(Document page) {
        PageRules.assertKept(page.outerHtml());
        return page;
    }

    @Test
    void is_tried_proposed_and_approved_by_another_person_and_then_read_by() throws Exception {
        var sian = keep("Siân", Role.SPEC);
        var gareth = keep("Gareth", Role.SPEC);
        night("RC/1", "first.ndjson");
        assertThat(found(sian, "RC/1")).doesNotContain("C06-7");

        var proposer = signedIn(sian);
        var form = kept(proposer.page(FORM)).expectFirst("form:has(textarea)");
        assertThat(errors(proposer.submit(form, "text", "", "reason", "").body()))
                .contains("Enter the rule")
                .contains("Enter why the rule should change");
        assertThat(errors(proposer.submit(form, "text", LANTERN.replace("lanterns?", "lantern("), "reason", "New")
                        .body()))
                .contains("This cannot be used. This pattern cannot be read");
        assertThat(errors(
                        proposer.submit(form, "text", form.expectFirst("#text").wholeText(), "reason", "Same")
                                .body()))
                .contains("Raise the version");
        var tried = proposer.submit(form, "text", LANTERN, "reason", "", "attempt", "true");
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(tried.body()).select(".govuk-inset-text").text())
                .isEqualTo("Of the 1 report read last, 0 flagged now and 1 with the change.");
        var proposed = proposer.submit(form, "text", LANTERN, "reason", "Lanterns are missed");
        assertThat(proposed.statusCode()).isEqualTo(303);
        var change = proposed.headers().firstValue("Location").orElseThrow();
        assertThat(kept(proposer.page(change)).select("main button").eachText()).containsExactly("Take it back");

        var approve = change.replaceFirst("[?].*", "") + "/approve";
        var approver = signedIn(gareth);
        var decision = kept(approver.page(change)).expectFirst("form:has(#answer)");
        decision.attr("action", approve);
        var late = proposer.page(change).expectFirst("form:has(#answer)");
        var own = proposer.page(change).expectFirst("form:has(#answer)").attr("action", approve);
        assertThat(errors(proposer.submit(own, "answer", "").body())).contains("Another person approves it");
        assertThat(found(sian, "RC/1")).doesNotContain("C06-7");
        assertThat(approver.submit(decision, "answer", "Seen it too").statusCode())
                .isEqualTo(303);
        assertThat(proposer.submit(late, "answer", "").statusCode()).isEqualTo(303);
        assertThat(kept(proposer.page(change)).text())
                .contains("Somebody decided this while you had it open")
                .contains("Approved by Gareth Enghraifft");

        night("RC/2", "second.ndjson");
        assertThat(found(sian, "RC/2")).contains("C06-7");
        for (var path : List.of("/screening/rule-changes", change, "/screening/rules/C06-7")) {
            for (var lang : List.of("en", "cy")) {
                PageRules.assertKept(approver.get(path.replaceFirst("[?].*", "") + "?lang=" + lang)
                        .body());
            }
        }
    }
}
