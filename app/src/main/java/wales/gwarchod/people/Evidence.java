package wales.gwarchod.people;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wales.gwarchod.linkage.model.Scorer;

/**
 * One thing that two records have in common or not, and what it says. Never holds a value.
 *
 * @param compared what was compared: {@code forename}, {@code place}, {@code guard} and so on
 * @param level how it came out, as the linkage library calls it
 * @param bits for one person when above 0, against it when below; 10 bits are a thousand to one
 */
public record Evidence(String compared, String level, double bits) {
    static final Comparator<Evidence> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Evidence evidence) -> -Math.abs(evidence.bits()))
            .thenComparing(Evidence::compared);

    private static final String BAR = "|";

    static Evidence of(Scorer.Evidence evidence) {
        return new Evidence(evidence.comparison(), evidence.level(), evidence.bits());
    }

    /** A key into the word list: the evidence in words. */
    public String word() {
        return "people.evidence." + compared + "." + level.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** As it stands in the table. */
    String kept() {
        return String.join(BAR, compared, level, String.format(Locale.ROOT, "%.1f", bits));
    }

    static List<Evidence> of(String[] kept) {
        return List.of(kept).stream()
                .map(one -> one.split("\\|"))
                .map(parts -> new Evidence(parts[0], parts[1], Double.parseDouble(parts[2])))
                .toList();
    }
}
