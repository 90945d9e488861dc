package wales.gwarchod.linkage.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.record.Records;

/** People whom nobody could take for real, with one to five records each and the slips that come with them. */
final class InventedPeople {
    private static final List<String> HEADS = List.of("Sam", "Pra", "Esi", "Llan", "Tre", "Bryn", "Cwm", "Pen", "Dol");
    private static final List<String> MIDDLES = List.of("pl", "wf", "ampl", "drif", "gor", "nant", "mel");
    private static final List<String> TAILS = List.of("o", "en", "ydd", "ach", "wy", "is");

    private final Random random;
    private final List<PersonRow> rows = new ArrayList<>();
    private final Map<String, String> personOf = new HashMap<>();

    InventedPeople(int records, long seed) {
        random = new Random(seed);
        for (int person = 0; rows.size() < records; person++) {
            var values = person();
            for (int more = 1 + random.nextInt(5); more > 0 && rows.size() < records; more--) {
                personOf.put("r%05d".formatted(rows.size()), "person " + person);
                rows.add(PersonRow.of("r%05d".formatted(rows.size()), withSlips(values)));
            }
        }
    }

    List<PersonRow> rows() {
        return List.copyOf(rows);
    }

    /** In another order. */
    List<PersonRow> shuffled() {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(8));
        return shuffled;
    }

    String personOf(String id) {
        return personOf.getOrDefault(id, "");
    }

    static Records records(List<PersonRow> rows) {
        var records = new Records(DateForm.ISO);
        rows.forEach(records::add);
        records.settle();
        return records;
    }

    private Map<Feature, String> person() {
        var values = new EnumMap<Feature, String>(Feature.class);
        values.put(Feature.FORENAME, word());
        values.put(Feature.SURNAME, word() + (chance(50) ? "" : "son"));
        values.put(
                Feature.DOB,
                "%d-%02d-%02d".formatted(1940 + random.nextInt(65), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        values.put(Feature.GENDER, chance(50) ? "M" : "F");
        moveHouse(values);
        values.put(Feature.PHONE, "07700%06d".formatted(random.nextInt(1_000_000)));
        return values;
    }

    private Map<Feature, String> withSlips(Map<Feature, String> person) {
        var values = new EnumMap<>(person);
        if (chance(8)) {
            values.computeIfPresent(Feature.FORENAME, (key, name) -> slip(name));
        } else if (chance(3)) {
            values.computeIfPresent(Feature.FORENAME, (key, name) -> name.substring(0, 1));
        }
        if (chance(8)) {
            values.computeIfPresent(Feature.SURNAME, (key, name) -> slip(name));
        }
        if (chance(5)) {
            values.computeIfPresent(Feature.DOB, (key, born) -> born.substring(0, 9) + random.nextInt(10));
        }
        if (chance(15)) {
            moveHouse(values);
        }
        if (chance(40)) {
            values.put(Feature.PHONE, "");
        }
        if (chance(10)) {
            values.put(Feature.POSTCODE, "");
        }
        return values;
    }

    private void moveHouse(Map<Feature, String> values) {
        values.put(Feature.ADDRESS, "%d %s Street".formatted(1 + random.nextInt(90), word()));
        values.put(
                Feature.POSTCODE,
                "ZX%d %d%s"
                        .formatted(1 + random.nextInt(30), random.nextInt(10), pick(List.of("AA", "BD", "PQ", "WX"))));
    }

    private String slip(String word) {
        int at = random.nextInt(word.length() - 1);
        return chance(50)
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private String word() {
        return pick(HEADS) + pick(MIDDLES) + pick(TAILS);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
