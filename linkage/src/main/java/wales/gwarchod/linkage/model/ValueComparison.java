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
        super(feature.key(), "exact", alike(feature), "clash");
        this.records = records;
        this.feature = feature;
        column = records.codes(feature);
        table = FrequencyTable.of(feature);
    }

    private static String alike(Feature feature) {
        return switch (feature) {
            case EMAIL -> "user part or slips";
            case PNC, CRO -> "digits alike, check letter wrong";
            default -> "one slip";
        };
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
        if (feature == Feature.PNC || feature == Feature.CRO) {
            return identifiers(column.codes().text(a), column.codes().text(b));
        }
        if (a == b) {
            return EXACT;
        }
        boolean mayBeAlike = feature == Feature.EMAIL || column.mayBeOneEdit(a, b);
        return mayBeAlike && isAlike(one, other) ? ALIKE : CLASH;
    }

    /**
     * Police identifiers with fitting check letters agree or clash: a slip in one would not leave the letter fitting. One that does not fit
     * may resemble the other, and says nothing when it does not.
     */
    private static int identifiers(String one, String other) {
        boolean doubtful = Records.isDoubtful(one) || Records.isDoubtful(other);
        if (!doubtful) {
            return one.equals(other) ? EXACT : CLASH;
        }
        return Similarity.isOneEdit(digits(one), digits(other)) ? ALIKE : 0;
    }

    private static String digits(String identifier) {
        var digits = new StringBuilder(identifier.length());
        for (int i = 0; i < identifier.length(); i++) {
            if (identifier.charAt(i) >= '0' && identifier.charAt(i) <= '9') {
                digits.append(identifier.charAt(i));
            }
        }
        return digits.toString();
    }

    /**
     * A mailbox is often made of the name, and of a number where namesakes had it before: another number is another person's, so a slip
     * counts in letters alone.
     */
    private boolean isAlike(int one, int other) {
        var a = column.text(one);
        var b = column.text(other);
        return switch (feature) {
            case WORD, REFERENCE -> false;
            case EMAIL ->
                records.emailUser(one) == records.emailUser(other)
                        || digits(a).equals(digits(b))
                                && Long.bitCount(Similarity.signs(a) ^ Similarity.signs(b)) <= MOST_SIGNS
                                && (Similarity.edits(a, b, 2) <= 2 || Similarity.jaroWinkler(a, b) >= 0.95);
            default -> Similarity.isOneEdit(a, b);
        };
    }

    @Override
    double rarity(int one, int other, int level, Frequencies frequencies) {
        return level == EXACT ? frequencies.rarity(table, column.at(one)) : 0;
    }
}
