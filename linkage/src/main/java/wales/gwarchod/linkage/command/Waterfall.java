package wales.gwarchod.linkage.command;

import java.io.PrintStream;
import java.util.Locale;
import wales.gwarchod.linkage.model.Scorer;
import wales.gwarchod.linkage.model.Scorer.Evidence;
import wales.gwarchod.linkage.run.Linked;

/** Why two records are, or are not, one person: from the prior, each piece of evidence in turn, to the probability. */
final class Waterfall {
    private static final int WIDTH = 40;
    private static final double BITS_A_SIGN = 1;

    private final Linked linked;
    private final int one;
    private final int other;

    Waterfall(Linked linked, int one, int other) {
        this.linked = linked;
        this.one = one;
        this.other = other;
    }

    void draw(PrintStream out) {
        out.printf("%s and %s%n%n", linked.records().id(one), linked.records().id(other));
        double sum = linked.prior();
        line(out, "any two records", "", sum, sum);
        for (var evidence : linked.explain(one, other)) {
            sum += evidence.bits();
            line(out, evidence.comparison(), words(evidence), evidence.bits(), sum);
        }
        out.printf(Locale.ROOT, "%nprobability %.6f (%.1f bits)%n", Scorer.probability(sum), sum);
        boolean together = linked.cluster(one) == linked.cluster(other);
        out.println(
                linked.joined(one) == linked.joined(other)
                        ? "joined: one person"
                        : together
                                ? "possible, not confirmed: in one cluster, but not sure enough to be joined"
                                : sum > 0
                                        ? "not linked: other records of the two speak against it, or it was said that they differ"
                                        : "not linked");
    }

    private static String words(Evidence evidence) {
        return evidence.rarity() > 0
                ? String.format(
                        Locale.ROOT, "%s, about 1 in %,d", evidence.level(), Math.round(Math.pow(2, evidence.rarity())))
                : evidence.level();
    }

    private static void line(PrintStream out, String name, String words, double bits, double sum) {
        int signs = (int) Math.min(WIDTH, Math.round(Math.abs(bits) / BITS_A_SIGN));
        out.printf(
                Locale.ROOT,
                "%-16s %-40s %+7.1f %8.1f  %s%n",
                name,
                words,
                bits,
                sum,
                (bits < 0 ? "-" : "+").repeat(signs));
    }
}
