package wales.gwarchod.linkage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A valid Criminal Records Office number: {@code 265416/21G}, or of a file without fingerprints {@code SF05/482703J}.
 */
public record CroNumber(String value) {
    private static final Pattern STANDARD = Pattern.compile("(\\d{1,6})/(\\d{2})([A-Z])");
    private static final Pattern WITHOUT_PRINTS = Pattern.compile("SF(\\d{2})/(\\d{1,6})([A-Z])");

    /** @return empty when it is none or its check letter does not fit */
    public static Optional<CroNumber> of(String recorded) {
        var plain = recorded.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var standard = STANDARD.matcher(plain);
        if (standard.matches()) {
            return checked(standard.group(2), standard.group(1), standard.group(3))
                    .map(number -> new CroNumber(number + "/" + standard.group(2) + standard.group(3)));
        }
        var other = WITHOUT_PRINTS.matcher(plain);
        return other.matches()
                ? checked(other.group(1), other.group(2), other.group(3))
                        .map(number -> new CroNumber("SF" + other.group(1) + "/" + number + other.group(3)))
                : Optional.empty();
    }

    private static Optional<String> checked(String year, String number, String letter) {
        var six = "0".repeat(6 - number.length()) + number;
        return CheckLetter.of(year + six) == letter.charAt(0) ? Optional.of(six) : Optional.empty();
    }

    @Override
    public String toString() {
        return "CRO number";
    }
}
