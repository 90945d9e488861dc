package wales.gwarchod.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** An extract as somebody else would read it: a zip with CSV files. */
record Extract(
        String manifest,
        List<NamedCsvRecord> reports,
        List<NamedCsvRecord> classifications,
        List<NamedCsvRecord> people,
        List<NamedCsvRecord> contacts,
        List<NamedCsvRecord> orders) {

    static Extract read(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return new Extract(
                    text(zip, "manifest.json"),
                    rows(zip, "reports.csv"),
                    rows(zip, "classifications.csv"),
                    rows(zip, "people.csv"),
                    rows(zip, "contacts.csv"),
                    rows(zip, "orders.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> narratives() {
        return column(reports, "narrative").toList();
    }

    static Stream<String> column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name));
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<NamedCsvRecord> rows(ZipFile zip, String name) throws IOException {
        try (var in = new InputStreamReader(zip.getInputStream(zip.getEntry(name)), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().toList();
        }
    }
}
