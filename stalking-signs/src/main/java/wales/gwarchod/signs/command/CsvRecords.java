package wales.gwarchod.signs.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** CSV after RFC 4180 with a header; fields may hold line breaks; the separator is a comma, or a semicolon if the header has no comma. */
final class CsvRecords implements RecordSource {
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final Fields fields = new Fields();
    private long line = 1;

    CsvRecords(InputStream in) throws IOException, BadRecord {
        in.mark(8192);
        String head = new String(in.readNBytes(8192), StandardCharsets.UTF_8);
        in.reset();
        String first = head.lines().findFirst().orElse("");
        char separator = first.contains(",") || !first.contains(";") ? ',' : ';';
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(32 << 20)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        records = reader.iterator();
        CsvRecord names = advance();
        if (names == null) {
            throw new BadRecord(1, "the file is empty", true);
        }
        header = names.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.contains("id") || !header.contains("narrative")) {
            throw new BadRecord(1, "neither JSON lines nor CSV with the columns id and narrative", true);
        }
        if (header.stream().filter(name -> !name.isEmpty()).distinct().count()
                < header.stream().filter(name -> !name.isEmpty()).count()) {
            throw new BadRecord(1, "a column stands twice", true);
        }
    }

    private @Nullable CsvRecord advance() throws BadRecord {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (UncheckedIOException e) {
            throw new BadRecord(line, reason(e.getCause()), true);
        } catch (CsvParseException e) {
            throw new BadRecord(
                    line,
                    e.getCause() instanceof IOException io ? reason(io) : "a quoted field or a record is malformed",
                    true);
        }
    }

    private static String reason(@Nullable IOException e) {
        return switch (e) {
            case CharacterCodingException _ -> "this or a later record is not UTF-8";
            case EOFException _ -> "the compressed file is damaged or ends too early";
            case ZipException _ -> "the compressed file is damaged or ends too early";
            case null, default -> "this or a later record cannot be read";
        };
    }

    @Override
    public @Nullable InputRecord next() throws BadRecord {
        CsvRecord record = advance();
        if (record == null) {
            return null;
        }
        if (record.getFieldCount() != header.size()) {
            throw new BadRecord(
                    line,
                    "there are " + record.getFieldCount() + " fields where the header has " + header.size(),
                    false);
        }
        Map<String, JsonNode> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), StringNode.valueOf(record.getField(i)));
        }
        return fields.record(line, values);
    }

    @Override
    public @Nullable String warning() {
        return fields.warning();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
