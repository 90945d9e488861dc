package wales.gwarchod.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import wales.gwarchod.Axe;
import wales.gwarchod.Browser;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.Visitor;
import wales.gwarchod.WholeService;

/** What the cookie of a session may do, and what the reader is told when the session ends. */
@SpringBootTest(
        classes = WholeService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gwarchod.demonstration=true")
@OnDatabase
class SessionTest {
    private static final String NAME = "Mali Enghraifft";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @BeforeEach
    void somebody() {
        Acting.as(SignedIn.job(), () -> users.keep(SignInDesk.DEMONSTRATION, "mali", NAME, Role.SUP));
    }

    @Test
    void is_kept_by_a_cookie_that_no_script_reads_and_no_other_site_sends() {
        var visitor = new Visitor("http://localhost:" + port);
        var card = visitor.page("/sign-in").expectFirst("form[action=/sign-in]:contains(" + NAME + ")");
        var cookie = visitor.submit(card).headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("gwarchod-session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
        assertThat(visitor.get("/today").statusCode()).isEqualTo(200);
    }

    @Test
    void that_ended_is_said_plainly_when_a_form_arrives_too_late() {
        var visitor = new Visitor("http://localhost:" + port);
        visitor.submit(visitor.page("/sign-in").expectFirst("form[action=/sign-in]:contains(" + NAME + ")"));
        var form = visitor.page("/settings").expectFirst("form[action=/settings]");
        visitor.submit(visitor.page("/today").expectFirst("form[action=/sign-out]"));
        var late = visitor.submit(form);
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("You have been signed out").contains("Nothing was saved");
    }

    @Test
    void is_about_to_end_and_can_be_kept() {
        try (var browser = Browser.start();
                var context = browser.context("http://localhost:" + port, 1280, true)) {
            var page = context.newPage();
            page.clock().install();
            page.navigate("/sign-in?lang=en");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as " + NAME))
                    .click();
            page.waitForURL("**/today");
            var notice = page.locator("[data-session-warning]");
            assertThat(notice.isVisible()).isFalse();

            page.clock().fastForward(SessionLimits.WARNING.toMillis() + 1_000);
            assertThat(notice.textContent()).contains("You will be signed out in 5 minutes");
            assertThat(notice.isVisible()).isTrue();
            Axe.assertNothingFound(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                    .click();
            page.waitForCondition(() -> !notice.isVisible());

            page.clock().fastForward(SessionLimits.IDLE.toMillis() + 1_000);
            assertThat(page.getByText("You have been signed out").isVisible()).isTrue();
        }
    }
}
