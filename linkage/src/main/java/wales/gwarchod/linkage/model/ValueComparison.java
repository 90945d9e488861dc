package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.Similarity;
import wales.gwarchod.linkage.record.CodeColumn;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;

/** One value against another: phones, e-mail addresses, identifiers, words. */
final class ValueComparison extends Comparison {
    static final int EXACT = 1;
    static final int ALIKE = 2;
    static final int CLASH = 3;

    /** E-mail addresses with more signs than this that stand in one alone are not alike. */
    private static final int MOST_SIGNS = 6;

    private final Records records;
    private final Feature feature;
    private final CodeColumn column;
    private final FrequencyTable table;

    ValueComparison(Records records, Feature feature) {
        super(feature.key(), "exact", feature == Feature.EMAIL ? "user part or slips" : "one slip", "clash");
        this.records = records;
        this.feature = feature;
        column = records.codes(feature);
        table = FrequencyTable.of(feature);
    }

    @Override
    boolean speaks(int record) {
        return column.at(record) > 0;
    }

    @Override
    public int level(int one, int other) {
        int a = column.at(one);
        int b = column.at(other);
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return EXACT;
        }
        boolean mayBeAlike = feature == Feature.EMAIL || column.mayBeOneEdit(a, b);
        return mayBeAlike && isAlike(one, other) ? ALIKE : CLASH;
    }

    private boolean isAlike(int one, int other) {
        var a = column.text(one);
        var b = column.text(other);
        return switch (feature) {
            case WORD, REFERENCE -> false;
            case EMAIL ->
                records.emailUser(one) == records.emailUser(other)
                        || Long.bitCount(Similarity.signs(a) ^ Similarity.signs(b)) <= MOST_SIGNS
                                && (Similarity.edits(a, b, 2) <= 2 || Similarity.jaroWinkler(a, b) >= 0.95);
            default -> Similarity.isOneEdit(a, b);
        };
    }

    @Override
    double rarity(int one, int other, int level, Frequencies frequencies) {
        return level == EXACT ? frequencies.rarity(table, column.at(one)) : 0;
    }
}
