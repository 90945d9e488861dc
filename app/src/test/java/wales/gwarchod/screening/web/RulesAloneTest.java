package wales.gwarchod.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

@DisplayName("Screening with the sentence model switched off")
@SpringBootTest(
        classes = GwarchodApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gwarchod.demonstration=true", "gwarchod.screening.resembles=false"})
@OnDatabase
class RulesAloneTest {
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

    @Test
    void works_on_the_rules_and_says_so_in_both_languages() throws Exception {
        var specialist =
                Acting.as(SignedIn.job(), () -> users.keep("demonstration", "siân", "Siân Enghraifft", Role.SPEC));
        var extract = new Extract();
        extract.report("RA/1")
                .with("recorded_at", "2026-11-22T19:00:00Z")
                .with(
                        "narrative",
                        "Ex partner turned up at her work again. He messages her every day from new accounts after she blocked him."
                                + " She found a tracker under her car.")
                .person("V", "VICTIM", "Enid", "Enghraifft")
                .person("S", "SUSPECT", "Robin", "Sampl");
        Acting.as(SignedIn.commandLine(), () -> loads.load(extract.write(folder, "alone.ndjson"), null));
        Night.awaitEnd(jobs);

        var rows = Acting.as(specialist, () -> worklist.list(Queue.of(Queue.Tab.FIRST)))
                .rows();
        assertThat(rows).hasSize(1);
        assertThat(Objects.requireNonNull(rows.getFirst().reading()).resembles())
                .isNull();

        var visitor = new Visitor("http://localhost:" + port);
        visitor.submit(
                visitor.page("/sign-in").expectFirst("form:has(input[name=user][value=" + specialist.id() + "])"));
        for (var said : List.of("en: switched off in the settings", "cy: wedi’i ddiffodd yn y gosodiadau")) {
            var page = visitor.get("/screening?lang=" + said.substring(0, 2)).body();
            assertThat(page).contains(said.substring(4)).contains("RA/1");
            PageRules.assertKept(page);
        }
    }
}
