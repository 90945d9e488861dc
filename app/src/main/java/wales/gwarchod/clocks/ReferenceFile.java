package wales.gwarchod.clocks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Dated reference data with a source, shipped as {@code reference/<name>}. */
final class ReferenceFile {
    private ReferenceFile() {}

    static List<NamedCsvRecord> read(String name) {
        try {
            var csv = new ClassPathResource("reference/" + name).getContentAsString(StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The reference data " + name + " could not be read", unreadable);
        }
    }
}
