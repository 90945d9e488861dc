package wales.gwarchod.linkage;

/** The check letter of police identifiers: the number modulo 23, as a letter; I, O and S are not used. */
final class CheckLetter {
    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private CheckLetter() {}

    static char of(String digits) {
        return LETTERS.charAt((int) (Long.parseLong(digits) % LETTERS.length()));
    }
}
