package wales.gwarchod.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import wales.gwarchod.linkage.NameGroups;

/**
 * Invented person records of police kind, as many as asked, the same for the same seed, with the right answer in the last column.
 *
 * <p>A person has 1 to 12 records (half have one; 2.2 on average). Forenames follow a steep curve over the names of our own tables, surnames one over
 * 40,000 made-up ones. Of the records, about 8 in 100 have a slip in the forename, 4 a short form, 6 a slip in the surname, 3 names
 * swapped, 8 no date of birth, 6 a slip in it; 1 person in 3 has moved; a telephone number stands in half of them, an e-mail address in
 * a quarter, a PNC id in a fifth.
 */
public final class PersonRecords {
    private static final String HEADER =
            "record_id,role,forename1,forename2,surname,aliases,dob,gender,address_line,postcode,phone,email,pnc_id,cro_no,person\n";
    private static final String[] STARTS = {
        "Al", "Ban", "Bar", "Bel", "Bir", "Bran", "Bur", "Cal", "Car", "Chal", "Clay", "Cor", "Cran", "Dal", "Den",
        "Dor", "Dun", "Ed", "El", "Fair", "Far", "Fen", "Gar", "Glen", "Gor", "Hal", "Har", "Haz", "Hol", "Hun", "Il",
        "Jar", "Kel", "Kir", "Lan", "Lin", "Lock", "Mal", "Mar", "Mel", "Mil", "Mor", "Nor", "Oak", "Pem", "Pen",
        "Pres", "Quin", "Rad", "Raw", "Red", "Rus", "Sal", "Sel", "Shel", "Stan", "Sut", "Tal", "Thorn", "Tre", "Ul",
        "Van", "Wal", "War", "Wes", "Whit", "Win", "Yar"
    };
    private static final String[] ENDS = {
        "bert", "borne", "bourne", "bridge", "brook", "burn", "by", "cliffe", "combe", "cott", "croft", "dale", "den",
        "ding", "don", "field", "ford", "gate", "grave", "ham", "hurst", "ington", "ison", "kin", "land", "ley", "low",
        "man", "mere", "mond", "mont", "ridge", "row", "sall", "shaw", "stead", "stock", "ston", "thorpe", "ton",
        "tree", "wall", "ward", "way", "well", "wick", "win", "wood", "worth", "yard"
    };
    private static final String[] MIDDLES = {"", "", "en", "er", "ing", "el", "am", "on", "ar", "is", "er", "ol"};
    private static final String[] STREETS = {
        "High Street",
        "Station Road",
        "Chapel Street",
        "Church Lane",
        "Mill Lane",
        "Park Avenue",
        "Queens Road",
        "Kings Close",
        "North Road",
        "Orchard Way",
        "Meadow View",
        "Green Lane",
        "The Crescent",
        "Victoria Terrace",
        "Ashley Court",
        "Bridge Street",
        "York Street",
        "Grange Gardens",
        "Manor Drive",
        "Springfield Avenue"
    };
    private static final String[] AREAS = {
        "AB", "B", "BD", "BN", "BS", "CF", "CH", "CV", "DE", "DN", "EX", "GL", "HU", "LA", "LD", "LE", "LL", "LS", "NE",
        "NP", "PE", "PL", "PR", "S", "SA", "SK", "SO", "SR", "SY", "TR", "WA", "WN", "YO"
    };
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final String CHECK = "ZABCDEFGHJKLMNPQRTUVWXY";

    private final SplittableRandom random;
    private final List<String> forenames = forenames();

    private PersonRecords(long seed) {
        random = new SplittableRandom(seed);
    }

    /** {@code --records N --seed S --out FILE}: writes the records to a CSV file. */
    public static void main(String[] args) throws IOException {
        int records = 1_000_000;
        long seed = 1;
        Path out = Path.of("persons.csv");
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--records" -> records = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--out" -> out = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException("Not understood: " + args[i]);
            }
        }
        new PersonRecords(seed).write(records, out);
    }

    private void write(int records, Path out) throws IOException {
        try (var file = Files.newBufferedWriter(out)) {
            file.write(HEADER);
            int written = 0;
            for (int person = 0; written < records; person++) {
                written = write(person, written, records, file);
            }
        }
    }

    private int write(int number, int written, int records, BufferedWriter file) throws IOException {
        var person = person();
        int many = random.nextInt(100) < 50 ? 1 : 1 + (int) Math.min(11, -Math.log(1 - random.nextDouble()) * 2.4);
        int done = written;
        for (int i = 0; i < many && done < records; i++) {
            file.write("R" + done + "," + record(person) + ",P" + number + "\n");
            done++;
        }
        return done;
    }

    private Person person() {
        var homes = List.of(home(), home());
        boolean moved = random.nextInt(3) == 0;
        var forename = forename();
        var surname = surname();
        int born = 2010 - (int) (random.nextDouble() * random.nextDouble() * 70);
        int number = random.nextInt(9_999_999);
        int issued = Math.min(25, Math.max(0, born + 15 - 2000 + random.nextInt(8)));
        return new Person(
                forename,
                random.nextInt(4) == 0 ? forename() : "",
                surname,
                LocalDate.of(born, 1, 1).plusDays(random.nextInt(365)),
                random.nextInt(5) == 0 ? "F" : "M",
                moved ? homes : homes.subList(0, 1),
                "07" + (100_000_000 + random.nextInt(899_999_999)),
                forename.toLowerCase(Locale.ROOT) + "." + surname.toLowerCase(Locale.ROOT) + random.nextInt(999)
                        + "@example.org",
                "20%02d/%07d%c".formatted(issued, number, CHECK.charAt((int) ((issued * 10_000_000L + number) % 23))));
    }

    private String record(Person person) {
        var home = person.homes().get(random.nextInt(person.homes().size()));
        var forename = written(person.forename(), 8);
        if (random.nextInt(100) < 4) {
            forename = shortForm(person.forename());
        }
        var surname = written(person.surname(), 6);
        if (random.nextInt(100) < 3) {
            var swap = forename;
            forename = surname;
            surname = swap;
        }
        return String.join(
                ",",
                List.of("SUSPECT", "VICTIM", "WITNESS").get(random.nextInt(3)),
                random.nextInt(100) < 3 ? forename.substring(0, 1) : forename,
                random.nextInt(3) == 0 ? person.middle() : "",
                random.nextInt(2) == 0 ? surname : surname.toUpperCase(Locale.ROOT),
                "",
                born(person.born()),
                random.nextInt(20) == 0 ? "" : person.gender(),
                random.nextInt(100) < 8 ? "" : written(home.street(), 4),
                random.nextInt(100) < 12 ? "" : home.postcode(),
                random.nextInt(2) == 0 ? "" : person.phone(),
                random.nextInt(4) > 0 ? "" : person.email(),
                random.nextInt(5) > 0 ? "" : person.pnc(),
                "");
    }

    private String born(LocalDate born) {
        int chance = random.nextInt(100);
        if (chance < 8) {
            return "";
        }
        if (chance < 10) {
            return born.getYear() + "-01-01";
        }
        if (chance < 14) {
            var text = born.toString().toCharArray();
            int at = List.of(2, 3, 5, 6, 8, 9).get(random.nextInt(6));
            text[at] = (char) ('0' + random.nextInt(10));
            return new String(text);
        }
        return born.toString();
    }

    private String written(String word, int inHundred) {
        if (random.nextInt(100) >= inHundred || word.length() < 3) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 1);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default ->
                at + 1 < word.length()
                        ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                        : word;
        };
    }

    private String shortForm(String forename) {
        int[] groups = NameGroups.of(forename.toUpperCase(Locale.ROOT));
        if (groups.length == 0) {
            return forename;
        }
        var other = forename();
        for (int i = 0; i < 40; i++, other = forename()) {
            for (int group : NameGroups.of(other.toUpperCase(Locale.ROOT))) {
                if (group == groups[0]) {
                    return other;
                }
            }
        }
        return forename;
    }

    private Home home() {
        var area = AREAS[random.nextInt(AREAS.length)];
        var postcode = area + (1 + random.nextInt(28)) + " " + random.nextInt(10)
                + INWARD.charAt(random.nextInt(INWARD.length())) + INWARD.charAt(random.nextInt(INWARD.length()));
        return new Home((1 + random.nextInt(180)) + " " + STREETS[random.nextInt(STREETS.length)], postcode);
    }

    private String forename() {
        return forenames.get((int) (forenames.size() * Math.pow(random.nextDouble(), 4)));
    }

    private String surname() {
        double rank = Math.pow(random.nextDouble(), 2.2);
        int number = (int) (rank * STARTS.length * MIDDLES.length * ENDS.length);
        return STARTS[number * 7 % STARTS.length]
                + MIDDLES[number / STARTS.length % MIDDLES.length]
                + ENDS[number / (STARTS.length * MIDDLES.length)];
    }

    private static List<String> forenames() {
        var names = new ArrayList<String>();
        try (var file = NameGroups.class.getResourceAsStream("forenames-british.csv")) {
            if (file == null) {
                throw new IllegalStateException("forenames-british.csv is missing");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                    .forEach(names::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        // the tables stand in the order of the alphabet: common and rare names must not
        var order = new SplittableRandom(0);
        for (int i = names.size() - 1; i > 0; i--) {
            int other = order.nextInt(i + 1);
            var swap = names.get(i);
            names.set(i, names.get(other));
            names.set(other, swap);
        }
        return names;
    }

    private record Home(String street, String postcode) {}

    private record Person(
            String forename,
            String middle,
            String surname,
            LocalDate born,
            String gender,
            List<Home> homes,
            String phone,
            String email,
            String pnc) {}
}
