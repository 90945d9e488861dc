package wales.gwarchod.linkage;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address in one line, taken apart: house and street, town, postcode. What is not there is empty.
 *
 * @param street house and street, and whatever stands before the town
 */
public record AddressLine(String street, String town, String postcode) {
    private static final Pattern POSTCODE =
            Pattern.compile("[,\\s]*\\b([A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2})\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS_NUMBER = Pattern.compile("\\d");

    /** Takes an address apart; one that is only a postcode, or only a street, leaves the rest empty. */
    public static AddressLine of(String line) {
        var rest = line.strip();
        var postcode = "";
        var found = POSTCODE.matcher(rest);
        if (found.find()) {
            postcode = found.group(1).toUpperCase(Locale.ROOT);
            rest = rest.substring(0, found.start()).strip();
        }
        int comma = rest.lastIndexOf(',');
        var last = rest.substring(comma + 1).strip();
        // "Flat 1, 52 Packhorse Lane" names no town
        boolean isTown =
                comma >= 0 && !last.isEmpty() && !HAS_NUMBER.matcher(last).find();
        return isTown
                ? new AddressLine(rest.substring(0, comma).strip(), last, postcode)
                : new AddressLine(rest, "", postcode);
    }

    /** Not the address: it may be protected. */
    @Override
    public String toString() {
        return "[protected]";
    }
}
