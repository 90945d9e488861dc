package wales.gwarchod.linkage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

/**
 * A person's name as recorded, in the words that are compared. All in plain capitals; see {@link NameText}.
 *
 * @param firsts the first forename, closed up and its hyphen parts, then the first forenames of aliases; may be initials
 * @param middles the forenames after the first; may be initials
 * @param surnames the surname joined, its halves, then the surnames of aliases in the same way
 * @param lone whether one word is all there is, so that nobody knows whether it is a forename or a surname
 */
public record NameForms(List<String> firsts, List<String> middles, List<String> surnames, boolean lone) {
    /** The most forms of a first forename or a surname that are compared. */
    private static final int MOST = 6;

    public NameForms {
        firsts = List.copyOf(firsts);
        middles = List.copyOf(middles);
        surnames = List.copyOf(surnames);
    }

    /**
     * Reads a name. Nothing is ever refused: what cannot be read is left out.
     *
     * @param whole a whole name in one field, or empty
     * @param forename the first forename, with or without the others, or empty
     * @param middle the other forenames, or empty
     * @param surname the surname, or empty
     * @param aliases other names, each a forename and a surname, either of which may be empty
     */
    public static NameForms of(String whole, String forename, String middle, String surname, List<Alias> aliases) {
        var firsts = new LinkedHashSet<String>();
        var middles = new LinkedHashSet<String>();
        var surnames = new LinkedHashSet<String>();
        boolean lone = addWhole(whole, firsts, middles, surnames);
        addForenames(forename, firsts, middles);
        NameText.words(middle).forEach(word -> middles.add(NameText.closed(word)));
        surnames.addAll(surnameForms(surname));
        lone |= firsts.size() + surnames.size() == 1;
        for (var alias : aliases) {
            addForenames(alias.forename(), firsts, new LinkedHashSet<>());
            surnames.addAll(surnameForms(alias.surname()));
        }
        return new NameForms(first(firsts), first(middles), first(surnames), lone);
    }

    /** What a column of forenames says: first forenames, then the others. */
    public static NameForms ofForenames(String forename) {
        return of("", forename, "", "", List.of());
    }

    /** What a column of surnames says. */
    public static NameForms ofSurname(String surname) {
        return of("", "", "", surname, List.of());
    }

    /**
     * Whether a forename or surname is one word of plain letters, as most are. Then its one form is {@link #forename} or
     * {@link #surname} of it.
     */
    public static boolean isOneWord(String recorded) {
        return NameText.isSimple(recorded);
    }

    /** Whether a word in plain capitals is a title. In a column of forenames it may be all that is known, or a name after all. */
    public static boolean isTitle(String word) {
        return NameWords.isTitle(word);
    }

    /** The form of a forename of one word. */
    public static String forename(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** The form of a surname of one word. */
    public static String surname(String word) {
        return NameWords.surname(word.toUpperCase(Locale.ROOT));
    }

    /** Whether there is no name at all. */
    public boolean isEmpty() {
        return firsts.isEmpty() && middles.isEmpty() && surnames.isEmpty();
    }

    private static boolean addWhole(
            String whole, SequencedSet<String> firsts, SequencedSet<String> middles, SequencedSet<String> surnames) {
        var recorded = NameText.words(whole);
        var words = NameWords.withoutTitles(recorded);
        if (words.isEmpty()) {
            return false;
        }
        if (words.size() == 1) {
            // "Mr Price" names a surname; "Price" may be either
            if (recorded.size() > 1 && NameWords.isTitle(recorded.getFirst())) {
                surnames.addAll(NameWords.surnameForms(words));
                return false;
            }
            addFirst(firsts, words.getFirst());
            return true;
        }
        int from = words.size() - 1;
        while (from > 1 && NameWords.isParticle(words.get(from - 1))) {
            from--;
        }
        addFirst(firsts, words.getFirst());
        words.subList(1, from).forEach(word -> middles.add(NameText.closed(word)));
        surnames.addAll(NameWords.surnameForms(words.subList(from, words.size())));
        return false;
    }

    private static void addForenames(String forename, SequencedSet<String> firsts, SequencedSet<String> middles) {
        var words = NameWords.withoutTitles(NameText.words(forename));
        if (words.isEmpty()) {
            return;
        }
        addFirst(firsts, words.getFirst());
        words.subList(1, words.size()).forEach(word -> middles.add(NameText.closed(word)));
        if (words.size() > 1) {
            // "Mari ann" may be one name with a slip of the space bar
            firsts.add(NameText.closed(String.join("", words)));
        }
    }

    private static void addFirst(SequencedSet<String> firsts, String word) {
        firsts.add(NameText.closed(word));
        NameText.parts(word).stream().filter(part -> part.length() > 1).forEach(firsts::add);
    }

    private static SequencedSet<String> surnameForms(String surname) {
        return NameWords.surnameForms(NameWords.withoutTitles(NameText.words(surname)));
    }

    private static List<String> first(SequencedSet<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).limit(MOST).toList();
    }

    /** Another name of the same person. */
    public record Alias(String forename, String surname) {}
}
