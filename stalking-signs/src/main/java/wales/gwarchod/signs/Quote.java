package wales.gwarchod.signs;

/**
 * Words of the original narrative and where they stand.
 *
 * @param text exactly the words of the original between the two offsets
 * @param start offset of the first character, counted in Unicode code points
 * @param end offset after the last character, counted in Unicode code points
 */
public record Quote(String text, int start, int end) {}
