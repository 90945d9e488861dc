package wales.gwarchod.crimes;

import java.util.Locale;

/** Home Office codes in the one form in which they are stored. */
public final class OffenceCodes {
    private OffenceCodes() {}

    /** Five digits or a stroke are the same code: {@code 00866} and {@code 8/66}, {@code 8/6} and {@code 8/06}. */
    public static String canonical(String given) {
        String code = given.replace(" ", "");
        int stroke = code.indexOf('/');
        if (stroke < 0 && code.length() == 5 && isNumber(code)) {
            return Integer.parseInt(code.substring(0, 3)) + "/" + code.substring(3);
        }
        if (stroke < 1 || stroke > 3) {
            return code;
        }
        String above = code.substring(0, stroke);
        String below = code.substring(stroke + 1);
        if (!isNumber(above) || !isNumber(below) || below.length() > 2) {
            return code;
        }
        return Integer.parseInt(above) + "/" + (below.length() == 1 ? "0" + below : below);
    }

    /** Whether an offence is what a person searched for: its class, its code, or words of its title. */
    static boolean answers(Offence offence, String wanted) {
        return offence.offenceClass().equalsIgnoreCase(wanted)
                || offence.code().equals(canonical(wanted))
                || offence.title().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
