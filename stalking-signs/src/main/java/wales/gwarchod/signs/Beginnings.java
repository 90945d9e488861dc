package wales.gwarchod.signs;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which sieves let a match begin with a word. Words come again and again, so what was worked out once is
 * remembered; what is remembered has a bound, and is forgotten whole when it is reached.
 */
final class Beginnings {
    private static final int MOST_REMEMBERED = 60_000;
    /** UTF-16 units; of longer beginnings only so much is looked at, which may let one through and keeps none out. */
    private static final int LONGEST = 24;

    private final List<Sieve> sieves;
    private volatile ConcurrentHashMap<String, BitSet> remembered = new ConcurrentHashMap<>();

    Beginnings(List<Sieve> sieves) {
        this.sieves = List.copyOf(sieves);
    }

    /** The sieves, by their number, by which a match may begin with the word at {@code from}. Not to be changed. */
    BitSet at(String text, int from) {
        var known = remembered;
        var beginning = text.substring(from, endOfWord(text, from, Math.min(text.length(), from + LONGEST)));
        var found = known.get(beginning);
        if (found == null) {
            found = worked(beginning);
            if (known.size() >= MOST_REMEMBERED) {
                known = new ConcurrentHashMap<>();
                remembered = known;
            }
            known.put(beginning, found);
        }
        return found;
    }

    private static int endOfWord(String text, int from, int most) {
        int at = from;
        while (at < most && Shorthand.isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private BitSet worked(String beginning) {
        var may = new BitSet(sieves.size());
        for (int i = 0; i < sieves.size(); i++) {
            if (sieves.get(i).mayBeginWith(beginning)) {
                may.set(i);
            }
        }
        return may;
    }
}
