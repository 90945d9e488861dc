package wales.gwarchod.crimes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.TestDatabase;
import wales.gwarchod.crimes.extract.Part;

@DisplayName("The extract format")
class ExtractFormatTest {
    private static final Path PAGE = Path.of("..", "docs", "extract-format.md");
    private static final Path SCHEMA = Path.of("..", "docs", "extract-format.schema.json");
    private static final String MANIFEST =
            SampleExtract.manifest("\"reports\":1,\"classifications\":1,\"people\":2,\"contacts\":2,\"orders\":1");
    private static final String REPORT = """
            {"reference":"NX/1","version":1,"kind":"CRIME","recorded_at":"2026-11-22T09:30:00Z","offence_class":"8L",
             "flags":["ONLINE"],"narrative":"Gadawodd nodyn.","narrative_language":"cy",
             "classifications":[{"offence_class":"8Q","offence_code":"8/66","added_on":"2026-11-22"}],
             "people":[{"person_reference":"N100","role":"VICTIM","forenames":"Enid","surname":"Enghraifft",
                        "contacts":[{"kind":"PHONE","value":"07700 900123"},{"kind":"ADDRESS","value":"Dim cyfeiriad sefydlog"}]},
                       {"person_reference":"N200","role":"SUSPECT","unknown":true}],
             "orders":[{"order_reference":"O1","kind":"SPO","made_on":"2026-10-01","subject_person_reference":"N200"}]}
            """.replace("\n", " ");

    @TempDir
    Path folder;

    private static Schema schema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void is_what_the_schema_says_for_the_manifest_and_a_report() throws Exception {
        assertThat(schema().validate(MANIFEST, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(REPORT, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(REPORT.replace("CRIME", "FELONY"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(
                                MANIFEST.replace("\"format_version\":1", "\"format_version\":2"), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void has_the_same_columns_in_code_schema_and_page(Part part) throws Exception {
        JsonNode definitions =
                JsonMapper.shared().readTree(Files.readString(SCHEMA)).path("$defs");
        String name = switch (part) {
            case REPORTS -> "report";
            case CLASSIFICATIONS -> "classification";
            case PEOPLE -> "person";
            case CONTACTS -> "contact";
            case ORDERS -> "order";
        };
        var page = Files.readString(PAGE);
        var properties = new java.util.TreeSet<String>();
        definitions.path(name).path("properties").propertyNames().forEach(properties::add);
        definitions.path("offence").path("properties").propertyNames().forEach(properties::add);
        for (String column : part.columns()) {
            boolean outside =
                    part != Part.REPORTS && List.of("reference", "version").contains(column)
                            || part == Part.CONTACTS && column.equals("person_reference");
            assertThat(outside || properties.contains(column)).as(column).isTrue();
            assertThat(page).as("the page names the column").contains("`" + column + "`");
        }
        for (String column : part.required()) {
            boolean outside =
                    part != Part.REPORTS && List.of("reference", "version").contains(column)
                            || part == Part.CONTACTS && column.equals("person_reference");
            assertThat(outside
                            || definitions
                                    .path(name)
                                    .path("required")
                                    .toString()
                                    .contains("\"" + column + "\""))
                    .as(column)
                    .isTrue();
        }
    }

    @Test
    void loads_from_lines_of_json_packed_with_gzip_whatever_the_name() throws Exception {
        var file = folder.resolve("extract.txt");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((MANIFEST + "\n" + REPORT + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        try (var database = TestDatabase.fresh();
                var room = new CrimesRoom(database.dataSource())) {
            var load = CrimesRoom.acting(() -> room.loads().load(file, null));
            assertThat(load.complete()).isTrue();
            assertThat(load.rowsRejected()).isZero();
            var report = CrimesRoom.acting(() -> room.reports()
                    .find(room.reports().byReference("NX/1").orElseThrow())
                    .orElseThrow());
            assertThat(report.recordedAsStalking()).isTrue();
            assertThat(report.people(PartyRole.SUSPECT)).singleElement().matches(Involved::unknown);
        }
    }

    @Test
    void takes_a_forces_own_names_and_codes_from_a_mapping() throws Exception {
        var file = SampleExtract.zip(
                folder.resolve("own.zip"),
                java.util.Map.of(
                        "manifest.json",
                        SampleExtract.manifest("\"reports\":1"),
                        "CRIMES.CSV",
                        "CRIME_NO;TYP;DT\nW/1;C;22/11/2026 10:00\n"));
        var mapping = Files.writeString(folder.resolve("mapping.json"), """
                {"format":"gwarchod-mapping","format_version":1,"delimiter":";","date_time":"dd/MM/uuuu HH:mm",
                 "files":{"reports":"CRIMES.CSV"},
                 "columns":{"reports":{"reference":"CRIME_NO","kind":"TYP","recorded_at":"DT"}},
                 "codes":{"reports.kind":{"C":"CRIME"}},"values":{"reports.version":"1"}}
                """);
        try (var database = TestDatabase.fresh();
                var room = new CrimesRoom(database.dataSource())) {
            var load = CrimesRoom.acting(() -> room.loads().load(file, mapping));
            assertThat(load.changes().added()).isOne();
            var report = CrimesRoom.acting(() -> room.reports()
                    .find(room.reports().byReference("W/1").orElseThrow())
                    .orElseThrow());
            assertThat(report.kind()).isEqualTo(ReportKind.CRIME);
            assertThat(report.recordedAt()).isEqualTo("2026-11-22T10:00:00Z");
        }
    }
}
