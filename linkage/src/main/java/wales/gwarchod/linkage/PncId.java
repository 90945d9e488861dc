package wales.gwarchod.linkage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A valid Police National Computer identifier in the long form: four digits of the year, a stroke, a seven-digit number and the
 * check letter, such as {@code 2003/0011985X}.
 */
public record PncId(String value) {
    private static final Pattern RECORDED = Pattern.compile("(\\d{4}|\\d{2})[/-]?(\\d{1,7})([A-Z])");
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final int LENGTH = 13;
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{7})([A-Z])|(\\d{2})(\\d{7})([A-Z])");

    public PncId {
        if (!isLongForm(value)) {
            throw new IllegalArgumentException("Not a valid PNC id in the long form");
        }
    }

    /**
     * Reads an identifier in the long or the short form. Two-digit years from 50 on are of the twentieth century.
     *
     * @return empty when it is none or its check letter does not fit; such a value is never used to tell who somebody is
     */
    public static Optional<PncId> of(String recorded) {
        if (isLongForm(recorded)) {
            return Optional.of(new PncId(recorded));
        }
        var plain = BLANKS.matcher(recorded).replaceAll("").toUpperCase(Locale.ROOT);
        var joined = RUN_TOGETHER.matcher(plain);
        if (joined.matches()) {
            return joined.group(1) != null
                    ? of(joined.group(1), joined.group(2), joined.group(3))
                    : of(joined.group(4), joined.group(5), joined.group(6));
        }
        var parts = RECORDED.matcher(plain);
        return (plain.indexOf('/') >= 0 || plain.indexOf('-') >= 0) && parts.matches()
                ? of(parts.group(1), parts.group(2), parts.group(3))
                : Optional.empty();
    }

    private static Optional<PncId> of(String year, String number, String letter) {
        var century = year.length() == 4 ? "" : year.compareTo("50") >= 0 ? "19" : "20";
        var value = century + year + "/" + "0".repeat(7 - number.length()) + number + letter;
        return isLongForm(value) ? Optional.of(new PncId(value)) : Optional.empty();
    }

    private static boolean isLongForm(String value) {
        if (value.length() != LENGTH || value.charAt(4) != '/') {
            return false;
        }
        for (int i = 0; i < LENGTH - 1; i++) {
            if (i != 4 && (value.charAt(i) < '0' || value.charAt(i) > '9')) {
                return false;
            }
        }
        return (value.startsWith("19") || value.startsWith("20"))
                && CheckLetter.of(value.substring(2, 4) + value.substring(5, 12)) == value.charAt(12);
    }

    @Override
    public String toString() {
        return "PNC id";
    }
}
