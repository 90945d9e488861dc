package wales.gwarchod.demonstration;

import java.util.List;
import wales.gwarchod.demonstration.Scene.Named;

/** One person in one narrative: the full name first, then a shorter one, and pronouns once he or she has been named. */
final class Teller {
    private final Named who;
    private final boolean initials;
    private final boolean welsh;
    private String shortName;
    private boolean named = false;

    /** @param initials whether the victim is "IP", as officers write it */
    Teller(Named who, boolean initials, boolean welsh, Dice dice) {
        this.who = who;
        this.initials = initials;
        this.welsh = welsh;
        this.shortName = welsh
                ? who.forename()
                : dice.pick(List.of(
                        who.forename(),
                        who.surname(),
                        (who.sex().equals("F") ? "Ms " : "Mr ") + who.surname(),
                        who.forename() + " " + who.surname()));
    }

    /** For two people of one surname. */
    void byForename() {
        shortName = who.forename();
    }

    boolean isNamed() {
        return named;
    }

    String word(Gap gap, boolean nameAgain) {
        return switch (gap) {
            case VICTIM, SUSPECT -> name();
            case VICTIM_PRONOUN, SUSPECT_PRONOUN -> standsFor(nameAgain) ? pronoun("he", "she", "ef", "hi") : name();
            case VICTIM_OBJECT, SUSPECT_OBJECT -> standsFor(nameAgain) ? pronoun("him", "her", "ef", "hi") : name();
            case VICTIM_POSSESSIVE, SUSPECT_POSSESSIVE ->
                standsFor(nameAgain) ? pronoun("his", "her", "ei", "ei") : name() + "'s";
            case VICTIM_REFLEXIVE, SUSPECT_REFLEXIVE -> pronoun("himself", "herself", "ei hun", "ei hun");
            case VICTIM_GANDDO -> who.sex().equals("F") ? "ganddi" : "ganddo";
            default -> throw new IllegalArgumentException(gap + " does not stand for a person");
        };
    }

    private boolean standsFor(boolean nameAgain) {
        return named && !nameAgain;
    }

    private String name() {
        if (initials) {
            named = true;
            return "IP";
        }
        var name = named ? shortName : who.forename() + " " + who.surname();
        named = true;
        return name;
    }

    private String pronoun(String he, String she, String ef, String hi) {
        var woman = who.sex().equals("F");
        return welsh ? (woman ? hi : ef) : (woman ? she : he);
    }
}
