package wales.gwarchod.access;

import java.security.SecureRandom;

/**
 * References that people see: short, random and checkable, never sequential, with no letter or digit that is mistaken for
 * another when read aloud or written down (no 0, O, 1, I, L, U).
 */
public final class ShortReference {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortReference() {}

    /** A new reference: the prefix, a hyphen, six random characters and one that checks them. */
    public static String next(String prefix) {
        var body = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            body.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return prefix + "-" + body + check(body);
    }

    /** Whether the text ends in six characters and the one that checks them: one wrong character is always found. */
    public static boolean isWellFormed(String reference) {
        int dash = reference.lastIndexOf('-');
        var tail = reference.substring(dash + 1);
        return dash > 0
                && tail.length() == LENGTH + 1
                && tail.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && tail.charAt(LENGTH) == check(tail.substring(0, LENGTH));
    }

    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int weight = new int[] {1, 7, 11, 13, 17, 19}[i];
            sum += weight * ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
