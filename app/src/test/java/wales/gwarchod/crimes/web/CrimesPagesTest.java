package wales.gwarchod.crimes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import wales.gwarchod.GwarchodApplication;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.PageRules;
import wales.gwarchod.Visitor;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.CommandToken;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.crimes.LoadState;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.crimes.SampleExtract;

@DisplayName("The pages of imports and reports")
@SpringBootTest(
        classes = GwarchodApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gwarchod.demonstration=true", "gwarchod.command-token=a-token-for-tests"})
@OnDatabase
class CrimesPagesTest {
    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Loads loads;

    @Autowired
    Reports reports;

    private SignedIn analyst;
    private SignedIn specialist;

    @BeforeEach
    void two_people_and_an_extract_with_faults() {
        analyst = acting(() -> users.keep("demonstration", "analyst", "Ann Enghraifft", Role.ANL));
        specialist = acting(() -> users.keep("demonstration", "specialist", "Siân Enghraifft", Role.SPEC));
        acting(() -> loads.load(faulty(), null));
    }

    private static <T> T acting(java.util.concurrent.Callable<T> work) {
        return Acting.as(SignedIn.job(), () -> {
            try {
                return work.call();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private Path faulty() {
        var contents = new LinkedHashMap<String, String>();
        contents.put(
                "manifest.json",
                SampleExtract.manifest("\"reports\":4,\"people\":2,\"classifications\":1,\"orders\":1"));
        contents.put("reports.csv", """
                reference,version,kind,recorded_at,occurred_from,occurred_precision,offence_class,offence_title,area,flags,narrative,narrative_language
                PG/1,1,CRIME,2026-11-20T10:00:00Z,2026-11,MONTH,149,Criminal damage,Tref Sampl,ONLINE,"Line one.\nMade by \u202Eecila.",en
                PG/2,1,INCIDENT,2026-11-21T10:00:00Z,,,,,,,,
                PG/3,1,CRIME,31/02/2026,,,,,,,,
                PG/4,1,CRIME,2026-11-20T10:00:00Z,2026-11-01,MONTH,149,Criminal damage,Tref Sampl,ONLINE,"Line one.\nMade by \u202Eecila.",en
                """);
        contents.put("people.csv", """
                reference,version,person_reference,role,forenames,surname,born_on,unknown
                PG/4,1,V1,VICTIM,Enid,Enghraifft,1980-02-29,
                PG/4,1,S1,SUSPECT,,,,true
                """);
        contents.put("classifications.csv", "reference,version,offence_class,offence_code\nPG/4,1,8Q,8/66\n");
        contents.put(
                "orders.csv",
                "reference,version,order_reference,kind,made_on,subject_person_reference\nPG/4,1,O1,SPO,2026-10-01,S1\n");
        return SampleExtract.zip(folder.resolve("faulty.zip"), contents);
    }

    private Visitor signedIn(SignedIn who) {
        var visitor = new Visitor("http://localhost:" + port);
        var form = visitor.page("/sign-in").expectFirst("form:has(input[name=user][value=" + who.id() + "])");
        assertThat(visitor.submit(form).statusCode()).isEqualTo(303);
        return visitor;
    }

    private String pageOf(String reference) {
        return "/reports/"
                + acting(() -> reports.byReference(reference).orElseThrow().value());
    }

    private String applied() {
        return "/imports/"
                + acting(() -> loads.recent().stream()
                        .filter(load -> load.state() == LoadState.APPLIED
                                && load.fileName().equals("faulty.zip"))
                        .reduce((newer, older) -> older)
                        .orElseThrow()
                        .id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void keep_the_rules_of_all_pages_in_both_languages(String lang) {
        var load = applied();
        for (String path : List.of("/imports", load, "/imports/new")) {
            PageRules.assertKept(signedIn(analyst).get(path + "?lang=" + lang).body());
        }
        for (String path : List.of("/reports", pageOf("PG/4"), pageOf("PG/2"))) {
            PageRules.assertKept(
                    signedIn(specialist).get(path + "?lang=" + lang).body());
        }
    }

    @Test
    void show_each_row_held_back_with_its_reason_and_what_to_do() {
        var page = signedIn(analyst).page(applied());
        assertThat(page.select("main h2 ~ table tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .contains("5")
                        .contains("PG/3")
                        .contains("31/02/2026")
                        .contains("Correct it in the crime system"));
        assertThat(page.select("dl").text()).contains("Heddlu Sampl").contains("New reports 2");
    }

    @Test
    void list_imports_with_counts_and_agreement() {
        var row = signedIn(analyst).page("/imports").expectFirst("tbody tr:contains(Loaded)");
        assertThat(row.text()).contains("faulty.zip").contains("Agree");
    }

    @Test
    void take_a_file_in_and_say_why_one_is_refused() throws Exception {
        var visitor = signedIn(analyst);
        var good = SampleExtract.of(40).zip(folder.resolve("by-hand.zip"));
        var taken = visitor.upload(visitor.page("/imports/new").expectFirst("form[action=/imports/new]"), "file", good);
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(visitor.page(taken.headers().firstValue("Location").orElseThrow())
                        .select("h1")
                        .text())
                .startsWith("Import ");

        var bad = Files.writeString(folder.resolve("bad.zip"), "reference;version");
        var refused =
                visitor.upload(visitor.page("/imports/new").expectFirst("form[action=/imports/new]"), "file", bad);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body())
                        .select(".govuk-error-summary__list a")
                        .text())
                .startsWith("The file is neither a zip nor NDJSON");
        PageRules.assertKept(refused.body());

        var none = visitor.submit(visitor.page("/imports/new").expectFirst("form[action=/imports/new]"));
        assertThat(none.statusCode()).isEqualTo(422);
    }

    @Test
    void find_a_report_by_its_included_classification_with_nothing_of_it_in_the_address() {
        var visitor = signedIn(specialist);
        var answer =
                visitor.submit(visitor.page("/reports").expectFirst("form[action=/reports/search]"), "offence", "8Q");
        var address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).matches("/reports/found/[0-9a-f]{24}");
        var row = visitor.page(address).expectFirst("tbody tr:contains(PG/4)");
        assertThat(row.text()).contains("149 Criminal damage. Included: 8Q 8/66");
        var untyped = visitor.submit(
                visitor.page("/reports").expectFirst("form[action=/reports/search]"), "offence", "8\u0000\u202eQ");
        assertThat(visitor.page(untyped.headers().firstValue("Location").orElseThrow())
                        .select("tbody tr:contains(PG/4)"))
                .as("what nobody types is left out")
                .isNotEmpty();
        var elsewhere = signedIn(specialist).get(address);
        assertThat(elsewhere.headers().firstValue("Location")).hasValue("/reports");
        assertThat(visitor.submit(visitor.page("/reports").expectFirst("form[action=/reports/search]"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void show_a_report_whole_with_hidden_characters_made_visible() {
        var page = signedIn(specialist).page(pageOf("PG/4"));
        assertThat(page.title()).doesNotContain("PG/4");
        assertThat(page.select("main").text())
                .contains("Recorded as stalking")
                .contains("Enid Enghraifft")
                .contains("Not identified")
                .contains("29 February 1980")
                .contains("November 2026")
                .contains("SPO")
                .contains("[U+202E]ecila")
                .doesNotContain("\u202E");
        assertThat(page.select(".app-written").attr("lang")).isEqualTo("en");
    }

    @Test
    void are_shut_to_roles_without_them() {
        assertThat(signedIn(analyst).get("/reports").statusCode()).isEqualTo(403);
        assertThat(signedIn(specialist).get("/imports/new").statusCode()).isEqualTo(403);
        assertThat(signedIn(specialist).get("/reports/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void tell_the_command_line_how_it_goes_and_nobody_else() {
        var file = SampleExtract.of(30).from(500).zip(folder.resolve("command.zip"));
        var form = "file=" + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8);
        var visitor = new Visitor("http://127.0.0.1:" + port);
        var answer = visitor.post("/imports/command", form, CommandToken.HEADER, "a-token-for-tests");
        assertThat(answer.body().lines()).last().isEqualTo("exit 0");
        assertThat(answer.body()).contains("Loaded command.zip: 30 new reports");
        var missing =
                visitor.post("/imports/command", "file=%2Fno-such-file", CommandToken.HEADER, "a-token-for-tests");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(visitor.post("/imports/command", form).statusCode()).isEqualTo(403);

        var person = signedIn(analyst);
        var csrf = person.page("/imports/new").expectFirst("input[name=_csrf]").attr("value");
        assertThat(person.post("/imports/command", form + "&_csrf=" + csrf).statusCode())
                .isEqualTo(404);
    }

    @Test
    void tell_a_script_how_far_an_import_has_come() {
        assertThat(signedIn(analyst).get(applied() + "/progress").body()).contains("\"percent\":100");
    }
}
