package wales.gwarchod.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import wales.gwarchod.bench.DukeRun.Setting;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.files.LinkSettings;
import wales.gwarchod.linkage.files.RecordFiles;
import wales.gwarchod.linkage.run.Linkage;
import wales.gwarchod.linkage.run.Linked;
import wales.gwarchod.linkage.run.Steps;

/**
 * Runs our library and Duke 1.2 over the same files in the same process. Prints a table for {@code docs/performance.md}, with the machine
 * below it.
 *
 * <p>{@code BesideDuke --febrl DIR [--out FILE]}; DIR holds {@code dataset3.csv}, {@code dataset4a.csv} and {@code dataset4b.csv}. Each
 * engine runs three times; the third run is timed, from the opening of the files to the last cluster or match. Duke's first two runs try
 * its settings, and the one that comes nearest to the answer is taken.
 */
public final class BesideDuke {
    private static final double[] THRESHOLDS = {
        0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9995, 0.9999, 0.99999
    };

    private final Path folder;
    private final List<String> table = new ArrayList<>();

    private BesideDuke(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path febrl = null;
        Path written = null;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--febrl" -> febrl = Path.of(args[i + 1]);
                case "--out" -> written = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException("Not understood: " + args[i]);
            }
        }
        if (febrl == null) {
            throw new IllegalArgumentException("Say where the FEBRL sets are: --febrl DIR");
        }
        var lines = new BesideDuke(febrl).run();
        var out = System.out;
        lines.forEach(out::println);
        if (written != null) {
            Files.write(written, lines);
        }
    }

    private List<String> run() throws IOException {
        table.add("| Set | Engine | Seconds | Pair precision | Pair recall | Pair F1 |");
        table.add("|---|---|---:|---:|---:|---:|");
        for (var set : FebrlSet.values()) {
            ours(set);
            duke(set);
        }
        table.add("");
        table.add(
                "Seconds from opening the files to the result, third run of three, on all cores. Ours learns from the records "
                        + "without the answer; Duke's setting is the best of " + 2 * THRESHOLDS.length
                        + " by the answer itself, which favours Duke.");
        table.add("Measured on: " + Machine.line() + ".");
        return table;
    }

    private void ours(FebrlSet set) throws IOException {
        var settings = set.settings();
        for (int warming = 0; warming < 2; warming++) {
            link(set, settings);
        }
        var began = System.nanoTime();
        var linked = link(set, settings);
        var seconds = seconds(began);
        row(set, "ours", seconds, answer(set).of(linked));
    }

    private Linked link(FebrlSet set, LinkSettings settings) throws IOException {
        var records = RecordFiles.read(settings, set.files(folder)).records();
        return new Linkage(records, settings.acrossFiles(), Said.NOTHING, Steps.SILENT).link(null);
    }

    private void duke(FebrlSet set) throws IOException {
        var answer = answer(set);
        var best = Stream.of(true, false)
                .flatMap(exactNumbers -> tried(set, answer, exactNumbers))
                .max(Comparator.comparingDouble(Tried::f1))
                .orElseThrow()
                .setting();
        var began = System.nanoTime();
        var matches = DukeRun.matches(set, folder, best);
        var seconds = seconds(began);
        row(set, "Duke 1.2, " + best, seconds, answer.of(matches, best.threshold()));
    }

    private Stream<Tried> tried(FebrlSet set, Answer answer, boolean exactNumbers) {
        var matches = DukeRun.matches(set, folder, new Setting(exactNumbers, THRESHOLDS[0]));
        return DoubleStream.of(THRESHOLDS)
                .mapToObj(threshold -> new Tried(
                        new Setting(exactNumbers, threshold),
                        answer.of(matches, threshold).f1()));
    }

    private Answer answer(FebrlSet set) throws IOException {
        return new Answer(RecordFiles.read(set.settings(), set.files(folder)), set.isAcrossFiles());
    }

    private void row(FebrlSet set, String engine, double seconds, Answer.Quality quality) {
        table.add(String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.4f | %.4f | %.4f |",
                set.title(),
                engine,
                seconds,
                quality.precision(),
                quality.recall(),
                quality.f1()));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private record Tried(Setting setting, double f1) {}
}
