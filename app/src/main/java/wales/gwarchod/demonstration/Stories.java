package wales.gwarchod.demonstration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wales.gwarchod.demonstration.Course.Feature;
import wales.gwarchod.demonstration.Course.Kind;
import wales.gwarchod.demonstration.Material.Relation;

/** Makes the story of a course out of its number: the same each time it is asked for, so that none has to be kept. */
final class Stories {
    private static final List<String> KINDS = List.of(
            "ex_partner",
            "acquaintance",
            "colleague",
            "neighbour",
            "professional",
            "stranger",
            "family",
            "same_sex_former_friend");
    private static final int[] KIND_WEIGHTS = {48, 12, 9, 7, 7, 8, 4, 5};
    private static final Set<String> OF_AN_AGE = Set.of("ex_partner", "same_sex_former_friend", "colleague");
    private static final Relation STRANGER = new Relation("", "stranger", "");
    private static final List<String> CLOSE_ORDERS =
            List.of("NON_MOLESTATION_ORDER", "NON_MOLESTATION_ORDER", "RESTRAINING_ORDER", "DAPO", "SPO");
    private static final List<String> OTHER_ORDERS = List.of("SPO", "RESTRAINING_ORDER", "INTERIM_SPO");

    private final long seed;
    private final Material material;
    private final Cast cast;

    Stories(long seed, Material material, Cast cast) {
        this.seed = seed;
        this.material = material;
        this.cast = cast;
    }

    Story of(Course course) {
        var dice = Dice.of(seed, course.number(), 40);
        var unknown = course.kind() == Kind.UNKNOWN_SUSPECT;
        var kind = unknown ? "stranger" : KINDS.get(dice.weighted(KIND_WEIGHTS));
        var suspect = cast.person(suspectId(course.number()), suspectSex(course.number()), area(dice));
        var victimSex = victimSex(dice, kind, suspect.sex());
        var anybody = cast.person(victimId(course.number()), victimSex, dice.chance(0.7) ? suspect.home() : area(dice));
        var victim = OF_AN_AGE.contains(kind) ? cast.ofAnAge(anybody, suspect) : anybody;
        var relation = kind.equals("stranger") ? STRANGER : relation(dice, material.english(), kind, suspect.sex());
        var facts = new HashSet<String>(Story.EVERYDAY_FACTS);
        if (kind.equals("ex_partner")) {
            facts.add("ex_partner");
            if (dice.chance(0.4)) {
                facts.add("child");
            }
        }
        if (!kind.equals("stranger")) {
            facts.add("acquainted");
        }
        if (unknown) {
            facts.remove("known");
        }
        var ordered = course.feature() == Feature.BREACH || (!unknown && course.events() > 2 && dice.chance(0.25));
        var orders = kind.equals("ex_partner") || kind.equals("family") ? CLOSE_ORDERS : OTHER_ORDERS;
        var orderKind = ordered ? dice.pick(orders) : "";
        if (!orderKind.isEmpty()) {
            facts.add(orderKind);
        }
        return new Story(
                course,
                victim,
                unknown ? null : suspect,
                relation,
                relation(dice, material.welsh(), kind, suspect.sex()),
                facts,
                orderKind,
                course.feature() == Feature.BREACH
                        ? Math.max(0, course.events() - 2)
                        : dice.between(1, Math.max(1, course.events() - 1)),
                dice.chance(0.15),
                dice.between(1, Math.max(1, course.events() - 1)),
                dice.pick(material.english().values().vehicles()),
                dice.pick(material.english().values().handles()),
                victim.home(),
                dice.pick(victim.home().workplaces()),
                dice.pick(victim.home().schools()));
    }

    /** One suspect in six has the victim of the course before as well: the same person, another victim. */
    private long suspectId(int number) {
        return number > 0 && number % 6 == 5 ? suspectId(number - 1) : Dice.mix(number, 41);
    }

    private String suspectSex(int number) {
        return Math.floorMod(Dice.mix(suspectId(number), 42), 5) == 0 ? "F" : "M";
    }

    private static long victimId(int number) {
        return Dice.mix(number, 43);
    }

    private static String victimSex(Dice dice, String kind, String suspectSex) {
        var same = kind.equals("same_sex_former_friend") || dice.chance(0.2);
        return same ? suspectSex : suspectSex.equals("M") ? "F" : "M";
    }

    private Material.Area area(Dice dice) {
        return dice.pick(material.places().areas());
    }

    private static Relation relation(Dice dice, Material.Phrases phrases, String kind, String suspectSex) {
        var fitting = phrases.values().relations().stream()
                .filter(relation -> relation.kind().equals(kind)
                        && (relation.suspectSex().isEmpty()
                                || relation.suspectSex().equals(suspectSex)))
                .toList();
        return fitting.isEmpty() ? STRANGER : dice.pick(fitting);
    }
}
