package wales.gwarchod.linkage.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Reads tables of records, CSV or Parquet, batch by batch and only the columns that are asked for. */
final class Tables {
    private static final int BATCH = 1 << 14;
    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

    private Tables() {}

    /**
     * Reads a table.
     *
     * @param columns in the order in which each row gives them
     * @throws NotReadable when a column is missing or the file is damaged
     */
    static void read(Path file, List<String> columns, Rows rows) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new NotReadable(file + " is not a file");
        }
        if (isParquet(file)) {
            parquet(file, columns, rows);
        } else {
            csv(file, columns, rows);
        }
    }

    private static boolean isParquet(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(PARQUET.length)).equals(ByteBuffer.wrap(PARQUET));
        }
    }

    private static void csv(Path file, List<String> columns, Rows rows) throws IOException {
        var utf8 = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(Files.newInputStream(file), utf8);
                var csv = CsvReader.builder().ofCsvRecord(text)) {
            var lines = csv.iterator();
            if (!lines.hasNext()) {
                throw new NotReadable(file + " is empty");
            }
            int[] places = places(file, header(lines.next()), columns);
            var batch = new ArrayList<String[]>(BATCH);
            while (lines.hasNext()) {
                batch.add(row(lines.next(), places));
                if (batch.size() == BATCH) {
                    rows.take(batch);
                    batch = new ArrayList<>(BATCH);
                }
            }
            rows.take(batch);
        } catch (CsvParseException damaged) {
            throw new NotReadable(file + " is no CSV: " + damaged.getMessage(), damaged);
        } catch (CharacterCodingException | UncheckedIOException notText) {
            throw new NotReadable(file + " is not UTF-8: save it as \"CSV UTF-8\"", notText);
        }
    }

    private static List<String> header(CsvRecord line) {
        var header =
                new ArrayList<>(line.getFields().stream().map(String::strip).toList());
        if (!header.isEmpty() && header.getFirst().startsWith("\uFEFF")) {
            header.set(0, header.getFirst().substring(1).strip());
        }
        return header;
    }

    private static String[] row(CsvRecord line, int[] places) {
        var row = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            row[i] = places[i] < line.getFieldCount() ? line.getField(places[i]).strip() : "";
        }
        return row;
    }

    private static int[] places(Path file, List<String> header, List<String> columns) {
        return columns.stream()
                .mapToInt(column -> {
                    int place = header.indexOf(column);
                    if (place != header.lastIndexOf(column)) {
                        throw new NotReadable(file + " has the column \"" + column + "\" twice");
                    }
                    if (place < 0) {
                        throw new NotReadable(
                                file + " has no column \"" + column + "\"; it has " + String.join(", ", header));
                    }
                    return place;
                })
                .toArray();
    }

    private static void parquet(Path file, List<String> columns, Rows rows) throws IOException {
        try (var reader = ParquetFileReader.open(InputFile.of(file))) {
            var header = reader.getFileSchema().getColumns().stream()
                    .map(column -> column.name())
                    .toList();
            places(file, header, columns);
            try (var all = reader.columnReaders(ColumnProjection.columns(columns.toArray(String[]::new)))) {
                while (all.nextBatch()) {
                    var values = columns.stream()
                            .map(column -> texts(all.getColumnReader(column)))
                            .toList();
                    rows.take(IntStream.range(0, all.getRecordCount())
                            .mapToObj(i -> values.stream().map(of -> of[i]).toArray(String[]::new))
                            .toList());
                }
            }
        }
    }

    private static String[] texts(ColumnReader column) {
        int size = column.getRecordCount();
        var present = column.getLeafValidity();
        var texts = new String[size];
        switch (column.getColumnSchema().type()) {
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> {
                var values = column.getStrings();
                for (int i = 0; i < size; i++) {
                    texts[i] = present.isNull(i) || values[i] == null ? "" : values[i].strip();
                }
            }
            case INT32 -> {
                int[] values = column.getInts();
                for (int i = 0; i < size; i++) {
                    texts[i] = present.isNull(i) ? "" : String.valueOf(values[i]);
                }
            }
            case INT64 -> {
                long[] values = column.getLongs();
                for (int i = 0; i < size; i++) {
                    texts[i] = present.isNull(i) ? "" : String.valueOf(values[i]);
                }
            }
            case BOOLEAN, FLOAT, DOUBLE, INT96 ->
                throw new NotReadable("The column " + column.getColumnSchema().name() + " is of type "
                        + column.getColumnSchema().type().toString().toLowerCase(Locale.ROOT)
                        + "; texts and whole numbers can be read");
        }
        return texts;
    }

    /** Takes rows, batch by batch; a missing value is empty, and all are trimmed. */
    @FunctionalInterface
    interface Rows {
        void take(List<String[]> batch);
    }
}
