package wales.gwarchod.linkage.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.codec.language.DoubleMetaphone;
import wales.gwarchod.linkage.NameForms;
import wales.gwarchod.linkage.NameForms.Alias;
import wales.gwarchod.linkage.NameGroups;
import wales.gwarchod.linkage.Similarity;
import wales.gwarchod.linkage.TextHash;

/**
 * The name of each record. Its words are numbers of one dictionary, so that a forename can be found among surnames; those of all
 * records lie one after the other in one {@link #pool}, first forenames, then middle names, then surnames of each.
 */
public final class NameColumn {
    private static final int COUNT = 0xFF;
    private static final int MIDDLES = 8;
    private static final int SURNAMES = 16;
    private static final int LONE = 24;

    private final Codes words = new Codes();
    private final Recent<int[]> forenames = new Recent<>(this::forenames);
    private final Recent<int[]> middles =
            new Recent<>(text -> codes(NameForms.of("", "", text, "", List.of()).middles()));
    private final Recent<int[]> surnames =
            new Recent<>(text -> codes(NameForms.ofSurname(text).surnames()));
    private final List<int[]> groups = new ArrayList<>();
    private final List<String> sounds = new ArrayList<>();
    private final Codes soundCodes = new Codes();
    private char[] heads = new char[64];
    private byte[] lengths = new byte[64];
    private long[] signs = new long[64];
    private long[] hashes = new long[64];
    private final BitSet titles = new BitSet();
    private int[] soundOf = new int[64];
    private final DoubleMetaphone metaphone = new DoubleMetaphone();
    private int[] pool = new int[1 << 10];
    private int used;
    private int[] before = {0, 0, 0};
    private int[] starts = new int[64];
    private int size;

    NameColumn() {
        groups.add(new int[0]);
        sounds.add("");
        metaphone.setMaxCodeLen(5);
    }

    /** @param aliases pairs of forename and surname, one after the other */
    void add(String whole, String forename, String middle, String surname, List<String> aliases) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = used;
        if (!whole.isEmpty() || !aliases.isEmpty()) {
            var pairs = new ArrayList<Alias>();
            for (int i = 0; i + 1 < aliases.size(); i += 2) {
                pairs.add(new Alias(aliases.get(i), aliases.get(i + 1)));
            }
            var forms = NameForms.of(whole, forename, middle, surname, pairs);
            keep(codes(forms.firsts()), codes(forms.middles()), codes(forms.surnames()), forms.lone());
            return;
        }
        if (NameForms.isOneWord(forename)
                && NameForms.isOneWord(surname)
                && (middle.isEmpty() || NameForms.isOneWord(middle))) {
            keepPlain(forename, middle, surname);
            return;
        }
        int[] given = forenames.of(forename);
        int firsts = given[0];
        int[] family = surnames.of(surname);
        int[] others = Arrays.copyOfRange(given, 1 + firsts, given.length);
        int[] more = middles.of(middle);
        keep(
                Arrays.copyOfRange(given, 1, 1 + firsts),
                more.length == 0
                        ? others
                        : IntStream.concat(IntStream.of(others), IntStream.of(more))
                                .distinct()
                                .toArray(),
                family,
                firsts + family.length == 1);
    }

    /** Most names are plain words; this is the same as what follows for all, in less time. */
    private void keepPlain(String forename, String middle, String surname) {
        if (used + 4 > pool.length) {
            pool = Arrays.copyOf(pool, pool.length + (pool.length >> 1));
        }
        int others = middle.isEmpty() ? 0 : 1;
        pool[used++] = 1 | others << MIDDLES | 1 << SURNAMES;
        pool[used++] = code(NameForms.forename(forename));
        if (others > 0) {
            pool[used++] = code(NameForms.forename(middle));
        }
        pool[used++] = code(NameForms.surname(surname));
    }

    private int code(String word) {
        int code = words.of(word);
        settleWords();
        return code;
    }

    /** How many first forenames there are, those, then the others. */
    private int[] forenames(String recorded) {
        var forms = NameForms.ofForenames(recorded);
        int[] firsts = codes(forms.firsts());
        return IntStream.concat(
                        IntStream.of(firsts.length),
                        IntStream.concat(IntStream.of(firsts), IntStream.of(codes(forms.middles()))))
                .toArray();
    }

    private void keep(int[] firsts, int[] others, int[] family, boolean lone) {
        int needed = used + 1 + firsts.length + others.length + family.length;
        if (needed > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(needed, pool.length + (pool.length >> 1)));
        }
        pool[used++] = firsts.length | others.length << MIDDLES | family.length << SURNAMES | (lone ? 1 << LONE : 0);
        for (int[] part : new int[][] {firsts, others, family}) {
            System.arraycopy(part, 0, pool, used, part.length);
            used += part.length;
        }
    }

    private int[] codes(List<String> texts) {
        int[] codes = texts.stream().limit(COUNT).mapToInt(words::of).distinct().toArray();
        settleWords();
        return codes;
    }

    private void settleWords() {
        while (sounds.size() < words.size()) {
            var word = words.text(sounds.size());
            var sound = metaphone.doubleMetaphone(word);
            sounds.add(sound == null || sound.isEmpty() ? word : sound);
            groups.add(NameGroups.of(word));
            keepShape(sounds.size() - 1, word);
        }
    }

    private void keepShape(int number, String word) {
        if (number >= heads.length) {
            heads = Arrays.copyOf(heads, number * 2);
            lengths = Arrays.copyOf(lengths, number * 2);
            signs = Arrays.copyOf(signs, number * 2);
            hashes = Arrays.copyOf(hashes, number * 2);
            soundOf = Arrays.copyOf(soundOf, number * 2);
        }
        heads[number] = word.charAt(0);
        lengths[number] = (byte) Math.min(word.length(), Byte.MAX_VALUE);
        signs[number] = Similarity.signs(word);
        hashes[number] = TextHash.of(word);
        titles.set(number, NameForms.isTitle(word));
        soundOf[number] = soundCodes.of(sounds.get(number));
    }

    /**
     * Whether two words may be alike at all: a test that costs little and only ever says no when Jaro–Winkler lies below 0.8, more than two
     * edits lie between them, and they sound different.
     */
    public boolean mayBeAlike(int one, int other) {
        if (soundOf[one] == soundOf[other]) {
            return true;
        }
        int la = lengths[one];
        int lb = lengths[other];
        long a = signs[one];
        long b = signs[other];
        int common = Math.min(la - Long.bitCount(a & ~b), lb - Long.bitCount(b & ~a));
        // with a common beginning of four letters, a Jaro–Winkler of 0.8 needs a Jaro of two thirds
        return common * (la + lb) >= la * lb;
    }

    /** The {@link TextHash} of a word. */
    public long hash(int word) {
        return hashes[word];
    }

    /** The first letter of a word. */
    public char head(int word) {
        return heads[word];
    }

    /** Whether a word is a single letter. */
    public boolean isInitial(int word) {
        return lengths[word] == 1;
    }

    /** Whether a word is a title, such as Sir. */
    public boolean isTitle(int word) {
        return titles.get(word);
    }

    /** The words of all records; not to be changed. */
    public int[] pool() {
        return pool;
    }

    /** Where the first forenames of a record begin in the pool. */
    public int firsts(int record) {
        return starts[record] + 1;
    }

    /** Where its first forenames end and its middle names begin. */
    public int middles(int record) {
        int start = starts[record];
        return start + 1 + (pool[start] & COUNT);
    }

    /** Where its middle names end and its surnames begin. */
    public int surnames(int record) {
        int start = starts[record];
        return start + 1 + (pool[start] & COUNT) + (pool[start] >>> MIDDLES & COUNT);
    }

    /** Where its surnames end. */
    public int end(int record) {
        int start = starts[record];
        int counts = pool[start];
        return start + 1 + (counts & COUNT) + (counts >>> MIDDLES & COUNT) + (counts >>> SURNAMES & COUNT);
    }

    /** Whether one word is all there is, so that nobody knows whether it is a forename or a surname. */
    public boolean isLone(int record) {
        return pool[starts[record]] >>> LONE > 0;
    }

    /** The words of all names by number. */
    public Codes words() {
        return words;
    }

    /** How a word sounds, by double metaphone of five letters; the word itself when that says nothing. */
    public String sound(int word) {
        return sounds.get(word);
    }

    /** The groups of names that a word belongs to; not to be changed. */
    public int[] groups(int word) {
        return groups.get(word);
    }

    /** What is added from now on until {@link #takeBack} is taken back. */
    void beginProbe() {
        pause(true);
        before = new int[] {words.size(), soundCodes.size(), used};
    }

    /** Forgets the last record and the words that came with it. */
    void takeBack() {
        size--;
        words.truncate(before[0]);
        soundCodes.truncate(before[1]);
        used = before[2];
        groups.subList(before[0], groups.size()).clear();
        sounds.subList(before[0], sounds.size()).clear();
        pause(false);
    }

    private void pause(boolean pause) {
        forenames.pause(pause);
        middles.pause(pause);
        surnames.pause(pause);
    }

    void reorder(int[] order) {
        starts = Order.apply(order, starts);
    }

    void forgetRecorded() {
        forenames.forget();
        middles.forget();
        surnames.forget();
    }
}
