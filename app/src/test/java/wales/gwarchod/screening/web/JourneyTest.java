package wales.gwarchod.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import wales.gwarchod.Axe;
import wales.gwarchod.Browser;
import wales.gwarchod.Extract;
import wales.gwarchod.Night;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.WholeService;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignInDesk;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.jobs.Jobs;

/** The day of two detectives in a real browser: clear the list, decide, differ, take back, open the case, in both languages. */
@SpringBootTest(
        classes = WholeService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gwarchod.demonstration=true")
@OnDatabase
class JourneyTest {
    private static final String SIAN = "DS Siân Enghraifft";
    private static final String GARETH = "DS Gareth Sampl";
    private static final String TEXT = """
            IP reports that her ex partner turned up at her work again and followed her home. He has made a new fake account \
            after she blocked him and messages her every day. She has told him to stop. A tracker was found under her car.""";

    private static Browser browser;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private final Users users;
    private final Loads loads;
    private final Jobs jobs;

    @Autowired
    JourneyTest(Users users, Loads loads, Jobs jobs) {
        this.users = users;
        this.loads = loads;
        this.jobs = jobs;
    }

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void two_detectives() {
        Acting.as(SignedIn.job(), () -> {
            users.keep(SignInDesk.DEMONSTRATION, "sian", SIAN, Role.SPEC);
            users.keep(SignInDesk.DEMONSTRATION, "gareth", GARETH, Role.SPEC);
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_decision_is_made_differed_from_and_taken_back(boolean scripts) throws InterruptedException {
        var prefix = scripts ? "ON" : "OFF";
        load(reports(prefix, 2).write(folder, prefix + ".ndjson"));
        try (var context = browser.context("http://localhost:" + port, 1280, scripts)) {
            var page = context.newPage();
            signIn(page, SIAN);
            page.navigate("/screening");
            look(page, scripts);
            open(page, prefix + "/1/26");
            assertThat(page.locator(".app-sign mark").count()).isPositive();
            page.getByLabel("Stalking", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByRole(AriaRole.BUTTON, named("Save and next")).click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Your answers do not match");
            look(page, scripts);
            assertThat(page.locator("h1").textContent()).isEqualTo(prefix + "/1/26");

            page.getByLabel("Stalking", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Repeated", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByRole(AriaRole.BUTTON, named("Save and stop")).click();
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("Enter what shows that it is repeated");
            if (scripts) {
                Axe.assertNothingFound(page);
            }
            page.locator("#repeated").fill("every day from new accounts");
            page.locator("#advice").fill("Take a statement of all of it.");
            page.getByRole(AriaRole.BUTTON, named("Save and stop")).click();
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("is open");
            look(page, scripts);
            page.navigate("/screening/outbound");
            assertThat(page.locator("main").textContent()).contains("Not yet on the crime record");
            look(page, scripts);
            page.navigate("/cases");
            look(page, scripts);
            page.locator("main a[href^='/cases/CASE-']").first().click();
            look(page, scripts);
            signOut(page);

            signIn(page, GARETH);
            page.navigate("/screening?tab=SECOND");
            open(page, prefix + "/1/26");
            assertThat(page.locator("main").textContent())
                    .contains("You see the first review after you save your own")
                    .doesNotContain("every day from new accounts");
            page.getByLabel("Harassment", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByRole(AriaRole.BUTTON, named("Save and stop")).click();
            page.navigate("/screening/differing");
            look(page, scripts);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(prefix + "/1/26"))
                    .click();
            assertThat(page.locator("main").textContent())
                    .contains("The two reviewers differ")
                    .contains("every day from new accounts");
            look(page, scripts);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo the last save"))
                    .click();
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("Taken back");
            page.navigate("/screening/decided");
            look(page, scripts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEY"})
    void ten_items_are_cleared_without_a_mouse(String prefix) throws InterruptedException {
        load(reports(prefix, 12).write(folder, prefix + ".ndjson"));
        try (var context = browser.context("http://localhost:" + port, 1280, true)) {
            var page = context.newPage();
            signIn(page, SIAN);
            page.navigate("/screening");
            int before = waiting(page);
            page.locator("[data-shortcut-item] a").first().focus();
            page.keyboard().press("Enter");
            for (int cleared = 0; cleared < 10; cleared++) {
                page.waitForURL(Pattern.compile(".*/screening/\\d+.*"));
                var here = page.url();
                page.keyboard().press("2");
                assertThat(page.getByLabel("Harassment", new Page.GetByLabelOptions().setExact(true))
                                .isChecked())
                        .isTrue();
                page.keyboard().press("s");
                page.waitForURL(url -> !url.equals(here));
                assertThat(page.locator(".govuk-notification-banner").textContent())
                        .contains("left.");
            }
            page.keyboard().press("u");
            // the address before and after the undo has one shape: only the words tell that the new page is there
            page.locator(".govuk-notification-banner")
                    .filter(new Locator.FilterOptions().setHasText("Taken back"))
                    .waitFor();
            page.navigate("/screening");
            assertThat(waiting(page)).isEqualTo(before - 9);
        }
    }

    private void load(Path file) throws InterruptedException {
        Acting.as(SignedIn.commandLine(), () -> loads.load(file, null));
        Night.awaitEnd(jobs);
    }

    private static int waiting(Page page) {
        return page.locator("[data-shortcut-item]").count();
    }

    /** Nothing for axe to find, in Welsh and then in English again; a browser without scripts only turns the language. */
    private static void look(Page page, boolean scripts) {
        if (scripts) {
            Axe.assertNothingFound(page);
        }
        var welsh = page.locator("nav a[lang=cy], a[hreflang=cy]");
        if (welsh.count() == 0) {
            return;
        }
        welsh.first().click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("cy");
        if (scripts) {
            Axe.assertNothingFound(page);
        }
        page.locator("nav a[lang=en], a[hreflang=en]").first().click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void open(Page page, String reference) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(reference))
                .first()
                .click();
    }

    private static void signIn(Page page, String name) {
        page.navigate("/sign-in?lang=en");
        page.getByRole(AriaRole.BUTTON, named("Sign in as " + name)).click();
        page.waitForURL("**/today");
    }

    private static void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    }

    private static Extract reports(String prefix, int count) {
        var extract = new Extract();
        for (int number = 1; number <= count; number++) {
            extract.report(prefix + "/" + number + "/26")
                    .with("recorded_at", "2026-11-22T18:00:00Z")
                    .with("offence_title", "Harassment")
                    .with("narrative", TEXT)
                    .with("narrative_language", "en")
                    .person(
                            prefix + "V" + number,
                            "VICTIM",
                            "Ceri " + prefix,
                            "Enghraifft",
                            "born_on",
                            "1991-03-0" + (1 + number % 9))
                    .person(
                            prefix + "S" + number,
                            "SUSPECT",
                            "Robin " + prefix,
                            "Sampl",
                            "born_on",
                            "1985-05-0" + (1 + number % 9));
        }
        return extract;
    }
}
