package wales.gwarchod.linkage.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.record.Records;

/** Two records, and what a comparison says of them in either order. */
final class TwoRecords {
    /** What is said when one of the two says nothing. */
    static final String NOTHING = "nothing";

    private TwoRecords() {}

    /** The name of the level; of both levels when it depends on the order of the two. */
    static String level(String key, Map<Feature, String> one, Map<Feature, String> other) {
        var records = new Records(DateForm.ISO);
        records.add(PersonRow.of("1", one));
        records.add(PersonRow.of("2", other));
        records.settle();
        var comparisons = Comparisons.of(records);
        var place = comparisons.place(key);
        if (place.isEmpty()) {
            return NOTHING;
        }
        var comparison = comparisons.all().get(place.get());
        var forth = name(comparison, comparison.level(0, 1));
        var back = name(comparison, comparison.level(1, 0));
        return forth.equals(back) ? forth : forth + " or " + back;
    }

    private static String name(Comparison comparison, int level) {
        return level == 0 ? NOTHING : comparison.levels().get(level - 1);
    }

    static Map<Feature, String> named(@Nullable String forename, @Nullable String surname) {
        return Map.of(Feature.FORENAME, orNone(forename), Feature.SURNAME, orNone(surname));
    }

    /** An empty cell of a table of examples is null. */
    static String orNone(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
