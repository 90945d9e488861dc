package wales.gwarchod.language;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * One file of words: {@code words/<name>.csv} with the columns key, en, cy and cy_state. Every key begins with the name of
 * its file, so that a key shows who keeps it.
 */
record WordSheet(String name, String csv) {
    private static final List<String> COLUMNS = List.of("key", "en", "cy", "cy_state");

    /** Gives each good row to the collector and each fault, with file and line, to the list. */
    void read(Collector words, List<String> faults) {
        for (var row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            if (!row.getHeader().equals(COLUMNS)) {
                faults.add(name + ".csv: the columns are " + row.getHeader() + ", not " + COLUMNS);
                return;
            }
            try {
                words.take(word(row));
            } catch (IllegalArgumentException fault) {
                faults.add("%s.csv line %d, %s: %s"
                        .formatted(name, row.getStartingLineNumber(), row.getField("key"), fault.getMessage()));
            }
        }
    }

    private Word word(NamedCsvRecord row) {
        var key = filled(row, "key");
        if (!key.startsWith(name + ".")) {
            throw new IllegalArgumentException("a key of this file begins with '" + name + ".'");
        }
        return new Word(
                key,
                Sentence.of(filled(row, "en"), Language.ENGLISH),
                Sentence.of(filled(row, "cy"), Language.WELSH),
                Word.State.of(row.getField("cy_state")));
    }

    private static String filled(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        if (text.isBlank() || !text.equals(text.strip())) {
            throw new IllegalArgumentException(column + " is empty, or has spaces at an end");
        }
        return text;
    }

    /** Takes words in; refuses one whose key it has. */
    interface Collector {
        void take(Word word);
    }
}
