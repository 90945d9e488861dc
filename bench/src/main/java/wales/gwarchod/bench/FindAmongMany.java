package wales.gwarchod.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.files.LinkSettings;
import wales.gwarchod.linkage.files.RecordFiles;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.run.Linkage;
import wales.gwarchod.linkage.run.LiveIndex;
import wales.gwarchod.linkage.run.Steps;

/**
 * How long the live index takes to find a person among all records that {@link PersonRecords} wrote, and to add one. Every 50th record is
 * asked for, in four rounds; the first warms up. The index is built of all records linked at once.
 */
public final class FindAmongMany {
    static final String SETTINGS = """
            {"id": "record_id", "features": {"forename": "forename1", "middle": "forename2", "surname": "surname",
              "dob": "dob", "gender": "gender", "address": "address_line", "postcode": "postcode", "phone": "phone",
              "email": "email", "pnc": "pnc_id", "role": "role"}}
            """;
    private static final Map<Feature, String> COLUMNS = Map.ofEntries(
            Map.entry(Feature.FORENAME, "forename1"),
            Map.entry(Feature.MIDDLE, "forename2"),
            Map.entry(Feature.SURNAME, "surname"),
            Map.entry(Feature.DOB, "dob"),
            Map.entry(Feature.GENDER, "gender"),
            Map.entry(Feature.ADDRESS, "address_line"),
            Map.entry(Feature.POSTCODE, "postcode"),
            Map.entry(Feature.PHONE, "phone"),
            Map.entry(Feature.EMAIL, "email"),
            Map.entry(Feature.PNC, "pnc_id"),
            Map.entry(Feature.ROLE, "role"));
    private static final int EVERY = 50;
    private static final int ROUNDS = 4;

    private FindAmongMany() {}

    /** {@code FILE}: a file that {@link PersonRecords} wrote. */
    public static void main(String[] args) throws IOException {
        var file = Path.of(args[0]);
        var asked = asked(file);
        var live = index(file);
        System.out.printf(Locale.ROOT, "%,d records in the index; %,d asked for%n", live.size(), asked.size());
        for (int round = 0; round < ROUNDS; round++) {
            print("find", asked, row -> live.find(row, 10));
        }
        var added = new ArrayList<PersonRow>();
        for (int i = 0; i < asked.size(); i += 4) {
            added.add(PersonRow.of("new " + i, asked.get(i).values()));
        }
        print("add", added, live::add);
    }

    private static LiveIndex index(Path file) throws IOException {
        var settings = Files.createTempFile("settings", ".json");
        try {
            Files.writeString(settings, SETTINGS);
            var records =
                    RecordFiles.read(LinkSettings.read(settings), List.of(file)).records();
            return LiveIndex.of(new Linkage(records, false, Said.NOTHING, Steps.SILENT).link(null));
        } finally {
            Files.delete(settings);
        }
    }

    private static List<PersonRow> asked(Path file) throws IOException {
        var asked = new ArrayList<PersonRow>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            int number = 0;
            for (var line : csv) {
                if (number++ % EVERY == 0) {
                    asked.add(row(line));
                }
            }
        }
        return asked;
    }

    private static PersonRow row(NamedCsvRecord line) {
        var values = new EnumMap<Feature, String>(Feature.class);
        COLUMNS.forEach((feature, column) -> values.put(feature, line.getField(column)));
        return PersonRow.of(line.getField("record_id"), values);
    }

    private static void print(String what, List<PersonRow> rows, Asking asking) {
        long[] nanos = new long[rows.size()];
        for (int i = 0; i < nanos.length; i++) {
            long began = System.nanoTime();
            asking.ask(rows.get(i));
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-5s p50 %.3f ms  p99 %.3f ms  most %.1f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private interface Asking {
        Object ask(PersonRow row);
    }
}
