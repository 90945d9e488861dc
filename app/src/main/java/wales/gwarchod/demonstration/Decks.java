package wales.gwarchod.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wales.gwarchod.demonstration.Material.Ordinary;
import wales.gwarchod.demonstration.Material.Phrases;

/** Every part of one language in decks, dealt in the order of the reports. */
final class Decks {
    final Phrases phrases;
    final Deck openers;
    final Deck introductions;
    final Deck impacts;
    final Deck actions;
    final Deck closers;
    final Deck negations;
    final Deck asides;
    final Deck roleReversals;
    final Deck wholes;
    final Deck details;
    final Deck ends;
    private final Map<String, Deck> behaviours = new HashMap<>();
    private final Map<String, Deck> contexts = new HashMap<>();
    private final Map<String, OrdinaryDecks> ordinary = new HashMap<>();

    Decks(Phrases phrases, List<Ordinary> kinds, List<Part> details, List<Part> ends, Dice dice) {
        this.phrases = phrases;
        this.openers = new Deck(phrases.openers(), dice);
        this.introductions = new Deck(phrases.introductions(), dice);
        this.impacts = new Deck(phrases.impacts(), dice);
        this.actions = new Deck(phrases.actions(), dice);
        this.closers = new Deck(phrases.closers(), dice);
        this.negations = new Deck(phrases.negations(), dice);
        var aside = new ArrayList<>(phrases.historic());
        aside.addAll(phrases.hypothetical());
        this.asides = new Deck(aside, dice);
        this.roleReversals = new Deck(phrases.roleReversals(), dice);
        this.wholes = new Deck(phrases.wholes(), dice);
        this.details = new Deck(details, dice);
        this.ends = new Deck(ends, dice);
        phrases.behaviours().forEach((code, parts) -> behaviours.put(code, new Deck(parts, dice)));
        phrases.contexts().forEach((kind, parts) -> contexts.put(kind, new Deck(parts, dice)));
        for (var kind : kinds) {
            ordinary.put(kind.kind(), new OrdinaryDecks(kind, dice));
        }
    }

    Deck behaviour(String code) {
        var deck = behaviours.get(code);
        return deck == null ? new Deck(List.of(), Dice.of(0)) : deck;
    }

    boolean tellsOf(String code) {
        return behaviours.containsKey(code);
    }

    Deck context(String relationKind) {
        var deck = contexts.get(relationKind);
        return deck == null ? contexts.getOrDefault("any", impacts) : deck;
    }

    OrdinaryDecks ordinary(String kind) {
        var decks = ordinary.get(kind);
        if (decks == null) {
            throw new IllegalArgumentException("No everyday kind " + kind);
        }
        return decks;
    }

    boolean hasOrdinary(String kind) {
        return ordinary.containsKey(kind);
    }

    /** The decks of one everyday kind. */
    static final class OrdinaryDecks {
        final Ordinary kind;
        final Deck openers;
        final Deck middles;
        final Deck ends;
        final Deck wholes;

        OrdinaryDecks(Ordinary kind, Dice dice) {
            this.kind = kind;
            this.openers = new Deck(kind.openers(), dice);
            this.middles = new Deck(kind.middles(), dice);
            this.ends = new Deck(kind.ends(), dice);
            this.wholes = new Deck(kind.wholes(), dice);
        }
    }
}
