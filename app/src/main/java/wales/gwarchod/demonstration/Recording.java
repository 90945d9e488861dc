package wales.gwarchod.demonstration;

import java.time.LocalDate;
import java.util.List;
import wales.gwarchod.demonstration.Made.Party;
import wales.gwarchod.demonstration.Scene.Named;

/**
 * How a person came to be written down in one report: another spelling, a short name, day and month the wrong way round, no
 * PNC id, a second number for the same person.
 */
final class Recording {
    private final Material material;

    Recording(Material material) {
        this.material = material;
    }

    /** @param usual whether this is somebody the force keeps meeting, and so writes down better */
    Party record(Person person, String role, boolean usual, Dice dice) {
        var forename = forename(person.forename(), dice);
        var surname = surname(person.surname(), dice);
        var other = person.middleName().isEmpty() || dice.chance(0.6) ? "" : person.middleName();
        var joined = !other.isEmpty() && dice.chance(0.5);
        return new Party(
                number(person, usual, dice),
                person.id(),
                role,
                joined ? forename + " " + other : forename,
                dice.chance(0.05) ? surname.toUpperCase(java.util.Locale.ROOT) : surname,
                joined ? "" : other,
                born(person.born(), dice),
                gender(person, dice),
                dice.chance(usual ? 0.75 : 0.6) ? person.pncId() : "",
                dice.chance(0.5) ? person.croNumber() : "",
                false);
    }

    static Party nobody(int number) {
        return new Party("U" + number, 0, "SUSPECT", "", "", "", "", "", "", "", true);
    }

    /** The first forename and the surname of a record, as its own narrative has them. */
    Named named(Party party, Person person) {
        var space = party.forenames().indexOf(' ');
        var first = space < 0 ? party.forenames() : party.forenames().substring(0, space);
        var plain = party.surname().equals(party.surname().toUpperCase(java.util.Locale.ROOT));
        return new Named(first, plain ? person.surname() : party.surname(), person.sex());
    }

    private String forename(String name, Dice dice) {
        var names = material.names();
        if (dice.chance(0.1)) {
            return other(names.forenameVariants().getOrDefault(name, List.of()), name, dice);
        }
        return dice.chance(0.06) ? other(names.nicknames().getOrDefault(name, List.of()), name, dice) : name;
    }

    private String surname(String name, Dice dice) {
        return dice.chance(0.08)
                ? other(material.names().surnameVariants().getOrDefault(name, List.of()), name, dice)
                : name;
    }

    private static String other(List<String> names, String name, Dice dice) {
        return names.isEmpty() ? name : dice.pick(names);
    }

    private static String number(Person person, boolean usual, Dice dice) {
        var own = dice.chance(usual ? 0.8 : 0.7);
        var number = own ? Dice.mix(person.id(), 50) : dice.next();
        return "N" + Math.floorMod(number, 100_000_000L);
    }

    private static String born(LocalDate born, Dice dice) {
        if (dice.chance(0.05)) {
            return "";
        }
        if (dice.chance(0.015) && born.getDayOfMonth() <= 12) {
            return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                    .toString();
        }
        return born.toString();
    }

    private static String gender(Person person, Dice dice) {
        return dice.chance(0.06) ? "" : person.sex().equals("F") ? "Female" : "Male";
    }
}
