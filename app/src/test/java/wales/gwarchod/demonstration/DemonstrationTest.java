package wales.gwarchod.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wales.gwarchod.demonstration.Extract.column;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {
    private static final Instant DATA_TIME = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant LAST_NIGHT = DATA_TIME.minusSeconds(24 * 60 * 60);
    private static final Set<String> STALKING = Set.of("8/65", "8/66", "195/12");
    private static final Demonstration DEMONSTRATION = new Demonstration();

    @TempDir
    static Path folder = Path.of("");

    private static Extract extract = new Extract("", List.of(), List.of(), List.of(), List.of(), List.of());
    private static List<String[]> truth = List.of();

    @BeforeAll
    static void makeOne() throws IOException {
        var zip = folder.resolve("usual.zip");
        var list = folder.resolve("truth.csv");
        DEMONSTRATION.generate(Demonstration.USUAL_SIZE, 2026, DATA_TIME, zip, list);
        extract = Extract.read(zip);
        truth = Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_does_not() throws IOException {
        var once = folder.resolve("once.zip");
        var again = folder.resolve("again.zip");
        var other = folder.resolve("other.zip");
        DEMONSTRATION.generate(300, 5, DATA_TIME, once);
        new Demonstration().generate(300, 5, DATA_TIME, again);
        DEMONSTRATION.generate(300, 6, DATA_TIME, other);

        assertThat(once).hasSameBinaryContentAs(again);
        assertThat(Files.mismatch(once, other)).isNotEqualTo(-1);
    }

    @Test
    void the_manifest_counts_the_rows_of_every_file() throws IOException {
        var zip = folder.resolve("counted.zip");
        var totals = DEMONSTRATION.generate(500, 1, DATA_TIME, zip);
        var read = Extract.read(zip);

        assertThat(totals)
                .isEqualTo(new Totals(
                        500,
                        read.classifications().size(),
                        read.people().size(),
                        read.contacts().size(),
                        read.orders().size()));
        assertThat(read.reports()).hasSize(500);
        assertThat(read.manifest())
                .contains("\"reports\": 500", "\"people\": " + totals.people(), "2026-11-24T02:00:00Z");
    }

    @Test
    void any_size_from_twenty_on_is_possible() throws IOException {
        for (var size : List.of(20, 21, 37, 90, 1_000)) {
            var zip = folder.resolve("size-" + size + ".zip");
            assertThat(DEMONSTRATION.generate(size, 3, DATA_TIME, zip).reports())
                    .isEqualTo(size);
        }
        assertThatThrownBy(() -> DEMONSTRATION.generate(19, 3, DATA_TIME, folder.resolve("none.zip")))
                .isInstanceOf(IllegalArgumentException.class);
        try (var left = Files.list(folder)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith(".extract")))
                    .isEmpty();
        }
    }

    @Test
    void reports_come_in_order_and_none_later_than_the_data_time() {
        var recorded =
                column(extract.reports(), "recorded_at").map(Instant::parse).toList();

        assertThat(recorded).isSorted();
        assertThat(recorded.getLast()).isBefore(DATA_TIME);
        assertThat(column(extract.reports(), "reference")).doesNotHaveDuplicates();
    }

    @Test
    void narratives_have_no_gap_left_and_read_as_sentences() {
        assertThat(extract.narratives())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("{", "}", "  ", "null", " .", "..")
                        .hasSizeGreaterThan(25)
                        .matches("(?s)[\\p{Lu}\\p{N}\"£x'@].*[.?!\"]"));
    }

    @Test
    void a_reader_of_fifty_reports_seldom_meets_an_opening_twice() {
        assertThat(shareRepeating(extract.narratives(), 50)).isLessThan(0.01);
        assertThat(shareRepeating(stalkingNarratives(), 50)).isLessThan(0.05);
    }

    @Test
    void the_last_night_never_opens_twice_in_the_same_words() {
        var openings = lastNight().map(row -> opening(row.getField("narrative")));

        assertThat(openings).doesNotHaveDuplicates();
    }

    @Test
    void no_two_reports_of_one_course_tell_the_same_words() {
        var courseOf = coursesByReference();
        var byCourse = extract.reports().stream()
                .filter(row -> courseOf.containsKey(row.getField("reference")))
                .collect(groupingBy(row -> courseOf.get(row.getField("reference"))));

        assertThat(byCourse.values())
                .allSatisfy(reports -> assertThat(column(reports, "narrative")).doesNotHaveDuplicates());
    }

    @Test
    void the_last_24_hours_hold_one_of_each_thing_to_meet() {
        var night = lastNight().toList();
        var references = column(night, "reference").collect(toSet());
        var orders = extract.orders().stream()
                .filter(order -> references.contains(order.getField("reference")))
                .map(order -> order.getField("reference"))
                .collect(toSet());

        assertThat(night).hasSizeBetween(60, 120);
        assertThat(column(night, "offence_code")).anyMatch(STALKING::contains);
        assertThat(extract.classifications())
                .anyMatch(row -> references.contains(row.getField("reference"))
                        && STALKING.contains(row.getField("offence_code")));
        assertThat(night)
                .anyMatch(row -> row.getField("offence_title").startsWith("Breach of")
                        && orders.contains(row.getField("reference")));
        assertThat(column(night, "narrative_language")).contains("cy");
        assertThat(column(night, "narrative"))
                .anyMatch(text ->
                        text.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(track|tag|airtag|gps|magnetic box).*"));
        assertThat(kindsOf(references)).contains("HIDDEN", "RECORDED", "UNKNOWN_SUSPECT", "MUTUAL", "LOOK_ALIKE");
    }

    @Test
    void a_course_has_one_to_nine_reports_of_more_than_one_kind_of_offence() {
        var courseOf = coursesByReference();
        var byCourse = extract.reports().stream()
                .filter(row -> courseOf.containsKey(row.getField("reference")))
                .collect(groupingBy(row -> courseOf.get(row.getField("reference"))));
        var long_ =
                byCourse.values().stream().filter(reports -> reports.size() > 3).toList();

        assertThat(byCourse.values()).allSatisfy(reports -> assertThat(reports).hasSizeBetween(1, 9));
        assertThat(long_).hasSizeGreaterThan(20);
        assertThat(long_.stream()
                        .filter(reports ->
                                column(reports, "offence_title").distinct().count() > 1))
                .hasSizeGreaterThan(long_.size() / 2);
    }

    @Test
    void one_report_in_twelve_or_so_is_told_in_welsh() {
        var welsh = column(extract.reports(), "narrative_language")
                .filter("cy"::equals)
                .count();

        assertThat(welsh / (double) extract.reports().size()).isBetween(0.05, 0.11);
    }

    @Test
    void a_suspect_in_two_courses_and_a_twin_are_both_there() {
        var suspects = truth.stream()
                .filter(row -> row[4].equals("SUSPECT") && !row[5].equals("0") && !row[1].isEmpty())
                .collect(groupingBy(row -> row[5], java.util.stream.Collectors.mapping(row -> row[1], toSet())));
        var twins = extract.people().stream()
                .filter(row -> !row.getField("born_on").isEmpty())
                .collect(groupingBy(
                        row -> row.getField("surname") + row.getField("born_on"),
                        java.util.stream.Collectors.mapping(row -> row.getField("forenames"), toSet())));

        assertThat(suspects.values()).anyMatch(courses -> courses.size() > 1);
        assertThat(twins.values()).anyMatch(forenames -> forenames.size() > 1);
    }

    @Test
    void every_pnc_id_is_well_formed_and_beyond_any_real_one() {
        var ids = column(extract.people(), "pnc_id").filter(id -> !id.isEmpty()).toList();

        assertThat(ids).hasSizeGreaterThan(1_000).allSatisfy(id -> {
            assertThat(id).matches("\\d{4}/9\\d{6}[A-Z]");
            var number = Integer.parseInt(id.substring(2, 4)) * 10_000_000 + Integer.parseInt(id.substring(5, 12));
            assertThat(id.charAt(12)).isEqualTo("ZABCDEFGHJKLMNPQRTUVWXY".charAt(number % 23));
        });
    }

    @Test
    void telephones_mail_postcodes_and_plates_are_nobodys() {
        assertThat(extract.contacts()).allSatisfy(row -> {
            var value = row.getField("value");
            switch (row.getField("kind")) {
                case "PHONE" ->
                    assertThat(value.replace("+44 ", "0").replace(" ", ""))
                            .matches("07700900\\d{3}|01632960\\d{3}|02920180\\d{3}");
                case "EMAIL" -> assertThat(value).matches("[a-z]+\\.[a-z]+\\d+@example\\.(com|org|net)");
                case "VEHICLE" -> assertThat(value).startsWith("EX99");
                case "ACCOUNT" -> assertThat(value).matches("@.*_(example|enghraifft).*");
                default -> assertThat(row.getField("postcode")).matches("((ZX|QX|XJ)\\d ?\\d[A-Z]{2})?");
            }
        });
    }

    @Test
    void no_full_name_is_that_of_somebody_well_known() {
        var avoid = Material.read().names().avoid();

        assertThat(extract.people().stream()
                        .filter(row -> avoid.contains(row.getField("forenames") + " " + row.getField("surname")))
                        .count())
                .as("a misspelling may bring one back, seldom")
                .isLessThan(20);
    }

    @Test
    void outcomes_fit_the_suspects() {
        var named = extract.people().stream()
                .filter(row -> row.getField("role").equals("SUSPECT")
                        && !row.getField("unknown").equals("true"))
                .map(row -> row.getField("reference"))
                .collect(toSet());

        assertThat(extract.reports()).allSatisfy(row -> {
            switch (row.getField("outcome_code")) {
                case "15", "16" -> assertThat(named).contains(row.getField("reference"));
                case "14", "18" -> assertThat(named).doesNotContain(row.getField("reference"));
                default -> assertThat(row.getField("kind")).isIn("CRIME", "INCIDENT");
            }
        });
    }

    @Test
    void an_order_is_made_before_the_report_that_mentions_it_and_means_people_of_that_report() {
        var recorded = extract.reports().stream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> row.getField("reference"),
                        row -> row.getField("recorded_at").substring(0, 10)));
        var people = extract.people().stream()
                .map(row -> row.getField("reference") + row.getField("person_reference"))
                .collect(toSet());

        assertThat(extract.orders()).isNotEmpty().allSatisfy(row -> {
            assertThat(LocalDate.parse(row.getField("made_on")))
                    .isBefore(LocalDate.parse(recorded.getOrDefault(row.getField("reference"), "")));
            assertThat(people).contains(row.getField("reference") + row.getField("subject_person_reference"));
            assertThat(people).contains(row.getField("reference") + row.getField("protected_person_reference"));
        });
    }

    @Test
    void the_extract_does_not_say_who_is_who() {
        assertThat(truth).isNotEmpty();
        assertThat(extract.manifest()).doesNotContain("course", "truth");
        assertThat(extract.reports().getFirst().getHeader()).doesNotContain("course", "truth", "kind_of_course");
    }

    @Test
    void another_night_goes_on_from_the_history() throws IOException {
        var zip = folder.resolve("night.zip");
        DEMONSTRATION.night(Demonstration.USUAL_SIZE, 2026, DATA_TIME, 1, 200, zip);
        var night = Extract.read(zip);
        var before = column(extract.reports(), "reference").collect(toSet());
        var known = new HashSet<>(
                column(extract.people(), "pnc_id").filter(id -> !id.isEmpty()).toList());

        assertThat(night.manifest()).contains("2026-11-25T02:00:00Z");
        assertThat(night.reports()).hasSize(200);
        assertThat(column(night.reports(), "reference")).doesNotContainAnyElementsOf(before);
        assertThat(column(night.reports(), "recorded_at").map(Instant::parse))
                .allSatisfy(at -> assertThat(at).isBetween(DATA_TIME, DATA_TIME.plusSeconds(24 * 60 * 60)));
        assertThat(column(night.people(), "pnc_id").filter(known::contains)).hasSizeGreaterThan(5);
    }

    private static Stream<NamedCsvRecord> lastNight() {
        return extract.reports().stream()
                .filter(row -> !Instant.parse(row.getField("recorded_at")).isBefore(LAST_NIGHT));
    }

    private static Set<String> kindsOf(Set<String> references) {
        return truth.stream()
                .filter(row -> references.contains(row[0]) && !row[2].isEmpty())
                .map(row -> row[2])
                .collect(toSet());
    }

    private static Map<String, String> coursesByReference() {
        return truth.stream()
                .filter(row -> !row[1].isEmpty())
                .collect(java.util.stream.Collectors.toMap(row -> row[0], row -> row[1], (one, same) -> one));
    }

    private static List<String> stalkingNarratives() {
        var references = truth.stream()
                .filter(row -> !row[2].isEmpty() && !row[2].equals("LOOK_ALIKE"))
                .map(row -> row[0])
                .collect(toSet());
        return extract.reports().stream()
                .filter(row -> references.contains(row.getField("reference")))
                .map(row -> row.getField("narrative"))
                .toList();
    }

    /** How many texts, of all, open as one of the others within a window that ends with them. */
    private static double shareRepeating(List<String> texts, int window) {
        var openings = texts.stream().map(DemonstrationTest::opening).toList();
        var repeating = 0;
        for (var index = window; index < openings.size(); index++) {
            if (openings.subList(index - window + 1, index).contains(openings.get(index))) {
                repeating++;
            }
        }
        return repeating / (double) openings.size();
    }

    private static String opening(String text) {
        return String.join(" ", Arrays.stream(text.split("\\s+")).limit(4).toList());
    }
}
