package wales.gwarchod.crimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wales.gwarchod.TestDatabase;

@DisplayName("Loads")
class LoadsTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final CrimesRoom room = new CrimesRoom(database.dataSource());

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        room.close();
        database.close();
    }

    private LoadView load(Path file) throws Exception {
        return CrimesRoom.acting(() -> room.loads().load(file, null));
    }

    private Report report(String reference) throws Exception {
        return CrimesRoom.acting(() -> room.reports()
                .find(room.reports().byReference(reference).orElseThrow())
                .orElseThrow());
    }

    @Test
    void a_file_is_loaded_whole_and_reconciled() throws Exception {
        var load = load(SampleExtract.of(300).zip(folder.resolve("night.zip")));
        assertThat(load.state()).isEqualTo(LoadState.APPLIED);
        assertThat(load.complete()).isTrue();
        assertThat(load.changes()).isEqualTo(new LoadView.Changes(300, 0, 0, 0));
        assertThat(load.rowsRejected()).isZero();
        assertThat(room.announced()).containsExactly(load.id());

        var report = report("sx/6/26");
        assertThat(report.people()).hasSize(3);
        assertThat(report.included())
                .singleElement()
                .extracting(one -> one.offence().code())
                .isEqualTo("8/66");
        assertThat(report.recordedAsStalking()).isTrue();
        assertThat(report.narrative()).startsWith("Log 6, version 1.\nCaller");
        assertThat(report("SX/41/26").orders()).singleElement().satisfies(order -> {
            assertThat(order.subjectInvolvedId())
                    .isEqualTo(report("SX/41/26")
                            .people(PartyRole.SUSPECT)
                            .getFirst()
                            .id());
            assertThat(order.protectedInvolvedId())
                    .isEqualTo(report("SX/41/26")
                            .people(PartyRole.VICTIM)
                            .getFirst()
                            .id());
        });
        assertThat(report("SX/9/26").people(PartyRole.SUSPECT)).singleElement().matches(Involved::unknown);
    }

    @Test
    void the_same_file_again_is_known_as_a_repeat_and_changes_nothing() throws Exception {
        var file = SampleExtract.of(120).zip(folder.resolve("night.zip"));
        load(file);
        var before = TableState.of(room);
        var again = load(Files.copy(file, folder.resolve("renamed.zip")));
        assertThat(again.state()).isEqualTo(LoadState.REPEATED);
        assertThat(again.changes()).isEqualTo(LoadView.Changes.NONE);
        assertThat(TableState.of(room)).isEqualTo(before);
    }

    @Test
    void the_same_content_in_another_file_is_unchanged() throws Exception {
        var first = load(SampleExtract.of(120).zip(folder.resolve("night.zip")));
        var more = load(SampleExtract.of(150).zip(folder.resolve("more.zip")));
        assertThat(more.changes()).isEqualTo(new LoadView.Changes(30, 0, 120, 0));
        assertThat(report("SX/1/26").loadId()).isEqualTo(first.id());
        assertThat(report("SX/121/26").loadId()).isEqualTo(more.id());
    }

    @Test
    void a_newer_version_takes_the_place_of_the_older_and_people_keep_their_ids() throws Exception {
        load(SampleExtract.of(60).zip(folder.resolve("one.zip")));
        var before = report("SX/41/26");
        var load = load(SampleExtract.of(60).withVersion(2).zip(folder.resolve("two.zip")));
        assertThat(load.changes()).isEqualTo(new LoadView.Changes(0, 60, 0, 0));
        var after = report("SX/41/26");
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.people())
                .extracting(Involved::id)
                .isEqualTo(before.people().stream().map(Involved::id).toList());
        assertThat(CrimesRoom.acting(() -> room.reports().changedBy(load.id(), new ReportId(0), 100)))
                .hasSize(60);
        assertThat(history("SX/41/26", 1)).contains("version 1").contains("RESTRAINING_ORDER");
    }

    @Test
    void a_late_older_version_becomes_history_and_the_end_is_the_same() throws Exception {
        load(SampleExtract.of(60).withVersion(2).zip(folder.resolve("two.zip")));
        var load = load(SampleExtract.of(60).zip(folder.resolve("one.zip")));
        assertThat(load.changes()).isEqualTo(new LoadView.Changes(0, 0, 0, 60));
        assertThat(report("SX/41/26").version()).isEqualTo(2);
        assertThat(history("SX/41/26", 1)).contains("version 1");
        var late = TableState.of(room);

        try (var other = TestDatabase.fresh();
                var elsewhere = new CrimesRoom(other.dataSource())) {
            CrimesRoom.acting(() -> elsewhere.loads().load(folder.resolve("one.zip"), null));
            CrimesRoom.acting(() -> elsewhere.loads().load(folder.resolve("two.zip"), null));
            assertThat(TableState.of(elsewhere)).isEqualTo(late);
        }
    }

    @Test
    void other_content_under_the_same_version_is_held_for_a_person() throws Exception {
        load(SampleExtract.of(20).zip(folder.resolve("one.zip")));
        var before = TableState.of(room);
        var load = load(new SampleExtract(1, 20, 1, 7).zip(folder.resolve("other.zip")));
        assertThat(load.changes()).isEqualTo(LoadView.Changes.NONE);
        assertThat(load.rowsRejected()).isEqualTo(load.rowsRead());
        assertThat(rejected(load)).first().extracting(RejectedRow::code).isEqualTo("changed-without-version");
        assertThat(TableState.of(room)).isEqualTo(before);
    }

    @Test
    void a_corrected_row_is_taken_in_under_the_same_version() throws Exception {
        var rows = written("V1,VICTIM,Enid,Enghraifft,31/02/1980");
        var first = load(SampleExtract.zip(folder.resolve("one.zip"), rows));
        assertThat(rejected(first)).extracting(RejectedRow::code).contains("date-does-not-exist", "person-missing");
        assertThat(report("A1").people()).isEmpty();
        var second =
                load(SampleExtract.zip(folder.resolve("two.zip"), written("V1,VICTIM,Enid,Enghraifft,1980-02-29")));
        assertThat(second.changes()).isEqualTo(new LoadView.Changes(0, 1, 0, 0));
        assertThat(report("A1").people()).hasSize(1);
        assertThat(second.rowsRejected()).isZero();
    }

    @Test
    void whereabouts_stand_nowhere_but_in_the_room_that_keeps_them() throws Exception {
        load(SampleExtract.zip(folder.resolve("one.zip"), written("V1,VICTIM,Enid,Enghraifft,1980-02-29")));
        long kept = room.seeing(() -> room.db()
                .sql("select count(*) from access.whereabouts where given = '07700 900123'")
                .query(Long.class)
                .single());
        assertThat(kept).isOne();
        for (String table : List.of("report", "report_version", "rejected_row", "staged_row", "involvement", "load")) {
            long astray = room.seeing(() -> room.db()
                    .sql("select count(*) from crimes." + table + " t where t::text like '%900123%'")
                    .query(Long.class)
                    .single());
            assertThat(astray).as(table).isZero();
        }
        assertThat(room.seeing(() -> room.db()
                        .sql("select count(*) from access.staged_whereabouts")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void wrong_totals_load_what_is_there_and_say_that_something_is_missing() throws Exception {
        var contents = written("V1,VICTIM,Enid,Enghraifft,1980-02-29");
        contents.put("manifest.json", SampleExtract.manifest("\"reports\":2,\"people\":1,\"contacts\":1"));
        var load = load(SampleExtract.zip(folder.resolve("one.zip"), contents));
        assertThat(load.state()).isEqualTo(LoadState.APPLIED);
        assertThat(load.isIncomplete()).isTrue();
        assertThat(CrimesRoom.acting(() -> room.reports().incompleteLoad())).contains(load.id());
    }

    @Test
    void a_refused_file_leaves_a_line_that_says_why() throws Exception {
        var file = Files.writeString(folder.resolve("odd.txt"), "reference;version\n");
        assertThatThrownBy(() -> load(file))
                .isInstanceOfSatisfying(
                        ExtractFault.class, fault -> assertThat(fault.code()).isEqualTo("not-an-extract"));
        assertThat(CrimesRoom.acting(() -> room.loads().recent()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(LoadState.REFUSED);
                    assertThat(line.faultCode()).isEqualTo("not-an-extract");
                });
    }

    private List<RejectedRow> rejected(LoadView load) throws Exception {
        return CrimesRoom.acting(() -> room.loads().rejected(load.id(), 100));
    }

    private String history(String reference, int version) {
        return room.seeing(() -> room.db()
                .sql("""
                        select v.body::text from crimes.report_version v join crimes.report r on r.id = v.report_id
                         where r.reference = :reference and v.version = :version
                        """)
                .param("reference", reference)
                .param("version", version)
                .query(String.class)
                .single());
    }

    private static Map<String, String> written(String person) {
        var contents = new LinkedHashMap<String, String>();
        contents.put("manifest.json", SampleExtract.manifest("\"reports\":1,\"people\":1,\"contacts\":1"));
        contents.put("reports.csv", "reference,version,kind,recorded_at\nA1,1,CRIME,2026-11-22T10:00:00Z\n");
        contents.put(
                "people.csv",
                "reference,version,person_reference,role,forenames,surname,born_on\nA1,1," + person + "\n");
        contents.put("contacts.csv", "reference,version,person_reference,kind,value\nA1,1,V1,PHONE,07700 900123\n");
        return contents;
    }
}
