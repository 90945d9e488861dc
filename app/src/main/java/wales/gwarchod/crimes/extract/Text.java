package wales.gwarchod.crimes.extract;

import java.text.Normalizer;

/** Text as it may be stored. */
final class Text {
    private Text() {}

    /**
     * The cell in normal form C, without blanks around it.
     *
     * @param most how many characters it may have
     */
    static String of(String column, String cell, int most) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == 0) {
                throw new RowFault("nul", column, Integer.toString(i));
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == cell.length()
                        || !Character.isLowSurrogate(cell.charAt(i + 1))) {
                    throw new RowFault("lone-surrogate", column, Integer.toString(i));
                }
                i++;
            }
        }
        String clean = Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
        if (clean.length() > most) {
            throw new RowFault("too-long", column, Integer.toString(clean.length()));
        }
        return clean;
    }

    /** A short text of one line: line breaks, tabs and other control characters become single blanks. */
    static String line(String column, String cell, int most) {
        String text = of(column, cell, most);
        if (text.chars().noneMatch(c -> c < 0x20 || c == 0x7F)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(c < 0x20 || c == 0x7F ? ' ' : c));
        return clean.toString();
    }
}
