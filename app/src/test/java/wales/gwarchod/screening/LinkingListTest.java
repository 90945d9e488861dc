package wales.gwarchod.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import wales.gwarchod.Night;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.WholeService;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.jobs.Jobs;
import wales.gwarchod.people.People;
import wales.gwarchod.people.PersonDecisions;

@DisplayName("What needs linking")
@SpringBootTest(
        classes = WholeService.class,
        properties = {
            "gwarchod.demonstration=true",
            "gwarchod.demonstration-fill=true",
            "gwarchod.demonstration-reports=3000",
            "gwarchod.screening.resembles=false"
        })
@OnDatabase
class LinkingListTest {
    @Autowired
    LinkingList linking;

    @Autowired
    Worklist worklist;

    @Autowired
    People people;

    @Autowired
    PersonDecisions decisions;

    @Autowired
    Users users;

    @Autowired
    Jobs jobs;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) throws IOException {
        registry.add("gwarchod.data", Files.createTempDirectory("linking-list")::toString);
    }

    @Test
    void is_asked_of_reports_that_wait_until_somebody_answers() throws Exception {
        Night.awaitEnd(jobs);
        var sian = Acting.as(SignedIn.job(), () -> users.keep("test", "sian", "DS Siân Enghraifft", Role.SPEC));
        var waiting = Acting.as(sian, () -> worklist.list(Queue.of(Queue.Tab.FIRST))).rows().stream()
                .map(row -> row.item().id())
                .toList();

        var asked = Acting.as(sian, linking::open);

        assertThat(asked).isNotEmpty().allSatisfy(question -> {
            assertThat(question.items()).isNotEmpty().extracting(Item::id).isSubsetOf(waiting);
            assertThat(Acting.as(
                            sian,
                            () -> people.reportsOf(
                                    List.of(question.one().id(), question.two().id()))))
                    .containsAll(question.items().stream().map(Item::report).toList());
        });
        assertThat(asked).isSortedAccordingTo((one, other) -> Double.compare(other.bits(), one.bits()));

        var first = asked.getFirst();
        Acting.as(sian, () -> {
            decisions.sayDifferent(first.one().id(), first.two().id(), "Two, seen together");
            return true;
        });
        assertThat(Acting.as(sian, linking::open))
                .noneMatch(question -> question.one().id().equals(first.one().id())
                        && question.two().id().equals(first.two().id()));
    }
}
