package wales.gwarchod.linkage.command;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.command.LinkOptions.Option;
import wales.gwarchod.linkage.files.LinkSettings;
import wales.gwarchod.linkage.files.ModelFile;
import wales.gwarchod.linkage.files.RecordFiles;
import wales.gwarchod.linkage.files.RecordFiles.Loaded;
import wales.gwarchod.linkage.files.Results;
import wales.gwarchod.linkage.files.SaidFile;
import wales.gwarchod.linkage.record.Records;
import wales.gwarchod.linkage.run.Evaluation;
import wales.gwarchod.linkage.run.GroupEvaluation;
import wales.gwarchod.linkage.run.Linkage;
import wales.gwarchod.linkage.run.Linked;
import wales.gwarchod.linkage.run.Lookalikes;

/** Does what the command line asks for. */
final class LinkActions {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final LinkOptions options;
    private final PrintStream out;
    private final PrintStream err;
    private final long began = System.nanoTime();

    LinkActions(LinkOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    void act() throws IOException {
        switch (options.action()) {
            case LINK -> link();
            case EVALUATE -> evaluate();
            case EXPLAIN -> explain();
            case REPORT -> report();
        }
    }

    private void link() throws IOException {
        var linked = linked(loaded());
        var results = new Results(linked);
        step("writing");
        results.writeClusters(options.needed(Option.OUT), options.join());
        var pairs = options.path(Option.PAIRS);
        if (pairs != null) {
            results.writePairs(pairs);
        }
        step(String.format(
                Locale.ROOT,
                "done: %,d records are %,d persons",
                linked.records().size(),
                persons(linked, options.join() ? linked::joined : linked::cluster)));
    }

    private static long persons(Linked linked, IntUnaryOperator person) {
        long persons = 0;
        for (int i = 0; i < linked.records().size(); i++) {
            persons += person.applyAsInt(i) == i ? 1 : 0;
        }
        return persons;
    }

    private void evaluate() throws IOException {
        var loaded = loaded();
        if (loaded.persons().isEmpty()) {
            throw new IllegalArgumentException("To evaluate, the settings must name the column \"truth\"");
        }
        var linked = linked(loaded);
        step("done");
        var balanced = Evaluation.of(loaded.persons(), linked::cluster);
        var joined = Evaluation.of(loaded.persons(), linked::joined);
        var pairs = Evaluation.Pairs.of(linked, loaded.persons());
        line("records", "%,d", linked.records().size());
        line("pairs scored", "%,d", linked.candidates().size());
        line("blocking recall", "%.4f", pairs.blockingRecall());
        line(
                "pairs from 0.5 on",
                "precision %.4f  recall %.4f  F1 %.4f",
                pairs.precision(),
                pairs.recall(),
                pairs.f1());
        line("pairs from 0.95 on", "%,d: stated %.4f  true %.4f", pairs.confident(), pairs.stated(), pairs.held());
        clusters("balanced", balanced);
        clusters("operational join", joined);
        var lookalikes = Lookalikes.of(linked, loaded.persons());
        line(
                "twins and namesakes",
                "%d pairs of people: %d taken for one, %d that touch",
                lookalikes.pairs(),
                lookalikes.taken(),
                lookalikes.touching());
        if (!loaded.groups().isEmpty()) {
            GroupEvaluation.of(linked, loaded.persons(), loaded.groups())
                    .forEach(group -> line(
                            "group " + (group.group().isEmpty() ? "not recorded" : group.group()),
                            "precision %.4f  recall %.4f  F1 %.4f  (%,d records)",
                            group.precision(),
                            group.recall(),
                            group.f1(),
                            group.records()));
        }
        line("CPU seconds", "%.1f", cpuSeconds());
        line("wall seconds", "%.1f", (System.nanoTime() - began) / 1e9);
        line("peak memory", "%s", peakMemory());
    }

    private void clusters(String which, Evaluation found) {
        line(
                which + ", pairs in clusters",
                "precision %.4f  recall %.4f  F1 %.4f",
                found.pairPrecision(),
                found.pairRecall(),
                found.pairF1());
        line(
                which + ", whole clusters",
                "precision %.4f  recall %.4f  F1 %.4f",
                found.clusterPrecision(),
                found.clusterRecall(),
                found.clusterF1());
        line(
                which + ", B-cubed",
                "precision %.4f  recall %.4f  F1 %.4f",
                found.bcubedPrecision(),
                found.bcubedRecall(),
                found.bcubedF1());
    }

    private void line(String name, String format, Object... values) {
        out.printf(Locale.ROOT, "%-36s %s%n", name, String.format(Locale.ROOT, format, values));
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    /** Of the whole process, as Linux counts it; elsewhere of the heap. */
    private static String peakMemory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            var peak = PEAK.matcher(Files.readString(status));
            if (peak.find()) {
                return String.format(Locale.ROOT, "%,d MB", Long.parseLong(peak.group(1)) / 1024);
            }
        }
        return String.format(
                Locale.ROOT, "%,d MB of heap now", Runtime.getRuntime().totalMemory() >> 20);
    }

    private void explain() throws IOException {
        var loaded = loaded();
        var records = loaded.records();
        boolean two = records.size() > 0 && records.file(records.size() - 1) > 0;
        int size = options.rest().size();
        int one = record(records, options.rest().get(size - 2).strip(), 0, two);
        int other = record(records, options.rest().get(size - 1).strip(), two ? 1 : 0, two);
        if (one == other) {
            throw new IllegalArgumentException("That is one record: explain needs two");
        }
        var linked = linked(loaded);
        step("done");
        new Waterfall(linked, one, other).draw(out);
    }

    private static int record(Records records, String id, int file, boolean two) {
        for (int i = 0; i < records.size(); i++) {
            if (records.file(i) == file && records.id(i).equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no record \"" + id + "\""
                + (two ? " in file " + (file + 1) + "; A is of the first file and B of the second" : ""));
    }

    private void report() throws IOException {
        var linked = linked(loaded());
        step("writing");
        new LinkReport(linked).write(options.needed(Option.OUT));
        step("done");
    }

    private Loaded loaded() throws IOException {
        var settings = LinkSettings.read(options.needed(Option.SETTINGS));
        step("reading");
        return RecordFiles.read(settings, options.files());
    }

    private Linked linked(Loaded loaded) throws IOException {
        var settings = LinkSettings.read(options.needed(Option.SETTINGS));
        var given = options.path(Option.MODEL);
        var model = given == null ? null : ModelFile.read(given);
        var said = options.path(Option.SAID);
        var linkage = new Linkage(
                loaded.records(),
                settings.acrossFiles(),
                said == null ? Said.NOTHING : SaidFile.read(said, loaded.records(), settings.acrossFiles()),
                this::step);
        var linked = linkage.link(model);
        if (model == null) {
            linked.doubts().forEach(doubt -> err.println("Doubt: " + doubt));
        }
        var save = options.path(Option.SAVE_MODEL);
        if (save != null) {
            step("writing the model");
            ModelFile.write(linked.model(), save);
        }
        return linked;
    }

    private void step(String what) {
        err.printf(Locale.ROOT, "%7.1f s  %s%n", (System.nanoTime() - began) / 1e9, what);
    }
}
