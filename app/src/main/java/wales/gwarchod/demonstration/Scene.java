package wales.gwarchod.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.demonstration.Material.Area;
import wales.gwarchod.demonstration.Material.Values;

/**
 * Writes one narrative, part after part, and knows what has been said: somebody is named before a pronoun stands for him or
 * her, and where both are of one sex the second is named again.
 */
final class Scene {
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");

    /** What the gaps of one report are filled with. */
    record Setting(
            Values values,
            List<String> places,
            List<String> shops,
            List<String> items,
            Area area,
            String street,
            String workplace,
            String school,
            String vehicle,
            String handle,
            String phone,
            String relation,
            @Nullable String earlierReference,
            LocalDate on) {}

    /** A person as this report has the name; nobody's forename and surname where the suspect is not known. */
    record Named(String forename, String surname, String sex) {}

    private final Setting setting;
    private final Dice dice;
    private final boolean welsh;
    private final boolean firstPerson;
    private final boolean terse;
    private final Teller victim;
    private final @Nullable Teller suspect;
    private final boolean oneSex;
    private final StringBuilder text = new StringBuilder();
    private boolean manyTimes;
    private boolean paragraph;
    private boolean ownPhone;

    Scene(Setting setting, boolean welsh, String voice, Named victim, @Nullable Named suspect, Dice dice) {
        this.setting = setting;
        this.welsh = welsh;
        this.firstPerson = voice.equals("form");
        this.terse = voice.equals("terse") && !welsh;
        this.dice = dice;
        this.victim = new Teller(victim, terse, welsh, dice);
        var other = suspect == null ? null : new Teller(suspect, false, welsh, dice);
        this.suspect = other;
        this.oneSex = suspect != null && suspect.sex().equals(victim.sex()) && !firstPerson;
        if (suspect != null && other != null && suspect.surname().equals(victim.surname())) {
            this.victim.byForename();
            other.byForename();
        }
    }

    /** @param many whether a count in it is of messages and calls, and so is large */
    void tell(Part part, boolean many) {
        manyTimes = many;
        var names = oneSex && part.mentionsSuspect() && part.mentionsVictim();
        var victimAgain = oneSex && !part.mentionsSuspect();
        var sentence = new StringBuilder();
        for (var piece : part.text().pieces()) {
            sentence.append(piece.words());
            var gap = piece.gap();
            if (gap == null) {
                continue;
            }
            var start = sentence.isEmpty() && piece.words().isEmpty();
            var word = fill(gap, names && gap.isSuspect(), victimAgain && gap.isVictim() && start);
            sentence.append(piece.capital() || sentence.isEmpty() ? capital(word) : word);
            names = names && !gap.isSuspect();
            victimAgain = victimAgain && !gap.isVictim();
        }
        if (!text.isEmpty()) {
            text.append(paragraph ? "\n\n" : " ");
        }
        paragraph = false;
        text.append(sentence);
    }

    /** The closing words of the victim's own form may hold her own number. */
    void tellOwn(Part part) {
        ownPhone = true;
        tell(part, false);
        ownPhone = false;
    }

    /** What is told next begins a paragraph. */
    void newParagraph() {
        paragraph = true;
    }

    String text() {
        return text.toString();
    }

    boolean namedSuspect() {
        return suspect != null && suspect.isNamed();
    }

    boolean namedVictim() {
        return victim.isNamed();
    }

    private String fill(Gap gap, boolean nameSuspect, boolean nameVictim) {
        if (gap.isVictim()) {
            return firstPerson && gap != Gap.VICTIM && !welsh ? myself(gap) : victim.word(gap, nameVictim);
        }
        if (gap.isSuspect()) {
            return suspect == null ? somebody(gap, welsh) : suspect.word(gap, nameSuspect);
        }
        return switch (gap) {
            case RELATION -> setting.relation();
            case PLACE -> dice.pick(setting.places());
            case STREET -> setting.street();
            case TOWN -> dice.pick(setting.area().towns());
            case WORKPLACE -> setting.workplace();
            case SCHOOL -> setting.school();
            case PUB -> dice.pick(setting.area().pubs());
            case SHOP -> dice.pick(setting.shops());
            case TIME ->
                "%02d:%02d"
                        .formatted(
                                dice.between(0, 23), dice.chance(0.5) ? 5 * dice.between(0, 11) : dice.between(0, 59));
            case WEEKDAY -> setting.values().weekdays().get(dice.between(0, 6));
            case MONTH ->
                setting.values()
                        .months()
                        .get(setting.on().minusMonths(dice.between(1, 8)).getMonthValue() - 1);
            case DATE -> DAY_MONTH.format(setting.on().minusDays(dice.between(0, 6)));
            case DURATION -> dice.pick(setting.values().durations());
            case AMOUNT -> dice.pick(setting.values().amounts());
            case COUNT -> "" + (manyTimes ? dice.between(11, 140) : dice.between(3, 9));
            case VEHICLE -> setting.vehicle();
            case ITEM -> dice.pick(setting.items());
            case PHONE -> ownPhone ? "07700 900%03d".formatted(dice.between(0, 999)) : setting.phone();
            case EMAIL -> "contact%d@example.org".formatted(dice.between(1, 999));
            case HANDLE -> setting.handle();
            case REF -> reference();
            case OFFICER -> dice.pick(setting.values().officers());
            default -> throw new IllegalStateException(gap + " stands for a person");
        };
    }

    /** The report before, or one that no number of this extract reaches. */
    private String reference() {
        var earlier = setting.earlierReference();
        return earlier != null
                ? earlier
                : "EE/%02d/9%05d".formatted(setting.on().getYear() % 100, dice.between(0, 99_999));
    }

    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Words of the victim's own form. */
    private static String myself(Gap gap) {
        return switch (gap) {
            case VICTIM_OBJECT -> "me";
            case VICTIM_POSSESSIVE -> "my";
            case VICTIM_REFLEXIVE -> "myself";
            default -> "I";
        };
    }

    /** Words for somebody nobody knows. */
    private static String somebody(Gap gap, boolean welsh) {
        if (welsh) {
            return gap == Gap.SUSPECT ? "yr un a ddrwgdybir" : "ef";
        }
        return switch (gap) {
            case SUSPECT_PRONOUN -> "he";
            case SUSPECT_OBJECT -> "him";
            case SUSPECT_POSSESSIVE -> "his";
            case SUSPECT_REFLEXIVE -> "himself";
            default -> "the unknown male";
        };
    }
}
