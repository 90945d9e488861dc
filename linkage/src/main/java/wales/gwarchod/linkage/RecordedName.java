package wales.gwarchod.linkage;

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
        var given = NameWords.withoutTitles(NameText.words(forenames));
        var family = NameWords.withoutTitles(NameText.words(surname));
        // "Gwilym ap" + "Rhys": the patronymic stands on the wrong side
        while (!given.isEmpty() && family.size() == 1 && NameWords.isPatronymic(given.getLast())) {
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
            var words = NameWords.withoutTitles(NameText.words(other));
            words.removeIf(word -> word.equals("NEE") || word.equals("AKA") || word.equals("FORMERLY"));
            if (words.size() > 1 && !NameWords.isParticle(words.getFirst())) {
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
        NameWords.surnameForms(words).forEach(form -> add(surnames, form));
    }

    private static void add(Collection<String> forms, String form) {
        if (forms.size() < MOST_FORMS && !form.isEmpty()) {
            forms.add(form);
        }
    }
}
