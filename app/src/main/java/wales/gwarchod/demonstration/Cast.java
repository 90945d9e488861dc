package wales.gwarchod.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wales.gwarchod.demonstration.Material.Area;
import wales.gwarchod.demonstration.Material.Forename;
import wales.gwarchod.demonstration.Material.Surname;

/**
 * Makes people out of numbers: the same number is always the same person, so that none has to be kept. Telephones are from
 * Ofcom's drama ranges, e-mails at example domains, postcodes in outcodes that are not in use, PNC ids with a serial number
 * above nine million, which no force has reached.
 */
final class Cast {
    private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final List<String> ORIGINS = List.of(
            "Welsh", "English", "Scottish/Irish", "SouthAsian", "Polish", "Arabic", "African", "Portuguese", "Other");
    private static final int[] ORIGIN_WEIGHTS = {34, 40, 6, 6, 4, 2, 3, 2, 3};
    private static final List<String> DOMAINS = List.of("example.com", "example.org", "example.net");

    private final long seed;
    private final Material material;
    private final LocalDate on;
    private final Map<String, List<String>> forenames = new HashMap<>();
    private final Map<String, List<Surname>> surnames = new HashMap<>();

    /** @param on the day the extract is from, which ages are counted back from */
    Cast(long seed, Material material, LocalDate on) {
        this.seed = seed;
        this.material = material;
        this.on = on;
        for (var origin : ORIGINS) {
            surnames.put(origin, surnamesOf(origin));
            for (var sex : List.of("M", "F")) {
                forenames.put(sex + origin, forenamesOf(sex, origin));
            }
        }
    }

    Person person(long id) {
        var dice = Dice.of(seed, id, 1);
        return person(
                id, dice.chance(0.5) ? "M" : "F", dice.pick(material.places().areas()));
    }

    Person person(long id, String sex, Area home) {
        var dice = Dice.of(seed, id, 2);
        var origin = ORIGINS.get(dice.weighted(ORIGIN_WEIGHTS));
        var first = forename(dice, sex, origin);
        var last = surname(dice, sex, dice.chance(0.12) ? "English" : origin);
        while (material.names().avoid().contains(first + " " + last)) {
            last = surname(dice, sex, origin);
        }
        var born = on.minusYears(18).minusDays(dice.between(0, 365 * 52) * (long) dice.between(40, 100) / 100);
        var known = dice.chance(0.4);
        var middle = dice.chance(0.3) ? forename(dice, sex, origin) : "";
        return new Person(
                id,
                sex,
                first,
                middle.equals(first) ? "" : middle,
                last,
                born,
                known ? pncId(dice, born) : "",
                known && dice.chance(0.3) ? "9%05d/%02dX".formatted(dice.between(0, 99_999), dice.between(0, 99)) : "",
                home,
                id);
    }

    /** The same person, born within eight years of the other, and grown up. */
    Person ofAnAge(Person person, Person as) {
        var dice = Dice.of(seed, person.id(), 11);
        var born = as.born().plusDays(dice.between(-365 * 8, 365 * 8));
        return new Person(
                person.id(),
                person.sex(),
                person.forename(),
                person.middleName(),
                person.surname(),
                born.isAfter(on.minusYears(18)) ? on.minusYears(18).minusDays(dice.between(0, 900)) : born,
                person.pncId(),
                person.croNumber(),
                person.home(),
                person.addressKey());
    }

    /** Same parents, same day, same house, another forename. */
    Person twin(Person of) {
        var dice = Dice.of(seed, of.id(), 3);
        var forename = of.forename();
        while (forename.equals(of.forename())) {
            forename = forename(dice, of.sex(), "Welsh");
        }
        return new Person(
                Dice.mix(of.id(), 3),
                of.sex(),
                forename,
                "",
                of.surname(),
                of.born(),
                dice.chance(0.5) ? pncId(dice, of.born()) : "",
                "",
                of.home(),
                of.addressKey());
    }

    /** Same name, nothing else. */
    Person namesake(Person of) {
        var other = person(
                Dice.mix(of.id(), 4),
                of.sex(),
                Dice.of(seed, of.id(), 4).pick(material.places().areas()));
        return new Person(
                other.id(),
                of.sex(),
                of.forename(),
                "",
                of.surname(),
                other.born(),
                other.pncId(),
                other.croNumber(),
                other.home(),
                other.id());
    }

    /** A parent of the same name in the same house. */
    Person parent(Person of) {
        var dice = Dice.of(seed, of.id(), 5);
        var born = of.born().minusYears(dice.between(21, 34)).minusDays(dice.between(0, 364));
        return new Person(
                Dice.mix(of.id(), 5),
                of.sex(),
                of.forename(),
                "",
                of.surname(),
                born,
                dice.chance(0.3) ? pncId(dice, born) : "",
                "",
                of.home(),
                of.addressKey());
    }

    /** @param number counts the homes of this person, from 0 */
    Address address(Person person, int number) {
        var dice = Dice.of(seed, person.addressKey(), 6, number);
        var area = number == 0 || dice.chance(0.6)
                ? person.home()
                : dice.pick(material.places().areas());
        var letters = material.places().inwardLetters();
        var house = dice.chance(0.2)
                ? "Flat " + dice.between(1, 12) + ", " + dice.between(1, 80)
                : "" + dice.between(1, 148);
        return new Address(
                house + " " + dice.pick(area.streets()),
                dice.pick(area.towns()),
                "%s %d%s%s"
                        .formatted(
                                dice.pick(area.outcodes()),
                                dice.between(1, 9),
                                letter(dice, letters),
                                letter(dice, letters)),
                area);
    }

    record Address(String houseAndStreet, String town, String postcode, Area area) {
        String street() {
            return houseAndStreet.replaceFirst("^(Flat \\d+, )?\\d+ ", "");
        }

        String line() {
            return houseAndStreet + ", " + town;
        }
    }

    /** @param number counts the telephones of this person, from 0 */
    String phone(Person person, int number) {
        var dice = Dice.of(seed, person.id(), 7, number);
        return switch (dice.between(0, 9)) {
            case 0 -> "029 2018 %04d".formatted(dice.between(0, 999));
            case 1 -> "01632 960%03d".formatted(dice.between(0, 999));
            default -> "07700 900%03d".formatted(dice.between(0, 999));
        };
    }

    String email(Person person) {
        var dice = Dice.of(seed, person.id(), 8);
        return plain(person.forename()) + "." + plain(person.surname()) + dice.between(1, 999) + "@"
                + dice.pick(DOMAINS);
    }

    String account(Person person, int number) {
        var dice = Dice.of(seed, person.id(), 9, number);
        return "@" + plain(person.forename()) + "_" + dice.between(10, 9_999) + "_example";
    }

    /** A number plate of the year 99, which has not come. */
    String vehicle(Person person) {
        var dice = Dice.of(seed, person.id(), 10);
        var letters = material.places().inwardLetters();
        return "EX99 " + letter(dice, letters) + letter(dice, letters) + letter(dice, letters);
    }

    private static char letter(Dice dice, String letters) {
        return letters.charAt(dice.between(0, letters.length() - 1));
    }

    private static String pncId(Dice dice, LocalDate born) {
        var year = born.getYear() + dice.between(14, 30);
        year = Math.min(year, 2025);
        var serial = dice.between(9_000_000, 9_999_999);
        return "%04d/%07d%c".formatted(year, serial, PNC_LETTERS.charAt((year % 100 * 10_000_000 + serial) % 23));
    }

    private String forename(Dice dice, String sex, String origin) {
        var own = forenames.getOrDefault(sex + origin, List.of());
        return own.isEmpty() || dice.chance(0.1)
                ? dice.pick(forenames.getOrDefault(sex + "English", own))
                : dice.pick(own);
    }

    private String surname(Dice dice, String sex, String origin) {
        var own = surnames.getOrDefault(origin, List.of());
        var picked = dice.pick(own.isEmpty() ? surnames.getOrDefault("English", own) : own);
        return sex.equals("F") && !picked.feminine().isEmpty() ? picked.feminine() : picked.name();
    }

    private List<String> forenamesOf(String sex, String origin) {
        return material.names().forenames().stream()
                .filter(name -> name.origin().equals(origin)
                        && (name.sex().equals(sex) || name.sex().equals("any")))
                .map(Forename::name)
                .toList();
    }

    private List<Surname> surnamesOf(String origin) {
        return new ArrayList<>(material.names().surnames().stream()
                .filter(name -> name.origin().equals(origin))
                .toList());
    }

    private static String plain(String name) {
        var plain = new StringBuilder();
        var apart = java.text.Normalizer.normalize(name.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD);
        for (var letter : apart.toCharArray()) {
            if (letter >= 'a' && letter <= 'z') {
                plain.append(letter);
            } else if (letter == 'ł') {
                plain.append('l');
            }
        }
        return plain.isEmpty() ? "someone" : plain.toString();
    }
}
