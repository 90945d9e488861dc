package wales.gwarchod.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of forenames, with the names they can stand for. A small table of our own, in {@code nicknames.csv}. */
final class Nicknames {
    private static final Nicknames SHIPPED = read();

    private final Map<String, Set<String>> longForms;

    private Nicknames(Map<String, Set<String>> longForms) {
        this.longForms = longForms;
    }

    static Nicknames shipped() {
        return SHIPPED;
    }

    /** What a forename in plain capitals can be short for; empty when it is no short form. */
    Set<String> longFormsOf(String forename) {
        return longForms.getOrDefault(forename, Set.of());
    }

    private static Nicknames read() {
        var table = new HashMap<String, Set<String>>();
        try (var file = Nicknames.class.getResourceAsStream("nicknames.csv")) {
            if (file == null) {
                throw new IllegalStateException("nicknames.csv is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            lines.lines().skip(1).forEach(line -> {
                var cells = line.split(",");
                for (int i = 1; i < cells.length; i++) {
                    table.computeIfAbsent(cells[i], key -> new LinkedHashSet<>())
                            .add(cells[0]);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Nicknames(Map.copyOf(table));
    }
}
