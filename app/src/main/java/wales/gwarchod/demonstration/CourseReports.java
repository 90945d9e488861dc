package wales.gwarchod.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.demonstration.Course.Feature;
import wales.gwarchod.demonstration.Course.Kind;
import wales.gwarchod.demonstration.Made.Order;
import wales.gwarchod.demonstration.Made.Party;
import wales.gwarchod.demonstration.Material.Offence;

/** Makes the reports that belong to a course of conduct. */
final class CourseReports {
    private static final Set<String> DOMESTIC = Set.of("ex_partner", "family");
    private static final Set<String> ON_WHEELS = Set.of("P01", "P05", "P02", "D02");
    private static final List<String> TERMS = List.of(
            "Not to contact the protected person directly or through anybody else.",
            "Not to go within 100 metres of any place where the protected person lives or works.",
            "Not to publish anything about the protected person.",
            "Not to use or hold any tracking device.",
            "To tell the police of each telephone and account in use, within three days.",
            "Not to enter the street where the protected person lives.");

    private final long seed;
    private final Material material;
    private final Cast cast;
    private final Stories stories;
    private final CourseTale tales;
    private final Decks english;
    private final Decks welsh;
    private final Recording recording;
    private final Particulars particulars;
    private final Map<Integer, LocalDate> orderMade = new HashMap<>();

    CourseReports(
            long seed,
            Material material,
            Cast cast,
            Stories stories,
            Decks english,
            Decks welsh,
            Recording recording,
            Particulars particulars) {
        this.seed = seed;
        this.material = material;
        this.cast = cast;
        this.stories = stories;
        this.english = english;
        this.welsh = welsh;
        this.tales = new CourseTale(english, welsh);
        this.recording = recording;
        this.particulars = particulars;
    }

    /** Tells of a report that an earlier extract holds, for a night that goes on from there. */
    void remember(Course course, int step, Instant recordedAt) {
        if (stories.of(course).orderInForce(step)) {
            orderMade.computeIfAbsent(course.number(), number -> madeOn(number, recordedAt));
        }
    }

    /** @param earlier the reference of the report before, if there is one */
    Made make(Course course, int step, String reference, Instant recordedAt, @Nullable String earlier) {
        var dice = Dice.of(seed, course.number(), step, 60);
        var as = stories.of(course);
        var story = as.reversed(step) ? as.turned() : as;
        var inWelsh = inWelsh(story, step, dice);
        var decks = inWelsh ? welsh : english;
        var codes = Behaviours.of(story, step, decks, dice);
        var stalking = story.recordedAsStalking(step);
        var principal = stalking && recordedAsPrincipal(course, step, dice);
        var offence = principal ? stalkingOffence(codes, dice) : offence(story, codes, stalking, dice);

        var made = new Made(reference, recordedAt, offence);
        var suspect = story.suspect();
        var victimParty = recording.record(story.victim(), "VICTIM", false, dice);
        var suspectParty = suspect == null ? null : recording.record(suspect, "SUSPECT", true, dice);
        var home = cast.address(story.victim(), story.victimHome(step));
        var area = dice.chance(0.15) ? dice.pick(material.places().areas()) : home.area();
        var setting = new Scene.Setting(
                decks.phrases.values(),
                material.places().places(),
                material.places().shops(),
                List.of(),
                area,
                home.street(),
                story.workplace(),
                story.school(),
                story.vehicle(),
                story.handle(),
                cast.phone(suspect == null ? story.victim() : suspect, 1 + story.suspectPhone(step)),
                inWelsh ? story.welshRelation().text() : story.relation().text(),
                earlier,
                recordedAt.atZone(ZoneOffset.UTC).toLocalDate());
        var named = suspect == null || suspectParty == null ? null : recording.named(suspectParty, suspect);
        var told = tales.tell(
                story,
                step,
                inWelsh,
                made.crime,
                codes,
                dice,
                voice -> new Scene(setting, inWelsh, voice, recording.named(victimParty, story.victim()), named, dice));

        made.narrative = told.scene().text();
        made.language = inWelsh ? "cy" : "en";
        made.area = area.name();
        made.relationship = relationship(story, dice);
        if (stalking && !principal) {
            made.included.add(stalkingOffence(codes, dice));
        } else if (made.crime && dice.chance(0.05)) {
            made.included.add(material.offences().get("harassment_s2"));
        }
        people(made, story, step, victimParty, suspectParty, codes, dice);
        made.flags = flags(story, step, codes, stalking, dice);
        order(made, story, step, victimParty, suspectParty, codes, dice);
        particulars.occurred(made, dice);
        particulars.status(made, dice);
        return made;
    }

    private static boolean inWelsh(Story story, int step, Dice dice) {
        var feature = story.course().feature();
        if (story.course().isNewest(step) && feature != Feature.NONE) {
            return feature == Feature.WELSH || feature == Feature.WELSH_RECORDED;
        }
        return dice.chance(story.area().welshShare() * 0.27);
    }

    private static boolean recordedAsPrincipal(Course course, int step, Dice dice) {
        if (course.isNewest(step) && course.feature() != Feature.NONE) {
            return course.feature() != Feature.INCLUDED;
        }
        return dice.chance(0.6);
    }

    private Offence stalkingOffence(List<String> codes, Dice dice) {
        var violent = codes.stream().anyMatch(code -> code.startsWith("V") || code.equals("D06"));
        return material.offences()
                .get(violent ? "stalking_s4a_fear" : dice.chance(0.55) ? "stalking_s2a" : "stalking_s4a_distress");
    }

    /** @param crime whether it must be a crime, since stalking is included in it */
    private Offence offence(Story story, List<String> codes, boolean crime, Dice dice) {
        if (codes.isEmpty()) {
            return material.offences().get("harassment_s2");
        }
        var code = codes.get(0);
        if (code.equals("B01")) {
            return material.offences()
                    .get(
                            switch (story.orderKind()) {
                                case "RESTRAINING_ORDER" -> "breach_ro";
                                case "SPO", "INTERIM_SPO" -> "breach_spo";
                                case "DAPO" -> "breach_dapo";
                                default -> "breach_nmo";
                            });
        }
        var ids = material.offences().recordedAs().getOrDefault(code, List.of("harassment_s2"));
        var picked = material.offences().get(dice.pick(ids));
        return crime && !picked.crime() ? material.offences().get("public_order_s4a") : picked;
    }

    private void people(
            Made made,
            Story story,
            int step,
            Party victimParty,
            @Nullable Party suspectParty,
            List<String> codes,
            Dice dice) {
        made.people.add(victimParty);
        particulars.reach(made, victimParty, story.victim(), story.victimHome(step), 0, false, dice);
        var suspect = story.suspect();
        if (suspect != null && suspectParty != null) {
            made.people.add(suspectParty);
            particulars.reach(made, suspectParty, suspect, 0, 1 + story.suspectPhone(step), true, dice);
            if (Behaviours.isOnline(codes)) {
                particulars.account(made, suspectParty, suspect, story.handle(), dice);
            }
            if (codes.stream().anyMatch(ON_WHEELS::contains)) {
                particulars.vehicle(made, suspectParty, suspect, dice);
            }
        } else if (dice.chance(0.85)) {
            made.people.add(Recording.nobody(1));
        }
        if (dice.chance(0.14)) {
            var witness = cast.person(Dice.mix(story.course().number(), step, 61));
            made.people.add(recording.record(witness, dice.chance(0.6) ? "WITNESS" : "REPORTER", false, dice));
        }
    }

    private void order(
            Made made,
            Story story,
            int step,
            Party victimParty,
            @Nullable Party suspectParty,
            List<String> codes,
            Dice dice) {
        if (!story.orderInForce(step) || suspectParty == null) {
            return;
        }
        var number = story.course().number();
        var madeOn = orderMade.computeIfAbsent(number, one -> madeOn(one, made.recordedAt));
        if (!codes.contains("B01") && !dice.chance(0.7)) {
            return;
        }
        var own = Dice.of(seed, number, 62);
        var terms = new ArrayList<>(List.of(TERMS.get(0)));
        for (var index = 1; index < TERMS.size(); index++) {
            if (own.chance(0.5)) {
                terms.add(TERMS.get(index));
            }
        }
        made.orders.add(new Order(
                "CO/%02d/%05d".formatted(madeOn.getYear() % 100, Math.floorMod(Dice.mix(number, 63), 100_000)),
                story.orderKind(),
                madeOn.toString(),
                story.orderKind().equals("INTERIM_SPO")
                        ? ""
                        : madeOn.plusYears(own.between(2, 4)).toString(),
                suspectParty.personReference(),
                victimParty.personReference(),
                String.join(" ", terms)));
    }

    private static LocalDate madeOn(int number, Instant firstKnown) {
        return firstKnown.atZone(ZoneOffset.UTC).toLocalDate().minusDays(3 + Math.floorMod(Dice.mix(number, 64), 25));
    }

    private static String relationship(Story story, Dice dice) {
        if (story.suspect() == null || dice.chance(0.1)) {
            return "";
        }
        return switch (story.relation().kind()) {
            case "ex_partner" -> "EX_PARTNER";
            case "family" -> "FAMILY";
            case "same_sex_former_friend" -> "FRIEND";
            case "colleague" -> "COLLEAGUE";
            case "neighbour" -> "NEIGHBOUR";
            case "stranger" -> "STRANGER";
            case "professional" -> "OTHER";
            default -> "ACQUAINTANCE";
        };
    }

    private static String flags(Story story, int step, List<String> codes, boolean stalking, Dice dice) {
        var flags = new TreeSet<String>();
        var domestic = DOMESTIC.contains(story.relation().kind());
        add(flags, "DOMESTIC_ABUSE", domestic && dice.chance(0.85));
        add(flags, "ONLINE", Behaviours.isOnline(codes) && dice.chance(0.7));
        add(flags, "REPEAT_VICTIM", step > 0 && dice.chance(0.5));
        add(flags, "CHILD", codes.contains("T05"));
        add(flags, "RISK_ASSESSED", dice.chance(domestic || stalking ? 0.62 : 0.2));
        add(flags, "NEEDS_ASSESSED", dice.chance(domestic || stalking ? 0.45 : 0.25));
        add(flags, "ORDER_CONSIDERED", story.course().kind() != Kind.MUTUAL && dice.chance(stalking ? 0.4 : 0.12));
        add(flags, "ALCOHOL", dice.chance(0.06));
        return String.join(";", flags);
    }

    private static void add(Set<String> flags, String flag, boolean there) {
        if (there) {
            flags.add(flag);
        }
    }
}
