package wales.gwarchod.demonstration;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Puts together the narrative of an everyday report. */
final class OrdinaryTale {
    private final Map<Integer, Integer> wholesTold = new HashMap<>();
    private final Decks english;
    private final Decks welsh;

    OrdinaryTale(Decks english, Decks welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    void tell(String kind, boolean inWelsh, Scene scene, Dice dice) {
        var decks = inWelsh ? welsh : english;
        var own = decks.ordinary(kind);
        if (dice.chance(0.04)) {
            var whole = own.wholes.deal(part -> wholesTold.getOrDefault(part.id(), 0) < 2);
            if (whole != null) {
                wholesTold.merge(whole.id(), 1, Integer::sum);
                scene.tell(whole, false);
                return;
            }
        }
        Predicate<Part> any = _ -> true;
        say(own.openers, any, scene);
        var middles = dice.weighted(new int[] {8, 42, 38, 12});
        for (var count = 0; count < middles; count++) {
            say(own.middles, any, scene);
        }
        if (!inWelsh && dice.chance(0.33)) {
            say(decks.details, any, scene);
        }
        var shared = !inWelsh && dice.chance(0.2);
        say(shared ? decks.ends : own.ends, any, scene);
    }

    private static void say(Deck deck, Predicate<Part> fits, Scene scene) {
        var part = deck.deal(fits);
        if (part != null) {
            scene.tell(part, false);
        }
    }
}
