package wales.gwarchod.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import wales.gwarchod.PageRules;
import wales.gwarchod.Visitor;

@SpringBootTest(
        classes = PagesServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gwarchod.demonstration=true")
class PagesTest {
    static final List<String> OPEN =
            List.of("/sign-in", "/help", "/help/keys", "/accessibility", "/privacy", "/cookies", "/nowhere");

    static final List<String> SIGNED_IN = List.of("/today", "/settings");

    @LocalServerPort
    int port;

    private Visitor visitor() {
        return new Visitor("http://localhost:" + port);
    }

    private Visitor signedIn(long user) {
        var visitor = visitor();
        var form = visitor.page("/sign-in").expectFirst("form:has(input[name=user][value=" + user + "])");
        assertThat(visitor.submit(form).headers().firstValue("Location")).hasValue("/today");
        return visitor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void every_page_keeps_the_rules_of_all_pages(String lang) {
        var visitor = signedIn(PagesServer.SIAN.id());
        for (var path : Stream.concat(OPEN.stream(), SIGNED_IN.stream()).toList()) {
            var html = visitor.get(path + "?lang=" + lang).body();
            assertThat(Jsoup.parse(html).select("html").attr("lang")).as(path).isEqualTo(lang);
            PageRules.assertKept(html);
        }
    }

    @Test
    void a_reader_without_choice_gets_what_the_browser_prefers_and_a_choice_is_remembered() {
        var visitor = visitor();
        assertThat(Jsoup.parse(visitor.get("/help", "Accept-Language", "cy-GB,en;q=0.5")
                                .body())
                        .select("h1")
                        .text())
                .isEqualTo("Cymorth");
        assertThat(visitor.page("/help").select("h1").text()).isEqualTo("Help");
        visitor.get("/help?lang=cy");
        assertThat(visitor.page("/help").select("h1").text()).isEqualTo("Cymorth");
    }

    @Test
    void the_language_link_leads_to_the_same_page_and_keeps_what_the_address_asks_for() {
        var link = visitor().page("/help?part=2").select(".govuk-language-navigation__link");
        assertThat(link.attr("href")).isEqualTo("/help?part=2&lang=cy");
        assertThat(link.attr("lang")).isEqualTo("cy");
    }

    @Test
    void today_shows_the_blocks_of_the_rooms_and_one_green_button() {
        var page = signedIn(PagesServer.SIAN.id()).page("/today");
        assertThat(page.title()).isEqualTo("Today – Stalking case service");
        assertThat(page.select("h1").text()).isEqualTo("Today: Monday 23 November 2026");
        assertThat(page.select("main h2").eachText()).containsExactly("Do first", "Coming up");
        assertThat(page.select("main .govuk-button").eachText()).containsExactly("Open");
        assertThat(page.select(".app-today__what").eachText()).containsExactly("9 / 23", "PC-0117", "PC-0121");
        assertThat(page.select(".govuk-service-navigation__item").eachText()).containsExactly("Today (3)");
        assertThat(page.select(".app-bar").text())
                .contains("OFFICIAL-SENSITIVE", "Siân Enghraifft, Stalking coordinator", "2am");
    }

    @Test
    void today_says_that_nothing_is_due() {
        assertThat(signedIn(PagesServer.GARETH.id())
                        .page("/today")
                        .select("main")
                        .text())
                .contains("Nothing is due today.");
    }

    @Test
    void a_card_that_is_not_there_is_answered_with_what_to_do() {
        var visitor = visitor();
        var form = visitor.page("/sign-in").expectFirst("main form");
        form.select("input[name=user]").attr("value", "999");
        var answer = visitor.submit(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).title()).startsWith("Error: Sign in");
        assertThat(Jsoup.parse(answer.body())
                        .select(".govuk-error-summary__list")
                        .text())
                .isEqualTo("Choose one of the cards");
    }

    @Test
    void signing_out_is_said_once() {
        var visitor = signedIn(PagesServer.SIAN.id());
        var form = visitor.page("/today").expectFirst("form[action=/sign-out]");
        assertThat(visitor.submit(form).headers().firstValue("Location")).hasValue("/sign-in");
        assertThat(visitor.page("/sign-in").select(".govuk-notification-banner").text())
                .contains("You have signed out.");
        assertThat(visitor.page("/sign-in").select(".govuk-notification-banner"))
                .isEmpty();
    }

    @Test
    void settings_are_kept_and_said_in_the_language_just_chosen() {
        var visitor = signedIn(PagesServer.SIAN.id());
        var form = visitor.page("/settings").expectFirst("main form");
        assertThat(visitor.submit(form, "language", "cy", "shortcuts", "off").statusCode())
                .isEqualTo(303);
        var page = visitor.page("/settings");
        assertThat(page.select(".govuk-notification-banner").text()).contains("Mae eich gosodiadau wedi'u cadw.");
        assertThat(page.select("body").attr("data-shortcuts-off")).isEqualTo("yes");
        assertThat(page.select("input[name=shortcuts][checked]").attr("value")).isEqualTo("off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void settings_with_an_answer_missing_come_back_with_the_rest_kept(String lang) {
        var visitor = signedIn(PagesServer.SIAN.id());
        var form = visitor.page("/settings?lang=" + lang).expectFirst("main form");
        var answer = visitor.submit(form, "language", "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        PageRules.assertKept(answer.body());
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#shortcuts");
        assertThat(page.select("input[name=language][checked]").attr("value")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "/fault/unknown, 404",
        "/fault/number/abc, 404",
        "/nowhere, 404",
        "/sign-out, 405",
        "/fault/changed, 409",
        "/fault/database, 503",
        "/fault/programming, 500",
        "/error, 404"
    })
    void a_fault_is_told_in_both_languages_with_a_reference_and_without_values(String path, int status) {
        for (var lang : List.of("en", "cy")) {
            var answer = visitor().get(path + "?lang=" + lang);
            assertThat(answer.statusCode()).isEqualTo(status);
            PageRules.assertKept(answer.body());
            assertThat(answer.body()).doesNotContain("value that must not be shown", "Exception");
            assertThat(Jsoup.parse(answer.body()).select("main").text()).containsPattern("P-[2-9A-Z]{7}");
        }
    }

    @Test
    void an_unknown_record_and_an_unknown_page_are_told_apart_by_nothing_but_the_reference() {
        assertThat(withoutWhatChanges(visitor().get("/fault/unknown")))
                .isEqualTo(withoutWhatChanges(visitor().get("/fault/nosuch")));
    }

    private static String withoutWhatChanges(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("P-[2-9A-Z]{7}", "")
                .replaceAll("/fault/\\w+", "")
                .replaceAll("(nonce|value)=\"[^\"]*\"", "");
    }

    @Test
    void a_program_gets_the_same_words_as_problem_json() {
        var answer = visitor().get("/fault/unknown", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("Page not found", "\"reference\":\"P-");
    }

    @Test
    void a_form_without_its_token_is_refused_and_changes_nothing() {
        var answer = visitor().post("/press", "once=a");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("You have been signed out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/nowhere", "/fault/programming", "/assets/nothing.css", "/today"})
    void every_answer_carries_the_headers_that_protect_it(String path) {
        var headers = visitor().get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void styles_and_scripts_are_kept_by_the_browser_and_protected_too() {
        var visitor = visitor();
        var style = visitor.page("/help").select("link[rel=stylesheet]").attr("href");
        var answer = visitor.get(style);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("Atkinson Hyperlegible Next").doesNotContain("GDS Transport");
    }

    @Test
    void styles_and_scripts_travel_compressed_and_pages_do_not() {
        var visitor = visitor();
        var style = visitor.page("/help").select("link[rel=stylesheet]").attr("href");
        assertThat(visitor.get(style, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(visitor.get("/help", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void the_nonce_of_the_scripts_is_that_of_the_header_and_new_each_time() {
        var visitor = visitor();
        var one = visitor.get("/help");
        var nonce = Jsoup.parse(one.body()).select("script").attr("nonce");
        assertThat(one.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("'nonce-" + nonce + "'");
        assertThat(visitor.page("/help").select("script").attr("nonce")).isNotEqualTo(nonce);
    }

    @Test
    void a_double_press_does_one_thing() {
        var visitor = visitor();
        var form = visitor.page("/sign-in").expectFirst("main form");
        form.attr("action", "/press");
        var presses = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> visitor.submit(form)))
                .toList();
        assertThat(presses.stream()
                        .map(CompletableFuture::join)
                        .map(answer -> answer.headers().firstValue("Location").orElse("none")))
                .hasSize(8)
                .containsOnly(presses.getFirst()
                        .join()
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
    }
}
