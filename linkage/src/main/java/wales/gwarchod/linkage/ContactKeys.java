package wales.gwarchod.linkage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Telephone numbers, e-mail addresses, accounts, vehicles and postal addresses in the one form in which two spellings of
 * the same thing are equal. Empty when a value cannot tell two people apart, such as "not known" or a number of zeros: a
 * key made of that would join strangers.
 */
public final class ContactKeys {
    private static final Map<String, String> PLATFORMS = Map.of(
            "fb",
            "facebook",
            "insta",
            "instagram",
            "ig",
            "instagram",
            "twitter",
            "x",
            "snap",
            "snapchat",
            "wa",
            "whatsapp");

    private ContactKeys() {}

    /** A telephone number as {@code +} and digits; a number without a country is taken as of the United Kingdom. */
    public static Optional<String> phone(String given) {
        if (isWhole(given)) {
            return Optional.of("+44" + given.substring(1));
        }
        String text = fold(given).toLowerCase(Locale.ROOT);
        int extension = text.indexOf('x');
        if (extension > 0) {
            text = text.substring(0, text.charAt(extension - 1) == 'e' ? extension - 1 : extension);
        }
        text = text.replace("(0)", "");
        boolean international = text.strip().startsWith("+");
        String digits = digits(text);
        if (!international && digits.startsWith("00")) {
            international = true;
            digits = digits.substring(2);
        } else if (!international && digits.startsWith("44") && digits.length() == 12) {
            international = true;
        }
        if (!international) {
            if (!digits.startsWith("0") || digits.length() < 10 || digits.length() > 11) {
                return Optional.empty();
            }
            digits = "44" + digits.substring(1);
        } else if (digits.startsWith("440")) {
            digits = "44" + digits.substring(3);
        }
        boolean possible = digits.length() >= 8
                && digits.length() <= 15
                && digits.chars()
                                .skip(digits.startsWith("447") ? 3 : 2)
                                .distinct()
                                .count()
                        > 1;
        return possible ? Optional.of("+" + digits) : Optional.empty();
    }

    /** Eleven digits of the United Kingdom and nothing else, not all the same: the usual case. */
    private static boolean isWhole(String given) {
        if (given.length() != 11 || given.charAt(0) != '0') {
            return false;
        }
        boolean differ = false;
        // 07000000000 is filled in, like 00000000000
        int from = given.startsWith("07") ? 2 : 1;
        for (int i = 1; i < given.length(); i++) {
            if (given.charAt(i) < '0' || given.charAt(i) > '9') {
                return false;
            }
            differ |= i > from && given.charAt(i) != given.charAt(from);
        }
        return differ;
    }

    /** An e-mail address in small letters; of one provider that ignores dots, without them. */
    public static Optional<String> email(String given) {
        String text = fold(given).toLowerCase(Locale.ROOT);
        text = text.startsWith("mailto:") ? text.substring(7) : text;
        int open = text.lastIndexOf('<');
        int close = text.lastIndexOf('>');
        text = (open >= 0 && close > open ? text.substring(open + 1, close) : text).strip();
        int at = text.indexOf('@');
        if (at < 1 || at != text.lastIndexOf('@') || text.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        String user = text.substring(0, at);
        String host = text.substring(at + 1);
        if (host.indexOf('.') < 1 || host.endsWith(".")) {
            return Optional.empty();
        }
        if (host.equals("googlemail.com") || host.equals("gmail.com")) {
            int plus = user.indexOf('+');
            user = (plus >= 0 ? user.substring(0, plus) : user).replace(".", "");
            host = "gmail.com";
        }
        return user.isEmpty() ? Optional.empty() : Optional.of(user + "@" + host);
    }

    /** A registration mark: capital letters and digits, 2 to 8 of them. */
    public static Optional<String> vehicle(String given) {
        String mark = letters(fold(given).toUpperCase(Locale.ROOT));
        boolean possible = mark.length() >= 2
                && mark.length() <= 8
                && mark.chars().anyMatch(Character::isDigit)
                && mark.chars().distinct().count() > 1;
        return possible ? Optional.of(mark) : Optional.empty();
    }

    /**
     * An account: the platform, a colon, and the name as the platform shows it in small letters.
     *
     * @param platform may be empty; then only an account without a platform is the same one
     */
    public static Optional<String> account(String platform, String given) {
        String where = letters(fold(platform).toLowerCase(Locale.ROOT));
        String name = fold(given).toLowerCase(Locale.ROOT);
        int query = name.indexOf('?');
        name = query > 0 && name.contains("://") ? name.substring(0, query) : name;
        while (name.endsWith("/")) {
            name = name.substring(0, name.length() - 1);
        }
        name = name.substring(name.lastIndexOf('/') + 1);
        name = name.startsWith("@") ? name.substring(1) : name;
        name = name.strip();
        return name.length() < 2 ? Optional.empty() : Optional.of(PLATFORMS.getOrDefault(where, where) + ":" + name);
    }

    /**
     * An address. With a postcode, the postcode and every number before it, which names a household in the United Kingdom
     * whatever the spelling of the street; without numbers, its first two words. Without a postcode, all its words with
     * street words written out, if there is a number among them.
     */
    public static Optional<String> address(String given, String postcode) {
        var words = words(given);
        String code = postcode(postcode).or(() -> endingPostcode(words)).orElse("");
        var rest = code.isEmpty() ? words : withoutPostcode(words, code);
        var numbers = rest.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toCollection(TreeSet::new));
        if (code.isEmpty()) {
            return numbers.isEmpty() || rest.size() < 3 ? Optional.empty() : Optional.of(String.join(" ", rest));
        }
        if (!numbers.isEmpty()) {
            return Optional.of(code + "|" + String.join(" ", numbers));
        }
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(code + "|" + rest.stream().limit(2).collect(Collectors.joining(" ")));
    }

    /** A postcode without its blank, in capital letters, if it has the shape of one. */
    public static Optional<String> postcode(String given) {
        String code = letters(fold(given).toUpperCase(Locale.ROOT));
        int n = code.length();
        boolean shaped = n >= 5
                && n <= 7
                && Character.isLetter(code.charAt(0))
                && Character.isDigit(code.charAt(n - 3))
                && Character.isLetter(code.charAt(n - 2))
                && Character.isLetter(code.charAt(n - 1))
                && code.substring(1, n - 3).chars().anyMatch(Character::isDigit);
        return shaped ? Optional.of(code) : Optional.empty();
    }

    private static Optional<String> endingPostcode(java.util.List<String> words) {
        int n = words.size();
        return n == 0
                ? Optional.empty()
                : (n == 1 ? Optional.<String>empty() : outwardAndInward(words.get(n - 2), words.get(n - 1)))
                        .or(() -> postcode(words.get(n - 1)));
    }

    private static Optional<String> outwardAndInward(String outward, String inward) {
        return inward.length() == 3 && outward.length() <= 4 ? postcode(outward + inward) : Optional.empty();
    }

    private static java.util.List<String> withoutPostcode(java.util.List<String> words, String code) {
        int n = words.size();
        if (n >= 1 && words.get(n - 1).equals(code)) {
            return words.subList(0, n - 1);
        }
        if (n >= 2 && (words.get(n - 2) + words.get(n - 1)).equals(code)) {
            return words.subList(0, n - 2);
        }
        return words;
    }

    private static java.util.List<String> words(String given) {
        String plain = fold(given).toUpperCase(Locale.ROOT).replace("'", "").replace("’", "");
        var spaced = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> spaced.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
        return Arrays.stream(spaced.toString().strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .map(word -> StreetWords.whole(word))
                .toList();
    }

    private static String digits(String text) {
        var digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    private static String letters(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Compatibility forms made plain, accents and characters that cannot be seen taken off. */
    private static String fold(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
