package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.record.DateColumn;
import wales.gwarchod.linkage.record.Records;

/** Dates of birth. 1 January is often filled in when only the year is known; slips in such dates say less. */
final class BirthComparison extends Comparison {
    static final int EXACT = 1;
    static final int ONE_EDIT = 3;
    private static final int SWAPPED = 2;
    private static final int YEAR_ONLY = 4;
    private static final int ONE_EDIT_JANUARY = 5;
    private static final int NEXT_YEAR = 6;
    private static final int TWO_EDITS = 7;
    private static final int SAME_YEAR = 8;
    static final int CLASH = 9;
    private static final int FIRST_OF_JANUARY = 101;

    private final DateColumn births;

    BirthComparison(Records records) {
        super(
                "dob",
                "exact",
                "day and month swapped",
                "one digit",
                "same year, one is 1 January",
                "one digit, both are 1 January",
                "the year before or after",
                "two digits",
                "same year",
                "clash");
        births = records.births();
    }

    @Override
    boolean speaks(int record) {
        return births.at(record) > 0;
    }

    @Override
    public int level(int one, int other) {
        int a = births.at(one);
        int b = births.at(other);
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return EXACT;
        }
        int years = Math.abs(a / 10_000 - b / 10_000);
        int dayA = a % 10_000;
        int dayB = b % 10_000;
        if (years == 0 && dayA / 100 == dayB % 100 && dayA % 100 == dayB / 100) {
            return SWAPPED;
        }
        int digitsA = births.digitsAt(one);
        int digitsB = births.digitsAt(other);
        int digits = differing(digitsA ^ digitsB);
        boolean oneEdit = digits == 1 || digits == 2 && neighboursSwapped(digitsA, digitsB);
        boolean januaryA = dayA == FIRST_OF_JANUARY;
        boolean januaryB = dayB == FIRST_OF_JANUARY;
        if (januaryA && januaryB) {
            return oneEdit ? ONE_EDIT_JANUARY : years == 1 ? NEXT_YEAR : CLASH;
        }
        if (oneEdit) {
            return ONE_EDIT;
        }
        if (years == 0 && (januaryA || januaryB)) {
            return YEAR_ONLY;
        }
        if (years == 1 && dayA == dayB) {
            return NEXT_YEAR;
        }
        return digits == 2 ? TWO_EDITS : years == 0 ? SAME_YEAR : CLASH;
    }

    /** How many groups of four bits are not 0. */
    private static int differing(int digits) {
        return Integer.bitCount((digits | digits >>> 1 | digits >>> 2 | digits >>> 3) & 0x11111111);
    }

    /** Whether two neighbouring digits changed places; two digits are known to differ. */
    private static boolean neighboursSwapped(int a, int b) {
        int low = Integer.numberOfTrailingZeros(a ^ b) & ~3;
        return (a >>> low & 0xF) == (b >>> low + 4 & 0xF) && (b >>> low & 0xF) == (a >>> low + 4 & 0xF);
    }

    @Override
    double rarity(int one, int other, int level, Frequencies frequencies) {
        return level == EXACT ? frequencies.rarity(FrequencyTable.DOB, births.numberAt(one)) : 0;
    }
}
