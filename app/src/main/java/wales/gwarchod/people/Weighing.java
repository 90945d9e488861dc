package wales.gwarchod.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the model says of two records.
 *
 * @param record a record ({@code crimes.Involved#id}), and {@code other} another
 * @param bits how alike they are: the logarithm to base 2 of the odds that they are one person, what a guard took away apart
 * @param guard {@code TWINS}, {@code NAMESAKES} (parent and child of one name), or null when none spoke
 * @param evidence the strongest first, for and against
 */
public record Weighing(
        long record, long other, double bits, @Nullable String guard, List<Evidence> evidence, ModelVersion model) {
    public Weighing {
        evidence = List.copyOf(evidence);
    }

    /** Where the weighing starts, in bits: what two records taken at random are worth. */
    public double start() {
        double guarded = guard == null ? bits : bits - Outcome.GUARDED;
        return guarded - evidence.stream().mapToDouble(Evidence::bits).sum();
    }
}
