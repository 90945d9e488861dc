package wales.gwarchod.linkage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;

/**
 * The comparisons that the records allow, and the pattern of two records: their levels in one number, four bits for each
 * comparison, the first in the lowest.
 */
public final class Comparisons {
    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;

    private final Records records;
    private final List<Comparison> all;
    private final Comparison[] each;
    /** For each record, a bit for each comparison in which it speaks. */
    private short[] speaking = new short[64];

    private int settled;

    private Comparisons(Records records, List<Comparison> all) {
        this.records = records;
        this.all = List.copyOf(all);
        each = all.toArray(Comparison[]::new);
        settleNew();
    }

    /** Takes in records that were added since, and forgets those taken back. */
    public void settleNew() {
        int now = records.size();
        if (now > speaking.length) {
            speaking = Arrays.copyOf(speaking, Math.max(now, speaking.length * 2));
        }
        for (; settled < now; settled++) {
            int bits = 0;
            for (int c = 0; c < each.length; c++) {
                bits |= each[c].speaks(settled) ? 1 << c : 0;
            }
            speaking[settled] = (short) bits;
        }
        settled = now;
    }

    /**
     * From now on, likenesses of values that are new are not remembered, because they will be taken back.
     *
     * @param probing whether that begins or ends
     */
    public void probing(boolean probing) {
        all.forEach(comparison -> comparison.probing(probing));
    }

    /** Those for which any record has a value. */
    public static Comparisons of(Records records) {
        var all = new ArrayList<Comparison>();
        var alike = new WordSimilarity(records.names());
        all.add(new ForenameComparison(records, alike));
        all.add(new SurnameComparison(records, alike));
        all.add(new MiddleComparison(records, alike));
        if (records.births().isUsed()) {
            all.add(new BirthComparison(records));
        }
        if (records.places().isUsed()) {
            all.add(new PlaceComparison(records));
        }
        for (var feature : List.of(
                Feature.PHONE,
                Feature.EMAIL,
                Feature.PNC,
                Feature.CRO,
                Feature.IDENTIFIER,
                Feature.REFERENCE,
                Feature.WORD)) {
            if (records.codes(feature).isUsed()) {
                all.add(new ValueComparison(records, feature));
            }
        }
        if (records.codes(Feature.GENDER).isUsed()) {
            all.add(new GenderComparison(records));
        }
        return new Comparisons(records, all);
    }

    /** Those of a model, by their keys. */
    public static Comparisons of(Records records, List<String> keys) {
        var alike = new WordSimilarity(records.names());
        return new Comparisons(
                records, keys.stream().map(key -> of(records, alike, key)).toList());
    }

    private static Comparison of(Records records, WordSimilarity alike, String key) {
        return switch (key) {
            case "forename" -> new ForenameComparison(records, alike);
            case "surname" -> new SurnameComparison(records, alike);
            case "middle" -> new MiddleComparison(records, alike);
            case "dob" -> new BirthComparison(records);
            case "place" -> new PlaceComparison(records);
            case "gender" -> new GenderComparison(records);
            default ->
                new ValueComparison(
                        records,
                        Feature.of(key)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "The model compares \"" + key + "\", which this version does not know")));
        };
    }

    public List<Comparison> all() {
        return all;
    }

    /** The name of the level of one comparison in a pattern; empty when the two could not be compared. */
    public String levelName(long pattern, int place) {
        int level = level(pattern, place);
        return level == 0 ? "" : all.get(place).levels().get(level - 1);
    }

    /** The place of a comparison among all; empty when it is not made. */
    public Optional<Integer> place(String key) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The levels of two records in one number. */
    public long pattern(int one, int other) {
        long pattern = 0;
        for (int both = speaking[one] & speaking[other] & 0xFFFF; both != 0; both &= both - 1) {
            int c = Integer.numberOfTrailingZeros(both);
            pattern |= (long) each[c].level(one, other) << (BITS * c);
        }
        return pattern;
    }

    /** The level of one comparison in a pattern. */
    public static int level(long pattern, int place) {
        return (int) (pattern >>> (BITS * place)) & MASK;
    }
}
