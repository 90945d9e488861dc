package wales.gwarchod.screening.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The outbound lines as a CSV file: UTF-8, comma, header row; a cell that a spreadsheet could run is made text. */
final class OutboundFile {
    private OutboundFile() {}

    static String of(List<OutboundPage.Line> lines) {
        var file = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("reference", "report", "kind", "made_at", "text");
            lines.forEach(line -> csv.writeRecord(
                    line.reference(), safe(line.report()), line.kind(), line.madeAt(), safe(line.text())));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return file.toString();
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
