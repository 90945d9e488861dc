package wales.gwarchod.crimes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes seeded extracts of invented reports: about three people, four contacts a report, and now and then an included
 * classification and an order. Reports are numbered from {@code first}; the same number, version and seed give the same
 * report.
 */
public record SampleExtract(int first, int reports, int version, long seed) {
    private static final String[] FORENAMES = {
        "Enid", "Gwilym", "Nerys", "Idris", "Morfudd", "Aneirin", "Lowri", "Tomos"
    };
    private static final String[] SURNAMES = {"Enghraifft", "Sampl", "Prawf", "Dychmygol", "Ffug", "Esiampl"};
    private static final String[] CLASSES = {"8L", "8R", "8U", "9A", "3B", "149", "8N", "8Q"};
    private static final String[] PLACES = {"Tref Enghraifft", "Pentre Sampl", "Aber Prawf"};
    private static final String TEXT =
            "Caller reports that the suspect has again come to the house and waited in the lane. She has kept the "
                    + "messages. He was told in June not to contact her. The neighbour, who was at home, saw a car. ";

    public static SampleExtract of(int reports) {
        return new SampleExtract(1, reports, 1, 42);
    }

    public SampleExtract withVersion(int next) {
        return new SampleExtract(first, reports, next, seed);
    }

    public SampleExtract from(int number) {
        return new SampleExtract(number, reports, version, seed);
    }

    /** Writes the zip. */
    public Path zip(Path file) {
        var parts = new LinkedHashMap<String, Counted>();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            part(
                    zip,
                    parts,
                    "reports",
                    "reference,version,kind,recorded_at,occurred_from,offence_class,offence_code,area,flags,relationship,narrative,narrative_language",
                    this::report);
            part(
                    zip,
                    parts,
                    "classifications",
                    "reference,version,offence_class,offence_code,added_on",
                    this::classification);
            part(
                    zip,
                    parts,
                    "people",
                    "reference,version,person_reference,role,forenames,surname,born_on,pnc_id,unknown",
                    this::people);
            part(
                    zip,
                    parts,
                    "contacts",
                    "reference,version,person_reference,kind,value,postcode,platform",
                    this::contacts);
            part(
                    zip,
                    parts,
                    "orders",
                    "reference,version,order_reference,kind,made_on,ends_on,subject_person_reference,protected_person_reference,terms",
                    this::orders);
            zip.putNextEntry(new ZipEntry("manifest.json"));
            var totals = new ArrayList<String>();
            parts.forEach((name, counted) -> totals.add("\"" + name + "\":" + counted.rows));
            zip.write(manifest(String.join(",", totals)).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String manifest(String totals) {
        return "{\"format\":\"gwarchod-extract\",\"format_version\":1,\"source\":\"sample\",\"force\":\"Heddlu Sampl\","
                + "\"extracted_at\":\"2026-11-23T02:00:00Z\",\"totals\":{" + totals + "}}";
    }

    private void part(ZipOutputStream zip, Map<String, Counted> parts, String name, String header, Rows rows)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        out.write(header + "\n");
        var counted = new Counted();
        for (int number = first; number < first + reports; number++) {
            rows.write(number, new Random(seed * 1_000_003 + number * 31L + version), row -> {
                try {
                    counted.rows++;
                    out.write(row + "\n");
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
        out.flush();
        zip.closeEntry();
        parts.put(name, counted);
    }

    private static final class Counted {
        private long rows;
    }

    private interface Rows {
        void write(int number, Random random, Consumer<String> to);
    }

    private String key(int number) {
        return "SX/" + number + "/26," + version;
    }

    private static String one(Random random, String[] of) {
        return of[random.nextInt(of.length)];
    }

    private void report(int number, Random random, Consumer<String> to) {
        var day = LocalDate.of(2026, 1, 1).plusDays(number % 320);
        String kind = random.nextInt(4) == 0 ? "INCIDENT" : "CRIME";
        String classOf = kind.equals("CRIME") ? one(random, CLASSES) : "";
        to.accept(key(number) + "," + kind + "," + day + "T09:" + (10 + number % 50) + ":00Z," + day.minusDays(1) + ","
                + classOf + "," + (classOf.equals("8Q") ? "8/66" : "") + "," + one(random, PLACES)
                + ",DOMESTIC_ABUSE;ONLINE,EX_PARTNER,"
                + "\"Log " + number + ", version " + version + ".\n" + TEXT.repeat(2 + random.nextInt(3)) + "\",en");
    }

    private void classification(int number, Random random, Consumer<String> to) {
        if (number % 6 == 0) {
            to.accept(key(number) + ",8Q,00866,2026-11-01");
        }
    }

    private void people(int number, Random random, Consumer<String> to) {
        person(number, random, "V", "VICTIM", to);
        if (number % 9 == 0) {
            to.accept(key(number) + ",U1,SUSPECT,,,,,true");
        } else {
            person(number, random, "S", "SUSPECT", to);
        }
        person(number, random, "W", "WITNESS", to);
    }

    private void person(int number, Random random, String prefix, String role, Consumer<String> to) {
        to.accept(key(number) + "," + prefix + number / 2 + "," + role + "," + one(random, FORENAMES) + ","
                + one(random, SURNAMES) + "," + (1950 + random.nextInt(55)) + "-0" + (1 + random.nextInt(9)) + "-1"
                + random.nextInt(10) + "," + (random.nextInt(3) == 0 ? "26/" + number + "A" : "") + ",false");
    }

    private void contacts(int number, Random random, Consumer<String> to) {
        int n = number / 2;
        to.accept(key(number) + ",V" + n + ",PHONE,07700 900" + String.format("%03d", n % 1000) + ",,");
        to.accept(key(number) + ",V" + n + ",ADDRESS,\"" + (1 + n % 90) + " Stryd Sampl, Aber Prawf\",QX1 2AB,");
        to.accept(key(number) + ",W" + n + ",EMAIL,w" + n + "@example.com,,");
        if (number % 9 != 0) {
            to.accept(key(number) + ",S" + n + ",ACCOUNT,sampl_" + n + ",,Instagram");
        }
    }

    private void orders(int number, Random random, Consumer<String> to) {
        if (number % 40 == 1 && number % 9 != 0) {
            to.accept(key(number) + ",OR-" + number + ",RESTRAINING_ORDER,2026-05-01,2028-05-01,S" + number / 2 + ",V"
                    + number / 2 + ",Not to contact her");
        }
    }

    /** The rows of one report as lists, for tests that write files by hand. */
    public static Path zip(Path file, Map<String, String> contents) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> parts() {
        return List.of("reports", "classifications", "people", "contacts", "orders");
    }
}
