package wales.gwarchod.linkage.record;

import java.util.Set;

/**
 * How dates of birth are written: a pattern of {@code yyyy}, {@code MM} and {@code dd} with any signs between, such as
 * {@code dd/MM/yyyy}. Signs between are passed over, so that {@code yyyy-MM-dd} also reads {@code 19640131}.
 */
public final class DateForm {
    /** Year, month, day: the default. */
    public static final DateForm ISO = new DateForm("yyyy-MM-dd");

    /** What systems fill in when nobody knows. */
    private static final Set<Integer> FILLED_IN = Set.of(1900_01_01, 1901_01_01, 1970_01_01);

    private static final int FIRST_YEAR = 1500;

    private final String order;

    /** @throws IllegalArgumentException when the pattern does not hold yyyy, MM and dd once each */
    public DateForm(String pattern) {
        order = pattern.replaceAll("[^yMd]", "");
        boolean whole = order.length() == 8
                && order.replaceAll("yyyy|MM|dd", "").isEmpty()
                && order.contains("yyyy")
                && order.contains("MM")
                && order.contains("dd");
        if (!whole) {
            throw new IllegalArgumentException("The date format \"" + pattern + "\" needs yyyy, MM and dd once each");
        }
    }

    /** The date as year times 10,000 plus month times 100 plus day; 0 when it cannot be read or says nothing. */
    int read(String recorded) {
        var digits = Plain.digits(recorded);
        if (digits.length() < 8) {
            return 0;
        }
        // what follows a whole date is a time of day
        int year = part(digits, "yyyy");
        int value = year * 10_000 + part(digits, "MM") * 100 + part(digits, "dd");
        return FILLED_IN.contains(value) || year < FIRST_YEAR ? 0 : value;
    }

    private int part(String digits, String part) {
        int from = order.indexOf(part);
        return Integer.parseInt(digits.substring(from, from + part.length()));
    }
}
