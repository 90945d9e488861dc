package wales.gwarchod;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignInDesk;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.people.People;
import wales.gwarchod.people.PersonDecisions;
import wales.gwarchod.screening.Answer;
import wales.gwarchod.screening.FourSign;
import wales.gwarchod.screening.Holder;
import wales.gwarchod.screening.ItemId;
import wales.gwarchod.screening.Outcome;
import wales.gwarchod.screening.QuestionDesk;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Queue.Tab;
import wales.gwarchod.screening.ReviewDesk;
import wales.gwarchod.screening.RuleDesk;
import wales.gwarchod.screening.RulesInUse;
import wales.gwarchod.screening.Worklist;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Comparison;
import wales.gwarchod.signs.learning.Share;

/**
 * The whole service with an invented force in it, reviews, a difference, a case and a decision on who is who: every role signs in by its card and opens
 * every page of the route table it may open.
 */
@SpringBootTest(
        classes = WholeService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gwarchod.demonstration=true",
            "gwarchod.demonstration-fill=true",
            "gwarchod.demonstration-reports=600",
            "gwarchod.demonstration-seed=7"
        })
@OnDatabase
class EveryPageTest {
    /** A search leads there, no link. */
    private static final Set<String> BY_SEARCH = Set.of("/people/found/{token}", "/reports/found/{token}");

    private static Browser browser;
    private static @Nullable RouteWalk walk;

    @LocalServerPort
    int port;

    private final Users users;
    private final Worklist worklist;
    private final ReviewDesk desk;
    private final RuleDesk ruleDesk;
    private final RulesInUse rules;
    private final QuestionDesk questions;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final People people;
    private final PersonDecisions whoIsWho;
    private final RequestMappingHandlerMapping mapping;

    @Autowired
    EveryPageTest(
            Users users,
            Worklist worklist,
            ReviewDesk desk,
            RuleDesk ruleDesk,
            RulesInUse rules,
            QuestionDesk questions,
            JdbcClient db,
            TransactionTemplate transaction,
            People people,
            PersonDecisions whoIsWho,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.users = users;
        this.worklist = worklist;
        this.desk = desk;
        this.ruleDesk = ruleDesk;
        this.rules = rules;
        this.questions = questions;
        this.db = db;
        this.transaction = transaction;
        this.people = people;
        this.whoIsWho = whoIsWho;
        this.mapping = mapping;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) throws IOException {
        registry.add("gwarchod.data", Files.createTempDirectory("every-page")::toString);
    }

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** A set of questions that a force loaded, and a model as it stands before anybody signs it. */
    private void questionsAndModel(SignedIn who) throws Exception {
        var figures = new Comparison.Figures(0.9, new Share(9, 10), new Share(1, 10), 0.1, 0.02);
        var part = new Comparison.Part("VICTIM_SEX: F", 60, 20, figures, figures);
        var comparison = new Comparison(part, List.of(part));
        var model = SignReader.shipped().model();
        var compared =
                new JsonMapper().writeValueAsString(Map.of("inUse", model, "kept", comparison, "later", comparison));
        Acting.as(who, () -> {
            questions.loadPack(Files.readString(Path.of("src/main/resources/demonstration/example-questions.csv")));
            return transaction.execute(status -> db.sql("""
                            insert into screening.challenger
                              (digest, rules_version, model, comparison, no_worse, answers, learner, learned_at)
                            values (:digest, :rules, :model, cast(:compared as jsonb), true, 400, 'Scheduled job', now())
                            """)
                    .param("digest", model.digest())
                    .param("rules", model.rulesVersion())
                    .param("model", model.toJson())
                    .param("compared", compared)
                    .update());
        });
    }

    /** Once: two reviewers differ on one item, agree on another, and a third waits for its second review. */
    @BeforeEach
    void reviews() throws Exception {
        if (walk != null) {
            return;
        }
        walk = new RouteWalk(mapping);
        var sian = keep("sian", "DS Siân Enghraifft", Role.SPEC);
        var gareth = keep("gareth", "DS Gareth Sampl", Role.SPEC);
        var items = Acting.as(sian, () -> worklist.list(Queue.of(Tab.FIRST))).rows().stream()
                .map(row -> row.item().id())
                .toList();
        assertThat(items).hasSizeGreaterThan(2);
        decide(sian, items.get(0), 1, Outcome.STALKING);
        decide(gareth, items.get(0), 2, Outcome.HARASSMENT);
        decide(sian, items.get(1), 1, Outcome.STALKING);
        decide(gareth, items.get(1), 2, Outcome.STALKING);
        decide(sian, items.get(2), 1, Outcome.STALKING);
        questionsAndModel(sian);
        Acting.as(sian, () -> {
            var rule = rules.reader().rule("C06-1").orElseThrow();
            var next = rule.source().replaceFirst(" v" + rule.version() + " ", " v" + (rule.version() + 1) + " ");
            return ruleDesk.propose(next, "As it was, to be looked at again");
        });
        var two = Acting.as(sian, () -> whoIsWho.duplicates(false)).stream()
                .filter(duplicate ->
                        Acting.as(sian, () -> people.linksOf(duplicate.one())).size() > 1)
                .findFirst()
                .orElseThrow();
        Acting.as(sian, () -> {
            whoIsWho.sayDifferent(two.one(), two.two(), "Two brothers, seen together");
            return true;
        });
    }

    private void decide(SignedIn who, ItemId item, int round, Outcome outcome) {
        var answer = new Answer(
                outcome,
                Map.of(FourSign.REPEATED, "every week since the spring"),
                "Take a statement of all of it.",
                Holder.STALKING_TEAM,
                true);
        Acting.as(who, () -> desk.decide(new ReviewDesk.Form(item, round, answer, item + "/" + round, 2, 0)));
    }

    private SignedIn keep(String subject, String name, Role role) {
        return Acting.as(SignedIn.job(), () -> users.keep(SignInDesk.DEMONSTRATION, subject, name, role));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "JOB")
    void opens_for_its_roles_in_both_languages_with_nothing_for_axe_to_find(Role role) {
        var who = keep("test-" + role, "Enw Enghraifft " + role, role);
        try (var context = browser.context("http://localhost:" + port, 1280, true)) {
            var page = context.newPage();
            page.navigate("/sign-in?lang=en");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Sign in as Enw Enghraifft " + role)
                                    .setExact(true))
                    .click();
            page.waitForURL("**/today");
            var withoutExample = new ArrayList<>(Objects.requireNonNull(walk).walk(page, who));
            withoutExample.removeAll(BY_SEARCH);
            assertThat(withoutExample).as("routes to which no link leads").isEmpty();
            if (who.may(Action.SEARCH)) {
                search(page, "/reports", "#offence", "8Q", "/reports/");
                search(page, "/people", "#name", "Pritchard", "/people/P-");
            }
        }
    }

    @Test
    void merges_two_people_after_a_warning_and_undoes_it() {
        var who = keep("merging", "Enw Enghraifft Uno", Role.SPEC);
        try (var context = browser.context("http://localhost:" + port, 1280, true)) {
            var page = context.newPage();
            page.navigate("/sign-in?lang=en");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as " + who.displayName()))
                    .click();
            page.navigate("/people/duplicates");
            page.locator("main td a, main th a").first().click();
            assertThat(page.title()).startsWith("Are these one person?");
            var address = page.url();

            page.getByText("Continue").click();
            assertThat(page.title()).startsWith("Error: ");
            assertThat(RouteWalk.look(page, "merge-errors")).isEmpty();
            page.getByLabel("Yes, one person").check();
            page.locator("#reason").fill("The same tattoo");
            page.getByText("Continue").click();
            assertThat(RouteWalk.look(page, "merge-warning")).isEmpty();
            page.getByText("Go back").click();
            assertThat(page.url()).isEqualTo(address);

            var beside = context.newPage();
            beside.navigate(address);
            page.getByLabel("Yes, one person").check();
            page.locator("#reason").fill("The same tattoo");
            page.getByText("Continue").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Merge them"))
                    .click();
            assertThat(page.locator(".govuk-notification-banner").textContent())
                    .contains("The two are now one person.");
            var merged = page.url();
            page.navigate(address);
            assertThat(page.url()).as("both references lead there").isEqualTo(merged);

            beside.getByLabel("No, two people").check();
            beside.locator("#reason").fill("Another tattoo");
            beside.getByText("Continue").click();
            assertThat(beside.locator(".govuk-notification-banner").textContent())
                    .contains("joined meanwhile");
            assertThat(RouteWalk.look(beside, "merge-meanwhile")).isEmpty();
            beside.getByText("Withdraw this decision").first().click();

            page.getByText("Withdraw this decision").first().click();
            page.locator("#reason").fill("Another tattoo");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Withdraw the decision"))
                    .click();
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("The decision is withdrawn.");
            beside.locator("#reason").fill("Another tattoo");
            beside.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Withdraw the decision"))
                    .click();
            assertThat(beside.locator(".govuk-notification-banner").textContent())
                    .contains("already");
            page.navigate(address);
            assertThat(page.title()).startsWith("Are these one person?");
        }
    }

    /** What a search finds, in both languages; its address is no link anywhere. */
    private static void search(Page page, String form, String field, String wanted, String found) {
        page.navigate(form + "?lang=en");
        page.locator(field).fill(wanted);
        page.locator(field).press("Enter");
        page.waitForURL("**" + form + "/found/*");
        var address = page.url();
        for (var lang : List.of("en", "cy")) {
            var answer = Objects.requireNonNull(page.navigate(address + "?lang=" + lang));
            assertThat(page.locator("main a[href^='" + found + "']").count()).isPositive();
            PageRules.assertKept(answer.text());
            assertThat(RouteWalk.look(page, form + "/found in " + lang)).isEmpty();
        }
    }
}
