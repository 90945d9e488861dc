package wales.gwarchod.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name as recorded, in every form under which the same person may stand in another record.
 *
 * @param firsts forms of the first forename: as written, hyphen parts alone, and the names it is short for
 * @param middles the forenames after the first, and whole words only
 * @param surnames forms of the surname: joined, each half of a double barrel, and previous or other surnames
 */
public record RecordedName(SequencedSet<String> firsts, Set<String> middles, SequencedSet<String> surnames) {
    private static final int MOST_FORMS = 6;
    private static final Set<String> TITLES = Set.of(
            "MR", "MRS", "MS", "MISS", "MX", "MASTER", "DR", "PROF", "REV", "SIR", "DAME", "LADY", "LORD", "PARCH",
            "PCH");
    private static final Set<String> SUFFIXES = Set.of("JNR", "JR", "JUNIOR", "SNR", "SR", "SENIOR", "ESQ");
    /** Stand before a surname and belong to it. */
    private static final Set<String> PARTICLES = Set.of(
            "O", "MC", "MAC", "VAN", "VON", "DER", "DEN", "DE", "DI", "DA", "DU", "LA", "LE", "EL", "AL", "BIN", "BINT",
            "IBN", "ST", "TER", "TEN");
    /** Welsh: son of, daughter of. They belong to the name after them, which also stands alone. */
    private static final Set<String> PATRONYMICS = Set.of("AP", "AB", "FERCH", "VERCH");

    public RecordedName {
        firsts = java.util.Collections.unmodifiableSequencedSet(new LinkedHashSet<>(firsts));
        middles = Set.copyOf(middles);
        surnames = java.util.Collections.unmodifiableSequencedSet(new LinkedHashSet<>(surnames));
    }

    /**
     * Reads a name. Nothing is ever refused: what cannot be read is left out.
     *
     * @param otherNames previous surnames and aliases, separated by commas, semicolons or strokes: one word is a surname,
     *     several are a whole name
     */
    public static RecordedName of(String forenames, String surname, String otherNames) {
        var given = withoutTitles(NameText.words(forenames));
        var family = withoutTitles(NameText.words(surname));
        // "Gwilym ap" + "Rhys": the patronymic stands on the wrong side
        while (!given.isEmpty() && family.size() == 1 && PATRONYMICS.contains(given.getLast())) {
            family.addFirst(given.removeLast());
        }
        var firsts = new LinkedHashSet<String>();
        var middles = new TreeSet<String>();
        if (!given.isEmpty()) {
            addFirst(firsts, given.getFirst());
            middles.addAll(given.subList(1, given.size()));
            middles.removeIf(middle -> middle.length() < 2);
        }
        var surnames = new LinkedHashSet<String>();
        addSurname(surnames, family);
        for (var other : otherNames.split("[,;/|]")) {
            var words = withoutTitles(NameText.words(other));
            words.removeIf(word -> word.equals("NEE") || word.equals("AKA") || word.equals("FORMERLY"));
            if (words.size() > 1 && !isParticle(words.getFirst())) {
                addFirst(firsts, words.getFirst());
                addSurname(surnames, words.subList(1, words.size()));
            } else {
                addSurname(surnames, words);
            }
        }
        return new RecordedName(firsts, middles, surnames);
    }

    /** Each first forename with each surname. Two records share a name when they share one of these. Empty without both. */
    public SequencedSet<String> keys() {
        var keys = new LinkedHashSet<String>();
        for (var first : firsts) {
            surnames.forEach(surname -> keys.add(first + " " + surname));
        }
        return keys;
    }

    /** Whether both have middle names and one of them is the same. */
    public boolean sharesMiddle(RecordedName other) {
        return middles.stream().anyMatch(other.middles::contains);
    }

    private static void addFirst(SequencedSet<String> firsts, String word) {
        add(firsts, NameText.closed(word));
        for (var part : word.contains("-") ? NameText.parts(word).subList(0, 1) : List.<String>of()) {
            add(firsts, part);
        }
        Nicknames.shipped().longFormsOf(NameText.closed(word)).forEach(form -> add(firsts, form));
    }

    private static void addSurname(SequencedSet<String> surnames, List<String> words) {
        var joined = new ArrayList<String>();
        var bare = new ArrayList<String>();
        var before = new StringBuilder();
        for (var word : words) {
            if (isParticle(word) && !word.equals(words.getLast())) {
                before.append(PATRONYMICS.contains(word) ? word + "\u0000" : word);
            } else {
                joined.add(before.toString().replace("\u0000", "") + word);
                if (before.indexOf("\u0000") >= 0) {
                    bare.add(word);
                }
                before.setLength(0);
            }
        }
        if (joined.isEmpty()) {
            return;
        }
        add(surnames, surname(String.join("", joined)));
        var halves =
                joined.stream().flatMap(word -> NameText.parts(word).stream()).toList();
        if (halves.size() > 1) {
            halves.forEach(half -> add(surnames, surname(half)));
        }
        bare.forEach(word -> add(surnames, surname(word)));
    }

    /** MacDonald, Mc Donald and McDonald are written as one. */
    private static String surname(String word) {
        var closed = NameText.closed(word);
        return closed.startsWith("MAC") && closed.length() > 5 ? "MC" + closed.substring(3) : closed;
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word) || PATRONYMICS.contains(word);
    }

    private static void add(Collection<String> forms, String form) {
        if (forms.size() < MOST_FORMS && !form.isEmpty()) {
            forms.add(form);
        }
    }

    /** A title or suffix goes only while a name remains: Lord and Prince are surnames too. */
    private static List<String> withoutTitles(List<String> words) {
        var rest = new ArrayList<>(words);
        while (rest.size() > 1 && TITLES.contains(rest.getFirst())) {
            rest.removeFirst();
        }
        while (rest.size() > 1 && SUFFIXES.contains(rest.getLast())) {
            rest.removeLast();
        }
        return rest;
    }
}
