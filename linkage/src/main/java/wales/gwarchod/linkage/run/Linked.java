package wales.gwarchod.linkage.run;

import java.util.List;
import java.util.function.Supplier;
import wales.gwarchod.linkage.block.Candidates;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.model.Comparisons;
import wales.gwarchod.linkage.model.Guards;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.model.Scorer;
import wales.gwarchod.linkage.model.Scorer.Evidence;
import wales.gwarchod.linkage.record.Records;

/** What came of linking a set of records. */
public final class Linked {
    private final Records records;
    private final boolean acrossFiles;
    private final Said said;
    private final Supplier<LinkModel> model;
    private final List<String> doubts;
    private final double prior;
    private final Scorer scorer;
    private final Candidates candidates;
    private final float[] bits;
    private final int[] clusters;
    private final int[] joined;

    Linked(
            Records records,
            boolean acrossFiles,
            Said said,
            Supplier<LinkModel> model,
            List<String> doubts,
            double prior,
            Scorer scorer,
            Candidates candidates,
            float[] bits,
            int[] clusters,
            int[] joined) {
        this.records = records;
        this.acrossFiles = acrossFiles;
        this.said = said;
        this.model = model;
        this.doubts = List.copyOf(doubts);
        this.prior = prior;
        this.scorer = scorer;
        this.candidates = candidates;
        this.bits = bits;
        this.clusters = clusters;
        this.joined = joined;
    }

    public Records records() {
        return records;
    }

    public boolean isAcrossFiles() {
        return acrossFiles;
    }

    /** What people had said of the records. */
    public Said said() {
        return said;
    }

    /** The model that was used, or learned. */
    public LinkModel model() {
        return model.get();
    }

    /** What somebody should look at before relying on what was learned, in words; none when a model was given. */
    public List<String> doubts() {
        return doubts;
    }

    /** The logarithm to base 2 of the odds that two records chosen at random are of one person. */
    public double prior() {
        return prior;
    }

    /** Which guards stand. */
    public Guards.Standing guards() {
        return scorer.standing();
    }

    /** The pairs that were compared. */
    public Candidates candidates() {
        return candidates;
    }

    /** The weight of a compared pair in bits, the prior included. */
    public float bits(int pair) {
        return bits[pair];
    }

    /** The cluster of a record: the smallest number among its records. The balance of precision and recall. */
    public int cluster(int record) {
        return clusters[record];
    }

    /** The person that a record is joined to without anybody looking, in the same way. */
    public int joined(int record) {
        return joined[record];
    }

    /** The weight of any two records in bits, the prior included. */
    public double bits(int one, int other) {
        return scorer.weight(one, other) + prior;
    }

    /** The comparisons that were made. */
    public Comparisons comparisons() {
        return scorer.comparisons();
    }

    /** Levels by comparison in one number; see {@link wales.gwarchod.linkage.model.Comparisons#level}. */
    public long pattern(int one, int other) {
        return scorer.comparisons().pattern(one, other);
    }

    /** What the guards say of two records. */
    public Guards.Guard guard(int one, int other) {
        return scorer.guard(pattern(one, other), one, other);
    }

    /** Every piece of evidence on two records; the prior is not among them. */
    public List<Evidence> explain(int one, int other) {
        return scorer.explain(one, other);
    }
}
