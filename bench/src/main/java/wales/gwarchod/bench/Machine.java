package wales.gwarchod.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {
    private Machine() {}

    /** One line: processor, cores, memory, Java and PostgreSQL. */
    static String line(String postgres) throws IOException {
        return line() + ", " + postgres.replaceAll(" on .*", "");
    }

    /** One line: processor, cores, memory and Java. */
    static String line() throws IOException {
        return "%s, %d cores, %s memory, Linux %s, Java %s"
                .formatted(
                        first("/proc/cpuinfo", "model name").replaceAll("^.*:\\s*", ""),
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    private static String memory() throws IOException {
        var kilobytes = first("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? "unknown" : Math.round(Long.parseLong(kilobytes) / 1024.0 / 1024) + " GB";
    }

    private static String first(String file, String key) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key)).findFirst().orElse("");
        }
    }
}
