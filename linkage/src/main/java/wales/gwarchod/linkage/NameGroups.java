package wales.gwarchod.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forenames that are used in each other's place: short and pet forms, spellings, and one name in several languages and
 * alphabets. A group is one line of our own tables {@code forenames-*.csv}; a short form may belong to many groups.
 */
public final class NameGroups {
    private static final List<String> TABLES =
            List.of("nicknames.csv", "forenames-british.csv", "forenames-european.csv", "forenames-world.csv");
    private static final int[] NONE = {};
    private static final Map<String, int[]> GROUPS = read();

    private NameGroups() {}

    /** The groups that a forename in plain capitals belongs to, by number; empty when it is in no table. */
    public static int[] of(String forename) {
        return GROUPS.getOrDefault(forename, NONE).clone();
    }

    private static Map<String, int[]> read() {
        var groups = new HashMap<String, int[]>();
        int number = 0;
        for (var table : TABLES) {
            try (var file = NameGroups.class.getResourceAsStream(table)) {
                if (file == null) {
                    throw new IllegalStateException(table + " is missing");
                }
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .skip(1)
                        .toList();
                for (var line : lines) {
                    number++;
                    for (var name : line.split(",")) {
                        groups.merge(name, new int[] {number}, NameGroups::with);
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Map.copyOf(groups);
    }

    private static int[] with(int[] groups, int[] more) {
        int[] all = Arrays.copyOf(groups, groups.length + 1);
        all[groups.length] = more[0];
        return all;
    }
}
