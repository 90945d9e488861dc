package wales.gwarchod;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignInDesk;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;

/** The whole service, still empty: every role signs in by its card and opens every page of the route table it may open. */
@SpringBootTest(
        classes = GwarchodApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gwarchod.demonstration=true")
@OnDatabase
class EveryPageTest {
    private static Browser browser;
    private static @Nullable RouteWalk walk;

    @LocalServerPort
    int port;

    private final Users users;
    private final RequestMappingHandlerMapping mapping;

    @Autowired
    EveryPageTest(Users users, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.users = users;
        this.mapping = mapping;
    }

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "JOB")
    void opens_for_its_roles_in_both_languages_with_nothing_for_axe_to_find(Role role) {
        var who = Acting.as(
                SignedIn.job(),
                () -> users.keep(SignInDesk.DEMONSTRATION, "test-" + role, "Enw Enghraifft " + role, role));
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
            if (walk == null) {
                walk = new RouteWalk(mapping);
            }
            var withoutExample = walk.walk(page, who);
            assertThat(withoutExample).as("routes without a record to show").allMatch(route -> route.contains("{"));
        }
    }
}
