package wales.gwarchod.linkage.command;

import java.io.PrintStream;
import java.util.Locale;
import wales.gwarchod.linkage.cluster.Clustering;
import wales.gwarchod.linkage.cluster.Said;
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
        out.printf("%s and %s%n", linked.records().id(one), linked.records().id(other));
        out.printf("Bits for (+) and against (-) one person, and their sum so far; 10 bits are a thousand to one.%n%n");
        double sum = linked.prior();
        line(out, "any two records", "", sum, sum);
        for (var evidence : linked.explain(one, other)) {
            sum += evidence.bits();
            line(out, evidence.comparison(), words(evidence), evidence.bits(), sum);
        }
        out.printf(Locale.ROOT, "%nprobability %.6f (%.1f bits)%n", Scorer.probability(sum), sum);
        out.println(verdict(sum));
    }

    private String verdict(double bits) {
        boolean joined = linked.joined(one) == linked.joined(other);
        var said = linked.said();
        if (said.same().stream().anyMatch(this::isOurs)) {
            return "joined: somebody has said that they are one person";
        }
        if (said.different().stream().anyMatch(this::isOurs)) {
            return "not linked: somebody has said that they are two people";
        }
        if (joined) {
            return "joined: one person";
        }
        if (linked.cluster(one) == linked.cluster(other)) {
            return Scorer.probability(bits) >= Clustering.JOIN
                    ? "possible, not confirmed: a victim and a suspect would become one person without an identifier in common"
                    : "possible, not confirmed: in one cluster, but not sure enough to be joined";
        }
        return bits > 0 ? "not linked: the other records of the two speak against it" : "not linked";
    }

    private boolean isOurs(Said.Pair pair) {
        return pair.one() == one && pair.other() == other || pair.one() == other && pair.other() == one;
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
