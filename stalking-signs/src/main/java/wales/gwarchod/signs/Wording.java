package wales.gwarchod.signs;

/**
 * The same words in both languages.
 *
 * @param cy written by us and not yet read by a translator: needs-check
 */
public record Wording(String en, String cy) {}
