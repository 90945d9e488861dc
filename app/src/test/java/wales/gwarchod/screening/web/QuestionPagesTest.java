package wales.gwarchod.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
import wales.gwarchod.screening.Answer;
import wales.gwarchod.screening.FourSign;
import wales.gwarchod.screening.Holder;
import wales.gwarchod.screening.ItemId;
import wales.gwarchod.screening.Outcome;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.ReviewDesk;
import wales.gwarchod.screening.Worklist;

@DisplayName("Screening questions that a force loads")
@SpringBootTest(
        classes = GwarchodApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gwarchod.demonstration=true",
            "gwarchod.screening.resembles=false",
            "gwarchod.command-token=of-this-test"
        })
@OnDatabase
class QuestionPagesTest {
    private static final Path EXAMPLE = Path.of("src/main/resources/demonstration/example-questions.csv");

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

    @Autowired
    ReviewDesk reviews;

    private SignedIn keep(String name, Role role) {
        return Acting.as(SignedIn.job(), () -> users.keep("demonstration", name, name + " Enghraifft", role));
    }

    private Visitor signedIn(SignedIn who) {
        var visitor = new Visitor("http://localhost:" + port);
        visitor.submit(visitor.page("/sign-in").expectFirst("form:has(input[name=user][value=" + who.id() + "])"));
        return visitor;
    }

    private static Document kept(Document page) {
        PageRules.assertKept(page.outerHtml());
        return page;
    }

    private String command(String what, String text) throws Exception {
        var file = Files.writeString(folder.resolve("file.csv"), text).toAbsolutePath();
        return new Visitor("http://localhost:" + port)
                .post(
                        "/screening/questions/command",
                        "what=" + what + "&file=" + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8),
                        "Gwarchod-Command",
                        "of-this-test")
                .body();
    }

    private ItemId night() throws Exception {
        var extract = new Extract();
        extract.report("QU/1")
                .with("recorded_at", "2026-11-22T19:00:00Z")
                .with("narrative", "He has followed her home from work twice this week. She has told him to stop.")
                .with("narrative_language", "en")
                .person("V", "VICTIM", "Enid", "Enghraifft")
                .person("S", "SUSPECT", "Robin", "Sampl");
        Acting.as(SignedIn.commandLine(), () -> loads.load(extract.write(folder, "night.ndjson"), null));
        Night.awaitEnd(jobs);
        return Acting.as(
                SignedIn.job(), () -> worklist.next(Queue.of(Queue.Tab.FIRST)).orElseThrow());
    }

    private void decide(SignedIn who, ItemId item, int round) {
        Acting.as(
                who,
                () -> reviews.decide(new ReviewDesk.Form(
                        item,
                        round,
                        new Answer(
                                Outcome.STALKING, Map.of(FourSign.REPEATED, "twice"), "", Holder.STALKING_TEAM, false),
                        "round " + round,
                        1,
                        0)));
    }

    @Test
    void are_loaded_answered_blind_and_compared() throws Exception {
        var sian = keep("Siân", Role.SPEC);
        var gareth = keep("Gareth", Role.SPEC);
        var listed = night();
        var item = "/screening/" + listed.value();
        var asSian = signedIn(sian);
        var asGareth = signedIn(gareth);
        assertThat(kept(asSian.page("/screening/questions")).text()).contains("No set is loaded.");
        assertThat(kept(asSian.page(item)).text()).doesNotContain("Answer the questions");

        var form = asSian.page("/screening/questions").expectFirst("form:has(#file)");
        var wrong = Files.writeString(
                folder.resolve("wrong.csv"), Files.readString(EXAMPLE).replace(",yes,P01", ",yes,P99"));
        assertThat(Jsoup.parse(asSian.upload(form, "file", wrong).body())
                        .select(".govuk-error-summary__list")
                        .text())
                .contains("Line 5: P99 is no behaviour code");
        assertThat(asSian.upload(form, "file", EXAMPLE).statusCode()).isEqualTo(303);
        assertThat(kept(asSian.page("/screening/questions")).text())
                .contains("Example screening questions, version 1, is loaded.")
                .contains("Licence: Apache-2.0. Allowed by: the makers of Gwarchod.")
                .contains("No report has answers");
        assertThat(command("load", Files.readString(EXAMPLE)))
                .contains("was loaded before")
                .endsWith("exit 0\n");
        assertThat(command("load", Files.readString(EXAMPLE).replace("followed the victim?", "tailed the victim?")))
                .contains("Give the changed set a new version")
                .endsWith("exit 1\n");

        var questions = kept(asSian.page(item + "/questions")).expectFirst("main form");
        asSian.submit(
                questions,
                "answer-told-to-stop",
                "YES",
                "answer-again-and-again",
                "YES",
                "answer-followed",
                "YES",
                "answer-afraid",
                "NO");
        assertThat(kept(asSian.page(item)).text())
                .contains("The set says stalking: 3 yes, 3 are enough.")
                .contains("by Siân Enghraifft")
                .contains("Our reading of the text flags it.")
                .containsPattern("“[^”]*followed her[^”]*”");
        decide(sian, listed, 1);
        assertThat(kept(asGareth.page(item)).text())
                .as("the second reviewer sees nothing of the first")
                .doesNotContain("The set says stalking")
                .contains("whose answers you must not see yet");
        assertThat(kept(asGareth.page(item + "/questions")).select("input[value=YES][checked]"))
                .isEmpty();
        decide(gareth, listed, 2);
        assertThat(kept(asGareth.page(item)).text()).contains("The set says stalking: 3 yes");

        var agreement = kept(asSian.page("/screening/questions")).text();
        assertThat(agreement)
                .contains("which they had seen?")
                .contains("Of 1 reports with enough answers both say the same in 100.0%")
                .contains("too few to say")
                .contains("Of 1 reports that reviewers have answered, the set says the same as they do in 1");

        var answers = "report,pack,version,question,answer,answered_on\n"
                + "QU/1,Example screening questions,1,followed,no,2026-11-22\n";
        assertThat(command("answers", answers)).contains("Answers about 1 report loaded.");
        assertThat(command("answers", answers)).contains("No new answers");
        assertThat(kept(asGareth.page(item)).text())
                .as("what was not asked is no no")
                .contains("Too little is answered for the set to say: 0 yes")
                .contains("by the front line")
                .contains("loaded answers to the screening questions");

        var corrected = "report,pack,version,question,answer,answered_on\n"
                + "QU/1,Example screening questions,1,told-to-stop,no,2026-11-22\n"
                + "QU/1,Example screening questions,1,again-and-again,no,2026-11-22\n"
                + "QU/1,Example screening questions,1,followed,no,2026-11-22\n"
                + "QU/1,Example screening questions,1,knows-movements,no,2026-11-22\n";
        assertThat(command("answers", corrected)).contains("Answers about 1 report loaded.");
        assertThat(kept(asGareth.page(item)).text())
                .as("a correction of the same day")
                .contains("The set does not say stalking: 0 yes, 3 are needed.");
        assertThat(command("answers", answers + "\n")).contains("Answers about 1 report loaded.");
        assertThat(kept(asGareth.page(item)).text()).as("and back again").contains("Too little is answered");

        var asNia = signedIn(keep("Nia", Role.ANL));
        var loading = kept(asNia.page("/screening/questions")).expectFirst("form:has(#answers)");
        var unknown = Files.writeString(folder.resolve("unknown.csv"), answers.replace("QU/1", "QU/9"));
        assertThat(asNia.upload(loading, "answers", unknown).statusCode()).isEqualTo(303);
        assertThat(kept(asNia.page("/screening/questions")).text())
                .contains("No new answers.")
                .contains("1 report in the file is not here yet: QU/9.")
                .contains("Do the front line’s answers agree with our reading?")
                .contains("1 more report is left out: too little is answered.");
        var faulty = Files.writeString(
                folder.resolve("faulty.csv"),
                corrected.replace(",no,", ",perhaps,").replace("2026-11-22", "today"));
        var again = asNia.page("/screening/questions").expectFirst("form:has(#answers)");
        assertThat(Jsoup.parse(asNia.upload(again, "answers", faulty).body())
                        .select(".govuk-error-summary__list li")
                        .eachText())
                .as("everything at once")
                .hasSize(8)
                .contains("Line 2: answered_on cannot be read", "Line 5: answer cannot be read");
        for (var path : new String[] {"/screening/questions", item, item + "/questions"}) {
            kept(asGareth.page(path + "?lang=cy"));
        }
    }
}
