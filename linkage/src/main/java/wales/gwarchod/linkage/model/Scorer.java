package wales.gwarchod.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wales.gwarchod.linkage.model.Guards.Guard;
import wales.gwarchod.linkage.record.Records;

/**
 * How likely two records are of one person. Weights are in bits, logarithms to base 2 of how much more often such agreement is seen
 * among pairs of one person than among pairs of two; they are added to the prior. May be used by several threads.
 */
public final class Scorer {
    /** What a guard takes away. */
    private static final double VETO = -40;

    private final Comparisons comparisons;
    private final Comparison[] all;
    private final Frequencies frequencies;
    private final NamePairs together;
    private final Guards guards;
    private final double[][] weights;
    private final double[][] logM;
    private final int forename;
    private final int surname;
    private final int[] household;

    public Scorer(
            Records records,
            Comparisons comparisons,
            Parameters parameters,
            Frequencies frequencies,
            NamePairs together,
            Guards.Standing guards) {
        this.comparisons = comparisons;
        this.frequencies = frequencies;
        this.together = together;
        this.guards = Guards.of(records, comparisons, guards);
        all = comparisons.all().toArray(Comparison[]::new);
        weights = new double[all.length][];
        logM = new double[all.length][];
        for (int c = 0; c < all.length; c++) {
            var levels = parameters.of(all[c]);
            int size = levels.m().size();
            weights[c] = new double[size + 1];
            logM[c] = new double[size + 1];
            for (int level = 1; level <= size; level++) {
                weights[c][level] = levels.weight(level);
                logM[c][level] = Math.log(levels.m().get(level - 1)) / Parameters.LN2;
            }
        }
        forename = comparisons.place("forename").orElse(-1);
        surname = comparisons.place("surname").orElse(-1);
        household = Stream.of("place", "surname", "phone")
                .flatMap(key -> comparisons.place(key).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Which guards stand. */
    public Guards.Standing standing() {
        return guards.standing();
    }

    public Comparisons comparisons() {
        return comparisons;
    }

    /** The weight of two records without the prior, in bits. */
    public double weight(int one, int other) {
        return weight(comparisons.pattern(one, other), one, other);
    }

    /** The weight of two records whose levels are known, without the prior, in bits. */
    public double weight(long pattern, int one, int other) {
        double sum = 0;
        for (int c = 0; c < all.length; c++) {
            int level = Comparisons.level(pattern, c);
            if (level > 0) {
                sum += weight(c, level, one, other);
            }
        }
        sum += together(pattern, one, other) + household(pattern, one, other);
        return guards.say(pattern, one, other) == Guard.NONE ? sum : sum + VETO;
    }

    private double together(long pattern, int one, int other) {
        boolean both = forename >= 0
                && surname >= 0
                && Comparisons.level(pattern, forename) == ForenameComparison.EXACT
                && Comparisons.level(pattern, surname) == SurnameComparison.EXACT;
        return both ? together.bits(one, other, frequencies) : 0;
    }

    private double weight(int c, int level, int one, int other) {
        double rarity = all[c].rarity(one, other, level, frequencies);
        return rarity > 0 ? logM[c][level] + rarity : weights[c][level];
    }

    /**
     * Place, surname and telephone are one piece of evidence in a household: where forenames clash and dates of birth do not
     * agree, the strongest counts alone.
     */
    private double household(long pattern, int one, int other) {
        if (forename < 0 || Comparisons.level(pattern, forename) != ForenameComparison.CLASH) {
            return 0;
        }
        if (guards.hasIdentifier(pattern) || guards.isBornAlike(pattern)) {
            return 0;
        }
        double sum = 0;
        double most = 0;
        for (int c : household) {
            int level = Comparisons.level(pattern, c);
            double weight = level == 0 ? 0 : Math.max(0, weight(c, level, one, other));
            sum += weight;
            most = Math.max(most, weight);
        }
        return most - sum;
    }

    /**
     * What two records say of twins, or of parent and child of one name: 1 when they look like two people, -1 when they look like
     * one, 0 when they cannot tell.
     */
    public int lookalikes(long pattern, int one, int other) {
        return guards.lookalikes(pattern, one, other);
    }

    /** Whether two records settle that their groups are not of two lookalikes: by an identifier, or by a middle name used as the first. */
    public boolean settles(long pattern) {
        return guards.settle(pattern);
    }

    /** Whether an identifier says that two records are of one person. */
    public boolean shareIdentifier(long pattern) {
        return guards.hasIdentifier(pattern);
    }

    /** What the guards say. */
    public Guard guard(long pattern, int one, int other) {
        return guards.say(pattern, one, other);
    }

    /** Every piece of evidence for and against, in the order of the comparisons; the prior is not among them. */
    public List<Evidence> explain(int one, int other) {
        long pattern = comparisons.pattern(one, other);
        var evidence = new ArrayList<Evidence>();
        for (int c = 0; c < all.length; c++) {
            int level = Comparisons.level(pattern, c);
            if (level > 0) {
                double rarity = all[c].rarity(one, other, level, frequencies);
                evidence.add(new Evidence(
                        all[c].key(), all[c].levels().get(level - 1), weight(c, level, one, other), rarity));
            }
        }
        double together = together(pattern, one, other);
        if (together < 0) {
            evidence.add(new Evidence("names", "go together more than by chance", together, 0));
        }
        double household = household(pattern, one, other);
        if (household < 0) {
            evidence.add(new Evidence("guard", "household", household, 0));
        }
        var guard = guards.say(pattern, one, other);
        if (guard != Guard.NONE) {
            evidence.add(new Evidence("guard", guard.name().toLowerCase(Locale.ROOT), VETO, 0));
        }
        return evidence;
    }

    /** The likelihood that belongs to a weight in bits, the prior included. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    /**
     * One piece of evidence.
     *
     * @param comparison what was compared, or {@code guard}
     * @param level how it came out
     * @param bits for one person when above 0, against it when below
     * @param rarity how rare the value is in which they agree, in bits: 10 when about one record in 1,000 has it; 0 when that plays no part
     */
    public record Evidence(String comparison, String level, double bits, double rarity) {}
}
