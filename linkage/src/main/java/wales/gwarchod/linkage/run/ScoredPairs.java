package wales.gwarchod.linkage.run;

import wales.gwarchod.linkage.cluster.Clustering;
import wales.gwarchod.linkage.cluster.PairWeights;
import wales.gwarchod.linkage.model.Scorer;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;

/** Answers the clustering from the scorer. */
final class ScoredPairs implements PairWeights, Clustering.Roles {
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

    @Override
    public int of(int record) {
        var role = records.codes(Feature.ROLE).text(record);
        return role.startsWith("VICTIM") ? VICTIM : role.startsWith("SUSPECT") ? SUSPECT : 0;
    }

    @Override
    public boolean shareIdentifier(int one, int other) {
        return scorer.shareIdentifier(pattern(one, other));
    }
}
