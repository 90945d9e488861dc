package wales.gwarchod.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wales.gwarchod.demonstration.Demonstration;

/**
 * Measures the main job whole: a history is made, loaded, linked, joined and read, and then one night more goes from its
 * file to the ordered worklist. Prints a table for {@code docs/performance.md}, with the machine below it.
 *
 * <p>{@code MainJob [--reports 100000] [--night 1400] [--nights 1] [--seed 1] [--data DIR] [--out FILE]}; DIR must not hold a
 * database, and is left there. Run it with {@code -Xmx1g}.
 */
public final class MainJob {
    private static final Instant DATA_TIME = Instant.parse("2026-11-23T02:00:00Z");

    private final List<String> table = new ArrayList<>();

    private MainJob() {}

    public static void main(String[] arguments) throws IOException {
        var options = options(arguments);
        var out = System.out;
        var lines = new MainJob()
                .run(
                        number(options, "reports", 100_000),
                        number(options, "night", 1_400),
                        number(options, "nights", 1),
                        number(options, "seed", 1),
                        options.containsKey("data")
                                ? Path.of(options.get("data"))
                                : Files.createTempDirectory("gwarchod-bench"));
        lines.forEach(out::println);
        if (options.containsKey("out")) {
            Files.write(Path.of(options.get("out")), lines);
        }
        System.exit(0);
    }

    private List<String> run(int reports, int night, int nights, int seed, Path folder) throws IOException {
        Files.createDirectories(folder);
        var demonstration = new Demonstration();
        var history = folder.resolve("history.zip");
        table.add("| What | Until | Seconds | A second |");
        table.add("|---|---|---:|---:|");
        try (var heap = new Heap()) {
            var began = System.nanoTime();
            var totals = demonstration.generate(reports, seed, DATA_TIME, history);
            row("generate %,d reports".formatted(reports), "file written", seconds(began), reports);
            var rows =
                    totals.reports() + totals.classifications() + totals.people() + totals.contacts() + totals.orders();
            try (var house = House.open(folder.resolve("data"))) {
                measure(house, history, "%,d reports, %,d rows".formatted(reports, rows), reports);
                for (var number = 1; number <= nights; number++) {
                    var zip = folder.resolve("night-" + number + ".zip");
                    demonstration.night(reports, seed, DATA_TIME, number, night, zip);
                    measure(house, zip, "night %d of %,d".formatted(number, night), night);
                }
                table.add("");
                table.add(
                        "Heap in use at most %,d MB of %,d MB allowed; process at most %s resident (PostgreSQL apart)."
                                .formatted(heap.peakMegabytes(), Heap.limitMegabytes(), Heap.peakResident()));
                table.add("Measured on: " + Machine.line(house.postgres()) + ".");
            }
        }
        return table;
    }

    private void measure(House house, Path zip, String what, int reports) {
        house.stopwatch().start();
        house.load(zip);
        for (var lap : house.stopwatch().stop("queue empty")) {
            row(what, lap.until(), lap.seconds(), reports);
        }
    }

    private void row(String what, String until, double seconds, int reports) {
        table.add(String.format(
                Locale.ROOT, "| %s | %s | %.1f | %,.0f |", what, until, seconds, seconds > 0 ? reports / seconds : 0));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new TreeMap<String, String>();
        for (var index = 0; index + 1 < arguments.length; index += 2) {
            options.put(arguments[index].replaceFirst("^--", ""), arguments[index + 1]);
        }
        return options;
    }

    private static int number(Map<String, String> options, String name, int usual) {
        return Integer.parseInt(options.getOrDefault(name, Integer.toString(usual)));
    }
}
