package wales.gwarchod.linkage.run;

import wales.gwarchod.linkage.cluster.PairWeights;
import wales.gwarchod.linkage.model.Scorer;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;

/** Answers the clustering from the scorer. */
final class ScoredPairs implements PairWeights {
    private final Records records;
    private final Scorer scorer;
    private final double prior;
    private final boolean acrossFiles;

    ScoredPairs(Records records, Scorer scorer, double prior, boolean acrossFiles) {
        this.records = records;
        this.scorer = scorer;
        this.prior = prior;
        this.acrossFiles = acrossFiles;
    }

    @Override
    public long pattern(int one, int other) {
        return scorer.comparisons().pattern(one, other);
    }

    @Override
    public double weight(long pattern, int one, int other) {
        return scorer.weight(pattern, one, other) + prior;
    }

    @Override
    public boolean areApart(int one, int other) {
        return acrossFiles && records.file(one) == records.file(other);
    }

    @Override
    public int lookalikes(long pattern, int one, int other) {
        return scorer.lookalikes(pattern, one, other);
    }

    @Override
    public boolean settle(long pattern) {
        return scorer.settles(pattern);
    }

    /** A victim and a suspect are never joined without an identifier in common. */
    boolean mayJoin(int one, int other) {
        return !areVictimAndSuspect(one, other) || scorer.shareIdentifier(pattern(one, other));
    }

    private boolean areVictimAndSuspect(int one, int other) {
        var roles = records.codes(Feature.ROLE);
        var a = roles.text(one);
        var b = roles.text(other);
        return a.startsWith("VICTIM") && b.startsWith("SUSPECT") || a.startsWith("SUSPECT") && b.startsWith("VICTIM");
    }
}
