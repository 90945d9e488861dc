package wales.gwarchod.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with gaps, taken apart once so that filling it is quick. */
record Template(List<Piece> pieces) {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    Template {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param words the fixed words before the gap
     * @param gap what follows them, or nothing at the end of the text
     * @param capital whether the gap's first letter is a capital
     */
    record Piece(String words, @Nullable Gap gap, boolean capital) {}

    static Template of(String text) {
        var pieces = new ArrayList<Piece>();
        var matcher = GAP.matcher(text);
        var from = 0;
        while (matcher.find()) {
            var name = matcher.group(1);
            pieces.add(new Piece(
                    text.substring(from, matcher.start()), Gap.named(name), Character.isUpperCase(name.charAt(0))));
            from = matcher.end();
        }
        pieces.add(new Piece(text.substring(from), null, false));
        return new Template(pieces);
    }

    boolean mentionsSuspect() {
        return pieces.stream()
                .anyMatch(piece -> piece.gap() != null && piece.gap().isSuspect());
    }

    boolean mentionsVictim() {
        return pieces.stream()
                .anyMatch(piece -> piece.gap() != null && piece.gap().isVictim());
    }

    boolean has(Gap gap) {
        return pieces.stream().anyMatch(piece -> piece.gap() == gap);
    }
}
