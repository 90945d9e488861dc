package wales.gwarchod.demonstration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts together the narrative of one report about a course of conduct. */
final class CourseTale {
    private static final List<String> VOICES = List.of("prose", "log", "terse", "pcso", "da", "form");
    private static final int[] VOICE_WEIGHTS = {26, 22, 20, 10, 10, 12};
    /** The domestic abuse desk writes about these alone. */
    private static final Set<String> CLOSE = Set.of("ex_partner", "family");

    private static final Set<String> SETTLED = Set.of("arrested at", "in custody", "released under", "was spoken to");

    private final Map<Integer, BitSet> told = new HashMap<>();
    private final Map<Integer, Integer> wholesTold = new HashMap<>();
    private final Decks english;
    private final Decks welsh;

    CourseTale(Decks english, Decks welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    /** Opens one narrative: the voice decides who tells it. */
    interface Scenes {
        Scene open(String voice);
    }

    /**
     * @param scene what was written
     * @param codes the behaviours in it
     */
    record Told(Scene scene, List<String> codes) {}

    Told tell(Story story, int step, boolean inWelsh, boolean crime, List<String> codes, Dice dice, Scenes scenes) {
        var decks = inWelsh ? welsh : english;
        var used = told.computeIfAbsent(story.course().number(), _ -> new BitSet());
        var facts = new HashSet<>(story.facts());
        facts.add(crime ? "crime" : "incident");
        facts.addAll(codes);
        if (step > 0) {
            facts.add("history");
        }
        if (Behaviours.isOnline(codes)) {
            facts.add("online");
        }
        if (!story.orderInForce(step)) {
            facts.remove(story.orderKind());
        }
        var known = story.suspect() != null;
        var featured = story.course().isNewest(step) && story.course().feature() != Course.Feature.NONE;
        if (!featured && dice.chance(0.04)) {
            var whole = whole(decks, story, used, facts);
            if (whole != null) {
                var scene = scenes.open(whole.person().equals("first") ? "form" : whole.voice());
                scene.tell(whole, false);
                return new Told(scene, whole.codes());
            }
        }
        var opener = dice.chance(0.7) ? opener(decks, story, used, facts, inWelsh) : null;
        var voice = opener != null ? opener.voice() : voice(dice, inWelsh);
        var first = voice.equals("form");
        var terse = voice.equals("terse");
        var sexes = sexes(story);
        Predicate<Part> fits = part -> part.fits(first, terse)
                && !used.get(part.id())
                && facts.containsAll(part.needs())
                && (part.relations().isEmpty()
                        || part.relations().contains(story.relation().text()))
                && (known || !part.mentionsSuspect())
                && (!story.relation().text().isEmpty() || !part.text().has(Gap.RELATION))
                && part.fitsSexes(sexes[0], sexes[1]);
        var scene = scenes.open(voice);
        var pen = new Pen(scene, used, fits);
        if (opener != null) {
            used.set(opener.id());
            scene.tell(opener, false);
        }
        if (known && !scene.namedSuspect() && !dice.chance(0.25)) {
            pen.deal(decks.introductions);
        }
        body(pen, decks, story, codes, dice);
        ending(pen, decks, first, codes, dice);
        if (story.course().isNewest(step)) {
            told.remove(story.course().number());
        }
        return new Told(scene, codes);
    }

    private void body(Pen pen, Decks decks, Story story, List<String> codes, Dice dice) {
        var context = dice.chance(0.6) ? decks.context(story.relation().kind()) : decks.context("any");
        var contextAt = dice.chance(0.65) ? dice.between(0, codes.size()) : -1;
        for (var index = 0; index < codes.size(); index++) {
            if (index == contextAt) {
                pen.deal(context);
            }
            var code = codes.get(index);
            pen.behaviour(
                    decks.behaviour(code), decks.phrases.values().manyCodes().contains(code));
            if (index == 0 && dice.chance(0.12)) {
                pen.behaviour(
                        decks.behaviour(code),
                        decks.phrases.values().manyCodes().contains(code));
            }
        }
        if (contextAt == codes.size()) {
            pen.deal(context);
        }
        if (dice.chance(story.course().kind() == Course.Kind.MUTUAL ? 0.6 : 0.03) && story.suspect() != null) {
            pen.deal(decks.roleReversals);
        }
    }

    private static void ending(Pen pen, Decks decks, boolean first, List<String> codes, Dice dice) {
        var order = new ArrayList<Runnable>();
        if (dice.chance(0.6)) {
            order.add(() -> pen.deal(decks.impacts));
        }
        if (dice.chance(0.12)) {
            order.add(() -> pen.deal(decks.impacts));
        }
        if (dice.chance(0.25)) {
            order.add(() -> pen.deny(decks.negations, codes));
        }
        if (dice.chance(0.1)) {
            order.add(() -> pen.deal(decks.asides));
        }
        if (dice.chance(first ? 0.35 : 0.6)) {
            order.add(() -> pen.settle(decks.actions));
        }
        for (var index = order.size() - 1; index > 0; index--) {
            var other = dice.between(0, index);
            var moved = order.get(other);
            order.set(other, order.get(index));
            order.set(index, moved);
        }
        if (pen.length() > 3 && dice.chance(0.2)) {
            pen.scene.newParagraph();
        }
        order.forEach(Runnable::run);
        if (dice.chance(0.55)) {
            pen.close(decks.closers);
        }
        if (first && dice.chance(0.3)) {
            pen.note(decks.actions);
        }
    }

    private static @Nullable Part opener(Decks decks, Story story, BitSet used, Set<String> facts, boolean inWelsh) {
        var known = story.suspect() != null;
        var relation = !story.relation().text().isEmpty();
        var close = CLOSE.contains(story.relation().kind());
        return decks.openers.deal(part -> !used.get(part.id())
                && !(inWelsh && part.voice().equals("form"))
                && facts.containsAll(part.needs())
                && (close || !part.voice().equals("da"))
                && (known ? !part.suspect().equals("unknown") : !part.suspect().equals("known"))
                && (known || !part.mentionsSuspect())
                && (relation || !part.text().has(Gap.RELATION)));
    }

    private @Nullable Part whole(Decks decks, Story story, BitSet used, Set<String> facts) {
        var sexes = sexes(story);
        var kind = story.suspect() == null ? "unknown" : story.relation().kind();
        var whole = decks.wholes.deal(part -> wholesTold.getOrDefault(part.id(), 0) < 2
                && !used.get(part.id())
                && part.context().equals(kind)
                && facts.containsAll(part.needs())
                && (!part.codes().contains("B01") || !story.orderKind().isEmpty())
                && part.fitsSexes(sexes[0], sexes[1]));
        if (whole != null) {
            wholesTold.merge(whole.id(), 1, Integer::sum);
            used.set(whole.id());
        }
        return whole;
    }

    private static String[] sexes(Story story) {
        var suspect = story.suspect();
        return new String[] {story.victim().sex(), suspect == null ? "M" : suspect.sex()};
    }

    private static String voice(Dice dice, boolean inWelsh) {
        var voice = VOICES.get(dice.weighted(VOICE_WEIGHTS));
        return inWelsh && voice.equals("form") ? "prose" : voice;
    }

    /** Writes parts that fit and remembers which. */
    private static final class Pen {
        private final Scene scene;
        private final BitSet used;
        private final Predicate<Part> fits;
        private int written = 0;
        private boolean settled = false;

        Pen(Scene scene, BitSet used, Predicate<Part> fits) {
            this.scene = scene;
            this.used = used;
            this.fits = fits;
        }

        int length() {
            return written;
        }

        void deal(Deck deck) {
            var part = deck.deal(fits);
            if (part != null) {
                write(part, false);
            }
        }

        void behaviour(Deck deck, boolean many) {
            var part = deck.deal(fits);
            if (part != null) {
                write(part, many);
            }
        }

        /** Never denies what the report tells. */
        void deny(Deck deck, List<String> codes) {
            var part = deck.deal(one -> fits.test(one) && one.codes().stream().noneMatch(codes::contains));
            if (part != null) {
                write(part, false);
            }
        }

        /** What the contact centre adds below somebody's own form. */
        void note(Deck deck) {
            var part = deck.deal(one -> one.person().equals("note") && !used.get(one.id()));
            if (part != null) {
                scene.newParagraph();
                write(part, false);
            }
        }

        void settle(Deck deck) {
            var part = deck.deal(fits);
            if (part != null) {
                settled = settled || part.says(SETTLED);
                write(part, false);
            }
        }

        void close(Deck deck) {
            var part =
                    deck.deal(one -> fits.test(one) && !(settled && one.needs().contains("at_large")));
            if (part != null) {
                used.set(part.id());
                scene.tellOwn(part);
            }
        }

        private void write(Part part, boolean many) {
            used.set(part.id());
            scene.tell(part, many);
            written++;
        }
    }
}
