package wales.gwarchod.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.WholeService;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignInDesk;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.access.Users;
import wales.gwarchod.crimes.LoadState;
import wales.gwarchod.crimes.LoadView;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.crimes.Reports;

@SpringBootTest(
        classes = WholeService.class,
        properties = {
            "gwarchod.demonstration=true",
            "gwarchod.demonstration-fill=true",
            "gwarchod.demonstration-reports=400",
            "gwarchod.demonstration-seed=7"
        })
@OnDatabase
class DemonstrationForceTest {
    @Autowired
    private DemonstrationForce force;

    @Autowired
    private Loads loads;

    @Autowired
    private Reports reports;

    @Autowired
    private Users users;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory("demonstration");
        registry.add("gwarchod.data", folder::toString);
    }

    @Test
    void an_empty_database_becomes_the_demonstration_once_and_takes_another_night() {
        Acting.as(SignedIn.job(), () -> {
            assertThat(users.vouchedForBy(SignInDesk.DEMONSTRATION))
                    .extracting(SignedIn::displayName)
                    .contains("DS Siân Enghraifft", "Ada Gweinyddwr")
                    .hasSize(6);
            assertThat(loads.recent()).singleElement().satisfies(DemonstrationForceTest::isWhole);
            assertThat(reports.totals().all()).isEqualTo(400);

            force.fill();

            assertThat(loads.recent()).hasSize(1);
            assertThat(users.vouchedForBy(SignInDesk.DEMONSTRATION)).hasSize(6);

            var first = loads.recent().getFirst().extractedAt();
            var night = force.anotherNight(30);

            isWhole(night);
            assertThat(night.extractedAt()).isEqualTo(first == null ? null : first.plusSeconds(24 * 60 * 60));
            assertThat(reports.totals().all()).isEqualTo(430);
            return null;
        });
    }

    @Test
    void the_data_time_is_the_last_two_o_clock_in_london() {
        assertThat(DemonstrationForce.dataTime(Instant.parse("2026-11-24T15:00:00Z")))
                .isEqualTo("2026-11-24T02:00:00Z");
        assertThat(DemonstrationForce.dataTime(Instant.parse("2026-11-24T01:59:59Z")))
                .isEqualTo("2026-11-23T02:00:00Z");
        assertThat(DemonstrationForce.dataTime(Instant.parse("2026-07-01T01:00:00Z")))
                .isEqualTo("2026-07-01T01:00:00Z");
    }

    /** Every row was taken and every total agrees. */
    private static void isWhole(LoadView load) {
        assertThat(load.state()).isEqualTo(LoadState.APPLIED);
        assertThat(load.complete()).isTrue();
        assertThat(load.rowsRejected()).isZero();
        assertThat(load.unknown()).isEmpty();
    }
}
