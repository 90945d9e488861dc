package wales.gwarchod.linkage.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.cluster.Said.Pair;
import wales.gwarchod.linkage.record.Records;

/** What people have said of records, as CSV with the columns {@code left}, {@code right} and {@code said}: same or different. */
public final class SaidFile {
    private SaidFile() {}

    /**
     * Reads it.
     *
     * @param acrossFiles whether left is of the first file and right of the second
     * @throws NotReadable when a record is unknown, or something else than same or different is said
     */
    public static Said read(Path file, Records records, boolean acrossFiles) throws IOException {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < records.size(); i++) {
            numbers.put(records.file(i) + " " + records.id(i), i);
        }
        var same = new ArrayList<Pair>();
        var different = new ArrayList<Pair>();
        if (!Files.isRegularFile(file)) {
            throw new NotReadable(file + " is not a file");
        }
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (var line : csv) {
                var pair = new Pair(
                        number(line, "left", 0, numbers, file),
                        number(line, "right", acrossFiles ? 1 : 0, numbers, file));
                if (pair.one() == pair.other()) {
                    throw new NotReadable(
                            file + ", line " + line.getStartingLineNumber() + ": left and right are the same record");
                }
                var answer = cell(line, "said", file);
                switch (answer.toLowerCase(Locale.ROOT)) {
                    case "same" -> same.add(pair);
                    case "different" -> different.add(pair);
                    default ->
                        throw new NotReadable(file + ", line " + line.getStartingLineNumber()
                                + ": said is \"same\" or \"different\", not \"" + answer + "\"");
                }
            }
        } catch (CsvParseException | UncheckedIOException damaged) {
            throw new NotReadable(file + " is no CSV with the columns left, right and said", damaged);
        }
        try {
            return new Said(same, different);
        } catch (Said.Contradiction contradiction) {
            throw new NotReadable(
                    file + ": of \"" + records.id(contradiction.pair().one()) + "\" and \""
                            + records.id(contradiction.pair().other())
                            + "\" it is said that they are one person, if need be by way of others, and that they are not",
                    contradiction);
        }
    }

    private static int number(NamedCsvRecord line, String column, int file, Map<String, Integer> numbers, Path path) {
        var id = cell(line, column, path);
        var number = numbers.get(file + " " + id);
        if (number == null) {
            throw new NotReadable(
                    path + ", line " + line.getStartingLineNumber() + ": there is no record \"" + id + "\"");
        }
        return number;
    }

    private static String cell(NamedCsvRecord line, String column, Path file) {
        return line.findField(column)
                .map(String::strip)
                .orElseThrow(() -> new NotReadable(file + " needs the columns left, right and said"));
    }
}
