package wales.gwarchod.demonstration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.demonstration.Cast.Address;
import wales.gwarchod.demonstration.Decks.OrdinaryDecks;
import wales.gwarchod.demonstration.Material.Ordinary;

/** Makes everyday reports, and those of the quarrels that come back between the same two people. */
final class OrdinaryReports {
    private static final List<String> QUARRELS = List.of(
            "neighbour_dispute",
            "neighbour_dispute",
            "domestic_argument",
            "domestic_argument",
            "harassment_debt",
            "child_contact",
            "child_contact",
            "landlord_tenant",
            "ex_partner_property",
            "harassment_work",
            "malcomms_one_off");

    private final long seed;
    private final int regulars;
    private final int courses;
    private final Material material;
    private final Cast cast;
    private final Stories stories;
    private final OrdinaryTale tales;
    private final Decks english;
    private final Decks welsh;
    private final Recording recording;
    private final Particulars particulars;
    private final int[] weights;

    OrdinaryReports(
            long seed,
            int size,
            int courses,
            Material material,
            Cast cast,
            Stories stories,
            Decks english,
            Decks welsh,
            Recording recording,
            Particulars particulars) {
        this.seed = seed;
        this.regulars = Math.max(10, size / 40);
        this.courses = courses;
        this.material = material;
        this.cast = cast;
        this.stories = stories;
        this.english = english;
        this.welsh = welsh;
        this.tales = new OrdinaryTale(english, welsh);
        this.recording = recording;
        this.particulars = particulars;
        this.weights = material.ordinary().stream().mapToInt(Ordinary::weight).toArray();
    }

    Made make(int serial, String reference, Instant recordedAt) {
        var dice = Dice.of(seed, serial, 70);
        var kind = material.ordinary().get(dice.weighted(weights));
        var first = dice.chance(0.15) ? regular(dice) : cast.person(Dice.mix(serial, 71));
        var second = dice.chance(0.03) ? relative(dice) : null;
        if (second == null) {
            second = dice.chance(0.35) ? regular(dice) : cast.person(Dice.mix(serial, 72));
        }
        return report(kind, first, second, reference, recordedAt, null, dice);
    }

    Made quarrel(Course course, int step, String reference, Instant recordedAt, @Nullable String earlier) {
        var dice = Dice.of(seed, course.number(), step, 73);
        var own = Dice.of(seed, course.number(), 74);
        var name = own.pick(QUARRELS);
        var story = stories.of(course);
        var one = story.victim();
        var other = cast.person(Dice.mix(course.number(), 75));
        var turned = story.reversed(step);
        return report(
                english.ordinary(name).kind,
                turned ? other : one,
                turned ? one : other,
                reference,
                recordedAt,
                earlier,
                dice);
    }

    private Made report(
            Ordinary everyday,
            Person first,
            Person second,
            String reference,
            Instant recordedAt,
            @Nullable String earlier,
            Dice dice) {
        var home = cast.address(first, 0);
        var inWelsh =
                welsh.hasOrdinary(everyday.kind()) && dice.chance(home.area().welshShare() * 0.58);
        OrdinaryDecks decks = (inWelsh ? welsh : english).ordinary(everyday.kind());
        var made = new Made(reference, recordedAt, everyday.offence());
        var parties = Parties.of(everyday.kind(), made.crime);
        var firstParty = recording.record(first, parties.victim(), false, dice);
        var secondParty = recording.record(second, parties.suspect(), true, dice);
        var setting = setting(home, decks.kind, inWelsh, second, earlier, recordedAt, dice);
        var scene = new Scene(
                setting,
                inWelsh,
                "prose",
                recording.named(firstParty, first),
                recording.named(secondParty, second),
                dice);
        tales.tell(everyday.kind(), inWelsh, scene, dice);
        made.narrative = scene.text();
        made.language = inWelsh ? "cy" : "en";
        made.area = home.area().name();
        if (scene.namedVictim() || !parties.victim().equals("OTHER") || dice.chance(0.4)) {
            made.people.add(firstParty);
            particulars.reach(made, firstParty, first, 0, 0, false, dice);
        }
        var quarrel = earlier != null;
        if (scene.namedSuspect() || quarrel || dice.between(1, 100) <= parties.suspectKnown()) {
            made.people.add(secondParty);
            particulars.reach(made, secondParty, second, 0, 0, parties.suspect().equals("SUSPECT"), dice);
            made.relationship = dice.chance(0.15) ? "" : Parties.relationship(everyday.kind());
        } else if (parties.unknownSuspect() && dice.chance(0.4)) {
            made.people.add(Recording.nobody(1));
        }
        made.flags = flags(everyday.kind(), dice);
        particulars.occurred(made, dice);
        particulars.status(made, dice);
        return made;
    }

    private Scene.Setting setting(
            Address home,
            Ordinary kind,
            boolean inWelsh,
            Person second,
            @Nullable String earlier,
            Instant recordedAt,
            Dice dice) {
        var english = material.english().values();
        return new Scene.Setting(
                (inWelsh ? material.welsh() : material.english()).values(),
                material.places().places(),
                material.places().shops(),
                kind.items(),
                home.area(),
                dice.chance(0.5) ? home.street() : dice.pick(home.area().streets()),
                dice.pick(home.area().workplaces()),
                dice.pick(home.area().schools()),
                dice.pick(english.vehicles()),
                dice.pick(english.handles()),
                cast.phone(second, 0),
                "acquaintance",
                earlier,
                recordedAt.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Person regular(Dice dice) {
        return cast.person(Dice.mix(dice.between(1, regulars), 76));
    }

    /** A twin, a namesake or the parent of somebody who has a course of conduct: not to be taken for that person. */
    private @Nullable Person relative(Dice dice) {
        if (courses == 0) {
            return null;
        }
        var course = new Course(dice.between(0, courses - 1), Course.Kind.HIDDEN, Course.Feature.NONE, 3);
        var suspect = stories.of(course).suspect();
        if (suspect == null) {
            return null;
        }
        return switch (dice.between(0, 2)) {
            case 0 -> cast.twin(suspect);
            case 1 -> cast.namesake(suspect);
            default -> cast.parent(suspect);
        };
    }

    private static String flags(String kind, Dice dice) {
        var flags = new TreeSet<String>();
        switch (kind) {
            case "domestic_argument", "common_assault_family", "child_contact", "ex_partner_property" -> {
                if (dice.chance(0.7)) {
                    flags.add("DOMESTIC_ABUSE");
                }
                if (dice.chance(0.5)) {
                    flags.add("RISK_ASSESSED");
                }
            }
            case "assault_pub", "rowdy_licensed" -> {
                if (dice.chance(0.6)) {
                    flags.add("ALCOHOL");
                }
            }
            case "fraud", "malcomms_one_off", "spam" -> {
                if (dice.chance(0.7)) {
                    flags.add("ONLINE");
                }
            }
            case "school_fallout", "missing_person" -> {
                if (dice.chance(0.3)) {
                    flags.add("CHILD");
                }
            }
            default -> {}
        }
        if (dice.chance(0.15)) {
            flags.add("NEEDS_ASSESSED");
        }
        return String.join(";", flags);
    }
}
