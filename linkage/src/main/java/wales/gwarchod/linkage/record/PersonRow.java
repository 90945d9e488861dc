package wales.gwarchod.linkage.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One record as recorded.
 *
 * @param id names the record among those of its file
 * @param file 0, or 1 for the second of two files that are linked
 * @param values what was recorded, by feature; what is missing or empty was not recorded
 * @param aliases other names: forename and surname, one after the other
 */
public record PersonRow(String id, int file, Map<Feature, String> values, List<String> aliases) implements Recorded {
    public PersonRow {
        values = values.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(values));
        aliases = List.copyOf(aliases);
    }

    /** A record of one file, without aliases. */
    public static PersonRow of(String id, Map<Feature, String> values) {
        return new PersonRow(id, 0, values, List.of());
    }

    @Override
    public String get(Feature feature) {
        return values.getOrDefault(feature, "");
    }
}
