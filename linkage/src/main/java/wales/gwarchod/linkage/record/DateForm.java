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
    private static final int LAST_YEAR = 2200;
    private static final int WHOLE = 8;

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
        int[] starts = new int[3];
        int[] lengths = new int[3];
        int groups = 0;
        for (int i = 0; i < recorded.length() && groups < 3; i++) {
            if (isDigit(recorded, i)) {
                starts[groups] = i;
                while (i < recorded.length() && isDigit(recorded, i)) {
                    i++;
                }
                lengths[groups] = i - starts[groups++];
            }
        }
        int[] parts = new int[3];
        if (lengths[0] == WHOLE) {
            for (int at = 0, i = 0; i < 3; i++) {
                int length = order.startsWith("yyyy", at) ? 4 : 2;
                parts[i] = Integer.parseInt(recorded, starts[0] + at, starts[0] + at + length, 10);
                at += length;
            }
            return parts;
        }
        for (int i = 0, at = 0; i < 3; i++) {
            boolean year = order.startsWith("yyyy", at);
            boolean fits = year ? lengths[i] == 4 : lengths[i] == 1 || lengths[i] == 2;
            if (!fits) {
                return new int[0];
            }
            parts[i] = Integer.parseInt(recorded, starts[i], starts[i] + lengths[i], 10);
            at += year ? 4 : 2;
        }
        return parts;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int part(int[] parts, String part) {
        int place = 0;
        for (int at = 0; !order.startsWith(part, at); at += order.startsWith("yyyy", at) ? 4 : 2) {
            place++;
        }
        return parts.length == 0 ? 0 : parts[place];
    }
}
