package wales.gwarchod.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Parts are dealt, not drawn: a part that was used goes to the back of the deck, so that one night's worklist does not
 * say the same thing twice while other words are left.
 */
final class Deck {
    private final ArrayList<Part> parts;
    private final Dice dice;

    Deck(List<Part> parts, Dice dice) {
        this.parts = new ArrayList<>(parts.size());
        this.dice = dice;
        for (var part : parts) {
            this.parts.add(dice.between(0, this.parts.size()), part);
        }
    }

    /** The part that was used longest ago among those that fit, or nothing when none fits. */
    @Nullable
    Part deal(Predicate<Part> fits) {
        for (var index = 0; index < parts.size(); index++) {
            var part = parts.get(index);
            if (fits.test(part)) {
                parts.remove(index);
                parts.add(parts.size() - dice.between(0, parts.size() / 5), part);
                return part;
            }
        }
        return null;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }
}
