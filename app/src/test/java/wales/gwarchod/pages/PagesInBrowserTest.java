package wales.gwarchod.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import wales.gwarchod.Axe;
import wales.gwarchod.Browser;

@SpringBootTest(
        classes = PagesServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gwarchod.demonstration=true")
class PagesInBrowserTest {
    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in?lang=en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as Siân Enghraifft"))
                .click();
        page.waitForURL("**/today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void axe_finds_nothing_and_nothing_is_refused_on_any_page_in_either_language(String lang) {
        try (var context = browser.context(base(), 1280, true)) {
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            signIn(page);
            for (var path : Stream.concat(PagesTest.OPEN.stream(), PagesTest.SIGNED_IN.stream())
                    .toList()) {
                page.navigate(path + "?lang=" + lang);
                Axe.assertNothingFound(page);
                picture(page, path, lang, 1280);
            }
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void no_page_is_wider_than_the_narrowest_screen_with_scripts_off(String lang) {
        try (var context = browser.context(base(), 320, false)) {
            var page = context.newPage();
            signIn(page);
            for (var path : Stream.concat(PagesTest.OPEN.stream(), PagesTest.SIGNED_IN.stream())
                    .toList()) {
                page.navigate(path + "?lang=" + lang);
                picture(page, path, lang, 320);
                assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(320);
            }
        }
    }

    @Test
    void the_welsh_letters_come_from_our_own_font() {
        try (var context = browser.context(base(), 1280, true)) {
            var page = context.newPage();
            page.navigate("/help");
            var loaded = page.evaluate("""
                    async () => {
                      const faces = await document.fonts.load('400 19px "Atkinson Hyperlegible Next"', 'ŵŷ')
                      await document.fonts.ready
                      return faces.filter((face) => face.status === 'loaded').length
                    }
                    """);
            assertThat(loaded).isEqualTo(1);
            assertThat((String) page.evaluate("() => getComputedStyle(document.querySelector('h1')).fontFamily"))
                    .startsWith("\"Atkinson Hyperlegible Next\"");
        }
    }

    @Test
    void a_question_mark_shows_the_keys_unless_shortcuts_are_off() {
        try (var context = browser.context(base(), 1280, true)) {
            var page = context.newPage();
            signIn(page);
            page.keyboard().press("?");
            page.waitForURL("**/help/keys");
            page.navigate("/settings");
            page.getByLabel("Shortcuts off").check();
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".govuk-notification-banner").getAttribute("role"))
                    .isEqualTo("alert");
            page.navigate("/today");
            page.keyboard().press("?");
            page.locator("h1").click();
            assertThat(page.url()).endsWith("/today");
        }
    }

    /** Pictures for whoever looks at the pages by eye; see the folder {@code target/pictures}. */
    private static void picture(Page page, String path, String lang, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures", lang + path.replace('/', '-') + "-" + width + ".png")));
    }
}
