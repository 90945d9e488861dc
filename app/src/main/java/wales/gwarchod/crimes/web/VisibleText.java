package wales.gwarchod.crimes.web;

/** Text from outside as it may be shown: characters that turn the direction of text around, or hide, are made visible. */
final class VisibleText {
    private VisibleText() {}

    static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::deceives)) {
            return text;
        }
        var visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (deceives(c)) {
                visible.append(String.format("[U+%04X]", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** Direction controls and isolates, zero-width characters, and control characters other than line breaks and tabs. */
    private static boolean deceives(int c) {
        return c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= 0x200B && c <= 0x200F
                || c == 0x061C
                || c == 0xFEFF
                || c < 0x20 && c != '\n' && c != '\r' && c != '\t'
                || c >= 0x7F && c < 0xA0;
    }
}
