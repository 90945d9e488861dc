package wales.gwarchod.linkage.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import wales.gwarchod.linkage.model.Scorer;
import wales.gwarchod.linkage.run.Linked;

/** Writes what came of linking, as CSV in the order of the records. */
public final class Results {
    private final Linked linked;

    public Results(Linked linked) {
        this.linked = linked;
    }

    /**
     * Writes {@code record_id,person_id}, and {@code file} when there are two. A person has the id of the first of its records.
     *
     * @param joined whether the persons are those of the operational join, not the balanced clusters
     */
    public void writeClusters(Path file, boolean joined) throws IOException {
        IntUnaryOperator person = joined ? linked::joined : linked::cluster;
        boolean two = linked.isAcrossFiles();
        Replacing.write(file, out -> {
            out.write(two ? "record_id,person_id,file\n" : "record_id,person_id\n");
            for (int i = 0; i < linked.records().size(); i++) {
                out.write(cell(linked.records().id(i)));
                out.write(',');
                out.write(cell(name(person.applyAsInt(i))));
                out.write(two ? "," + (linked.records().file(i) + 1) + "\n" : "\n");
            }
        });
    }

    /** With two files, one id may stand in both. */
    private String name(int record) {
        var id = linked.records().id(record);
        return linked.isAcrossFiles() ? (linked.records().file(record) + 1) + "/" + id : id;
    }

    /** Writes every pair that was compared: {@code left,right,weight,probability} and the level of each comparison. */
    public void writePairs(Path file) throws IOException {
        var comparisons = linked.comparisons();
        int columns = comparisons.all().size();
        Replacing.write(file, out -> {
            out.write("left,right,weight,probability");
            for (var comparison : comparisons.all()) {
                out.write("," + comparison.key());
            }
            out.write('\n');
            var candidates = linked.candidates();
            for (int p = 0; p < candidates.size(); p++) {
                writePair(p, columns, out);
            }
        });
    }

    private void writePair(int pair, int columns, Writer out) throws IOException {
        int one = linked.candidates().left(pair);
        int other = linked.candidates().right(pair);
        double bits = linked.bits(pair);
        out.write(cell(linked.records().id(one)));
        out.write(',');
        out.write(cell(linked.records().id(other)));
        out.write(String.format(Locale.ROOT, ",%.3f,%.6f", bits, Scorer.probability(bits)));
        long pattern = linked.pattern(one, other);
        for (int c = 0; c < columns; c++) {
            out.write(',');
            out.write(cell(linked.comparisons().levelName(pattern, c)));
        }
        out.write('\n');
    }

    private static String cell(String text) {
        boolean plain =
                text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
