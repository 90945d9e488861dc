package wales.gwarchod.crimes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The dated list of offences that the service needs to tell apart ({@code reference/offences.csv}, which names its sources). */
public final class OffenceList {
    private static final OffenceList SHIPPED = read();

    private final List<Entry> entries;

    private OffenceList(List<Entry> entries) {
        this.entries = entries;
    }

    /** The list in this version of the service. */
    public static OffenceList shipped() {
        return SHIPPED;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Whether an offence is stalking, by its code if it has one that the list knows, else by its class. */
    public boolean isStalking(Offence offence, LocalDate on) {
        return entries.stream()
                .filter(entry -> entry.stalking() && entry.countsOn(on))
                .anyMatch(entry -> entry.names(offence));
    }

    /** The entry for a code, as of a day. */
    public Optional<Entry> byCode(String code, LocalDate on) {
        return entries.stream()
                .filter(entry -> !code.isEmpty() && entry.code().equals(code) && entry.countsOn(on))
                .findFirst();
    }

    private static OffenceList read() {
        InputStream file = Objects.requireNonNull(
                OffenceList.class.getResourceAsStream("/reference/offences.csv"), "reference/offences.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new OffenceList(rows.stream().map(OffenceList::entry).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Entry entry(NamedCsvRecord row) {
        return new Entry(
                row.getField("class"),
                row.getField("code"),
                row.getField("title_en"),
                row.getField("stalking").equals("yes"),
                LocalDate.parse(row.getField("valid_from")),
                row.getField("source"));
    }

    /**
     * One offence, or a whole class if {@code code} is empty.
     *
     * @param validFrom the first day the entry counts
     * @param source where the entry comes from, and how sure it is
     */
    public record Entry(
            String offenceClass, String code, String title, boolean stalking, LocalDate validFrom, String source) {
        boolean countsOn(LocalDate day) {
            return !day.isBefore(validFrom);
        }

        boolean names(Offence offence) {
            return code.isEmpty() ? offenceClass.equals(offence.offenceClass()) : code.equals(offence.code());
        }
    }
}
