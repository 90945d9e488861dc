package wales.gwarchod.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every word the service says, in both languages, read once from {@code words/*.csv}. Reading fails, with all faults named,
 * when a key stands twice, a text is empty, a pattern cannot be read, the two languages have different gaps, or it is not
 * said how far the Welsh is checked: a service that starts has all its words.
 */
public final class Words {
    private final Map<String, Word> words;
    private final Speech english;
    private final Speech welsh;

    private Words(Map<String, Word> words) {
        this.words = words;
        this.english = new Speech(this, Language.ENGLISH);
        this.welsh = new Speech(this, Language.WELSH);
    }

    /**
     * Reads every {@code words/*.csv} on the class path.
     *
     * @throws IllegalStateException with every fault in every file
     */
    public static Words load() {
        try {
            var sheets = new ArrayList<WordSheet>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.csv")) {
                var name = String.valueOf(file.getFilename()).replace(".csv", "");
                sheets.add(new WordSheet(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return of(sheets);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The words could not be read", unreadable);
        }
    }

    /** Reads these sheets; the rest is as {@link #load()}. */
    static Words of(Collection<WordSheet> sheets) {
        var words = new TreeMap<String, Word>();
        var faults = new ArrayList<String>();
        for (var sheet : sheets) {
            sheet.read(
                    word -> {
                        if (words.putIfAbsent(word.key(), word) != null) {
                            throw new IllegalArgumentException("this key stands twice");
                        }
                    },
                    faults);
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The words have faults:\n" + String.join("\n", faults));
        }
        return new Words(words);
    }

    /** The words bound to one language. */
    public Speech in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case WELSH -> welsh;
        };
    }

    /**
     * Whether the Welsh is the glossary's, or has been read by a translator. Where it is false, a public page in production
     * may not show it, and in demonstration it carries the label {@code common.translation.unchecked}.
     */
    public boolean checked(String key) {
        return word(key).state() != Word.State.NEEDS_CHECK;
    }

    /** Every key, in order. */
    public SortedSet<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    /** The sentence as written, gaps and all, if there is such a key. */
    public Optional<String> pattern(String key, Language language) {
        return Optional.ofNullable(words.get(key)).map(word -> word.in(language).pattern());
    }

    String say(Language language, String key, Map<String, ?> gaps) {
        try {
            return word(key).in(language).say(gaps);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(key + ": " + fault.getMessage(), fault);
        }
    }

    private Word word(String key) {
        var word = words.get(key);
        if (word == null) {
            throw new NoSuchElementException("There are no words for the key " + key);
        }
        return word;
    }

    List<Word> all() {
        return List.copyOf(words.values());
    }
}
