package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.record.CodeColumn;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;

/** Recorded gender. */
final class GenderComparison extends Comparison {
    private final CodeColumn genders;

    GenderComparison(Records records) {
        super("gender", "same", "clash");
        genders = records.codes(Feature.GENDER);
    }

    @Override
    boolean speaks(int record) {
        return genders.at(record) > 0;
    }

    @Override
    public int level(int one, int other) {
        int a = genders.at(one);
        int b = genders.at(other);
        return a == 0 || b == 0 ? 0 : a == b ? 1 : 2;
    }
}
