package wales.gwarchod.crimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wales.gwarchod.TestDatabase;

@DisplayName("Reports")
class ReportsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final CrimesRoom ROOM = new CrimesRoom(DATABASE.dataSource());

    @BeforeAll
    static void three_reports_are_loaded(@TempDir Path folder) throws Exception {
        var contents = new LinkedHashMap<String, String>();
        contents.put("manifest.json", SampleExtract.manifest("\"reports\":3,\"classifications\":2"));
        contents.put("reports.csv", """
                reference,version,kind,recorded_at,offence_class,offence_code,offence_title,area
                R/100%,1,CRIME,2026-11-20T10:00:00Z,8Q,195/12,Stalking,Tref Sampl
                R/2,1,CRIME,2026-11-21T23:30:00Z,149,,Criminal damage,Tref Sampl
                R/3,1,INCIDENT,2026-11-22T10:00:00Z,,,,Aber Prawf
                """);
        contents.put("classifications.csv", """
                reference,version,offence_class,offence_code,offence_title
                R/2,1,8Q,00866,Stalking: serious alarm
                R/2,1,8L,,Harassment
                """);
        var file = SampleExtract.zip(folder.resolve("three.zip"), contents);
        CrimesRoom.acting(() -> ROOM.loads().load(file, null));
    }

    @AfterAll
    static void close() {
        ROOM.close();
        DATABASE.close();
    }

    private static List<ReportHit> search(String reference, String offence, String area) throws Exception {
        return CrimesRoom.acting(() -> ROOM.reports().search(new ReportSearch(reference, offence, area, null, null)));
    }

    @Test
    void are_found_by_an_included_classification_as_by_a_principal_crime() throws Exception {
        for (String wanted : List.of("8q", "stalking", "STALK")) {
            assertThat(search("", wanted, "")).extracting(ReportHit::reference).containsExactly("R/2", "R/100%");
        }
        assertThat(search("", "8/66", "")).singleElement().satisfies(hit -> {
            assertThat(hit.principal().title()).isEqualTo("Criminal damage");
            assertThat(hit.matchedIncluded()).isEqualTo(new Offence("8Q", "8/66", "Stalking: serious alarm"));
        });
        assertThat(search("", "00866", "")).hasSize(1);
        assertThat(search("", "195/12", ""))
                .singleElement()
                .extracting(ReportHit::matchedIncluded)
                .isNull();
    }

    @Test
    void are_found_by_the_start_of_a_reference_and_by_area() throws Exception {
        assertThat(search("r/1", "", "")).extracting(ReportHit::reference).containsExactly("R/100%");
        assertThat(search("%", "", "")).isEmpty();
        assertThat(search("", "", "tref sampl")).hasSize(2);
        assertThat(search("", "", "")).isEmpty();
    }

    @Test
    void are_found_by_the_day_counted_here() throws Exception {
        var day = LocalDate.of(2026, 11, 21);
        assertThat(CrimesRoom.acting(() -> ROOM.reports().search(new ReportSearch("", "", "", day, day))))
                .extracting(ReportHit::reference)
                .containsExactly("R/2");
    }

    @Test
    void say_in_the_log_who_searched_and_opened_what() throws Exception {
        var id = CrimesRoom.acting(() -> ROOM.reports().byReference("R/3").orElseThrow());
        long before = logged(id);
        CrimesRoom.acting(() -> ROOM.reports().open(id));
        search("R/3", "", "");
        assertThat(logged(id)).isEqualTo(before + 2);
        CrimesRoom.acting(() -> ROOM.reports().find(id));
        assertThat(logged(id)).isEqualTo(before + 2);
        assertThatThrownBy(() -> CrimesRoom.acting(() -> ROOM.reports().open(new ReportId(999_999))))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static long logged(ReportId id) {
        return ROOM.seeing(() -> ROOM.db()
                .sql(
                        "select count(*) from audit.event where subject_kind = 'report' and subjects @> array[cast(:id as bigint)]")
                .param("id", id.value())
                .query(Long.class)
                .single());
    }

    @Test
    void come_in_the_order_asked() throws Exception {
        var second = CrimesRoom.acting(() -> ROOM.reports().byReference("R/2").orElseThrow());
        var first = CrimesRoom.acting(() -> ROOM.reports().byReference("r/100%").orElseThrow());
        var asked = List.of(second, new ReportId(999_999), first);
        assertThat(CrimesRoom.acting(() -> ROOM.reports().all(asked)))
                .extracting(Report::reference)
                .containsExactly("R/2", "R/100%");
    }

    @Test
    void are_counted_and_dated() throws Exception {
        assertThat(CrimesRoom.acting(() -> ROOM.reports().totals())).isEqualTo(new ReportTotals(2, 1));
        assertThat(CrimesRoom.acting(() -> ROOM.reports().dataTime())).isEqualTo("2026-11-23T02:00:00Z");
        assertThat(CrimesRoom.acting(() -> ROOM.reports().incompleteLoad())).isEmpty();
    }
}
