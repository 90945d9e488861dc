package wales.gwarchod.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
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
import wales.gwarchod.screening.ReviewDesk;
import wales.gwarchod.screening.RulesInUse;

@DisplayName("A model learned from what reviewers answered")
@SpringBootTest(
        classes = GwarchodApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gwarchod.demonstration=true",
            "gwarchod.screening.resembles=false",
            "gwarchod.command-token=of-this-test"
        })
@OnDatabase
class ModelPagesTest {
    private static final int REPORTS = 400;

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
    ReviewDesk reviews;

    @Autowired
    RulesInUse rules;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private record Listed(ItemId item, int number) {}

    private SignedIn keep(String name, Role role) {
        return Acting.as(SignedIn.job(), () -> users.keep("demonstration", name, name + " Enghraifft", role));
    }

    private Visitor signedIn(SignedIn who) {
        var visitor = new Visitor("http://localhost:" + port);
        visitor.submit(visitor.page("/sign-in").expectFirst("form:has(input[name=user][value=" + who.id() + "])"));
        return visitor;
    }

    /** Of this force: letters to a victim are stalking and the rules alone miss many of them; calls about money are not. */
    private static String narrative(int number) {
        return switch (number % 4) {
            case 0 ->
                "She has found a letter from him under her wiper every week for a month, and flowers at her work.";
            case 1 -> "He left a card through her door again. She asked him to stop.";
            case 2 -> "He rang her five times about the money that she owes him.";
            default -> "The shop was broken into at night and cigarettes were taken.";
        };
    }

    private static boolean isStalking(int number) {
        return number % 4 < 2;
    }

    private void night() throws Exception {
        var extract = new Extract();
        for (int i = 0; i < REPORTS; i++) {
            extract.report("LM/" + i)
                    .with("recorded_at", "2026-11-22T19:00:00Z")
                    .with("narrative", narrative(i))
                    .with("relationship", i % 3 == 0 ? "EX_PARTNER" : "NEIGHBOUR")
                    .person("V" + i, "VICTIM", "Enid" + i, "Enghraifft", "gender", i % 2 == 0 ? "F" : "M");
        }
        Acting.as(SignedIn.commandLine(), () -> loads.load(extract.write(folder, "night.ndjson"), null));
        Night.awaitEnd(jobs);
    }

    private List<Listed> listed() {
        return Acting.as(
                SignedIn.job(),
                () -> Objects.requireNonNull(transaction.execute(status -> db.sql(
                                "select id, reference from screening.item order by id")
                        .query((row, at) -> new Listed(
                                new ItemId(row.getLong("id")),
                                Integer.parseInt(row.getString("reference").substring(3))))
                        .list())));
    }

    private void answer(SignedIn who, int round, List<Listed> items) {
        Acting.as(who, () -> {
            items.forEach(one -> {
                boolean stalking = isStalking(one.number);
                reviews.decide(new ReviewDesk.Form(
                        one.item,
                        round,
                        new Answer(
                                stalking ? Outcome.STALKING : Outcome.NONE,
                                stalking ? Map.of(FourSign.REPEATED, "weekly") : Map.of(),
                                "",
                                Holder.STALKING_TEAM,
                                false),
                        "form " + round + " " + one.number,
                        1,
                        0));
            });
            return true;
        });
    }

    private static Document kept(Document page) {
        PageRules.assertKept(page.outerHtml());
        return page;
    }

    @Test
    void is_compared_signed_by_two_people_used_and_taken_out_of_use() throws Exception {
        var sian = keep("Siân", Role.SPEC);
        var gareth = keep("Gareth", Role.SPEC);
        night();
        var asSian = signedIn(sian);
        assertThat(kept(asSian.page("/screening/models")).text())
                .contains("In use: the model that came with the program.")
                .contains("There are 0 answers.")
                .contains("No model has been learned here yet.");
        assertThat(asSian.post("/screening/models/command", "", "Gwarchod-Command", "of-this-test")
                        .body())
                .contains("No model was learned: 0 answers")
                .endsWith("exit 1\n");

        answer(sian, 1, listed());
        answer(gareth, 2, listed());
        var started = asSian.submit(kept(asSian.page("/screening/models")).expectFirst("main form"));
        assertThat(started.statusCode()).isEqualTo(303);
        Night.awaitEnd(jobs);
        var list = kept(asSian.page("/screening/models"));
        assertThat(list.text()).contains("There are 400 answers.").contains("Waits for two signatures");
        var path = list.expectFirst("main table a").attr("href");
        var model = kept(asSian.page(path));
        assertThat(model.text())
                .contains("80 reports that two people answered alike")
                .contains("Victim’s sex as recorded: F")
                .contains("Relationship: former partner");

        // The same answers give the same model, once.
        assertThat(asSian.post("/screening/models/command", "", "Gwarchod-Command", "of-this-test")
                        .body())
                .contains("Waits for two signatures")
                .endsWith("exit 0\n");
        assertThat(kept(asSian.page("/screening/models")).select("main tbody tr"))
                .hasSize(1);

        var before = Acting.as(sian, () -> rules.reader().version());
        asSian.submit(kept(asSian.page(path)).expectFirst("form[action$=/sign]"));
        assertThat(Acting.as(sian, () -> rules.reader().version())).isEqualTo(before);
        assertThat(asSian.page(path).select("form[action$=/sign]")).isEmpty();
        var asGareth = signedIn(gareth);
        var late = asGareth.page(path).expectFirst("form[action$=/sign]");
        asGareth.submit(asGareth.page(path).expectFirst("form[action$=/sign]"));
        Night.awaitEnd(jobs);
        var used = Acting.as(sian, () -> rules.reader().version());
        assertThat(used).startsWith(before + "-");
        assertThat(kept(asSian.page("/screening/models")).text()).contains("In use: model 1.");
        assertThat(kept(asGareth.page(path)).text()).contains("Signed. It weighs the signs from now on");
        asGareth.submit(late);
        assertThat(kept(asGareth.page(path)).text()).contains("Somebody decided this while you had it open");

        // What was not reviewed twice is read again by it; a third report is not reviewed at all.
        assertThat(unreviewedReadBy()).isEmpty();
        night2();
        assertThat(unreviewedReadBy()).containsExactly(used);

        var end = asSian.page(path).expectFirst("form[action$=/end]");
        var refused = asSian.submit(end, "reason", " ");
        assertThat(Jsoup.parse(refused.body())
                        .select(".govuk-error-summary__list")
                        .text())
                .contains("Enter why the model should not be used");
        asSian.submit(end, "reason", "It flags too many shops");
        Night.awaitEnd(jobs);
        assertThat(Acting.as(sian, () -> rules.reader().version())).isEqualTo(before);
        assertThat(unreviewedReadBy()).as("what waits is read again").containsExactly(before);
        assertThat(kept(asSian.page(path)).text()).contains("It flags too many shops");
        for (var page : List.of("/screening/models", path)) {
            kept(asSian.page(page + "?lang=cy"));
        }
    }

    private void night2() throws Exception {
        var extract = new Extract();
        extract.report("LM/4000")
                .with("recorded_at", "2026-11-22T20:00:00Z")
                .with("narrative", narrative(1))
                .person("V4000", "VICTIM", "Mair", "Enghraifft");
        Acting.as(SignedIn.commandLine(), () -> loads.load(extract.write(folder, "second.ndjson"), null));
        Night.awaitEnd(jobs);
    }

    private List<String> unreviewedReadBy() {
        return Acting.as(
                SignedIn.job(),
                () -> Objects.requireNonNull(transaction.execute(
                        status -> db.sql("""
                                select distinct d.rules_version from screening.reading d
                                  join screening.item i on i.report_id = d.report_id
                                 where not exists (select 1 from screening.review r where r.item_id = i.id)
                                """).query(String.class).list())));
    }
}
