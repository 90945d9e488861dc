package wales.gwarchod.linkage.record;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
    private static final int LAST_YEAR = 2200;
    private static final int WHOLE = 8;
    private static final Pattern GROUPS = Pattern.compile("[0-9]+");

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
        int[] parts = parts(recorded);
        int year = part(parts, "yyyy");
        int value = year * 10_000 + part(parts, "MM") * 100 + part(parts, "dd");
        return FILLED_IN.contains(value) || year < FIRST_YEAR || year > LAST_YEAR ? 0 : value;
    }

    /** The first three numbers, in the order of the pattern; what follows a whole date is a time of day. Empty when there are no three. */
    private int[] parts(String recorded) {
        var groups = GROUPS.matcher(recorded).results().map(MatchResult::group).toList();
        if (!groups.isEmpty() && groups.getFirst().length() == WHOLE) {
            var digits = groups.getFirst();
            int[] parts = new int[3];
            for (int at = 0, i = 0; i < 3; i++) {
                int length = order.startsWith("yyyy", at) ? 4 : 2;
                parts[i] = Integer.parseInt(digits, at, at + length, 10);
                at += length;
            }
            return parts;
        }
        boolean three = groups.size() >= 3;
        for (int i = 0, at = 0; three && i < 3; i++) {
            boolean year = order.startsWith("yyyy", at);
            three = year ? groups.get(i).length() == 4 : groups.get(i).length() <= 2;
            at += year ? 4 : 2;
        }
        return three
                ? new int[] {
                    Integer.parseInt(groups.get(0)), Integer.parseInt(groups.get(1)), Integer.parseInt(groups.get(2))
                }
                : new int[0];
    }

    private int part(int[] parts, String part) {
        int place = 0;
        for (int at = 0; !order.startsWith(part, at); at += order.startsWith("yyyy", at) ? 4 : 2) {
            place++;
        }
        return parts.length == 0 ? 0 : parts[place];
    }
}
