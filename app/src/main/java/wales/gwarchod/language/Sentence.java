package wales.gwarchod.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One sentence in one language: an ICU message pattern with named gaps. Safe for many threads. */
final class Sentence {
    private final String pattern;
    private final SortedSet<String> gaps;
    private final MessageFormat format;
    /** The whole text, when there is nothing to fill. */
    private final @Nullable String fixed;

    private Sentence(String pattern, SortedSet<String> gaps, MessageFormat format) {
        this.pattern = pattern;
        this.gaps = Collections.unmodifiableSortedSet(gaps);
        this.format = format;
        this.fixed = gaps.isEmpty() ? format.format(Map.of()) : null;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it cannot be read, numbers its gaps instead of naming them, or hides a gap
     *     behind an apostrophe, which ICU takes for a quotation mark when a brace follows
     */
    static Sentence of(String pattern, Language language) {
        if (pattern.contains("'{") || pattern.contains("'}")) {
            throw new IllegalArgumentException(
                    "an apostrophe before a brace hides the gap; write the apostrophe twice");
        }
        var parsed = parse(pattern);
        var gaps = new TreeSet<String>();
        for (int i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER) {
                throw new IllegalArgumentException("a gap needs a name, not the number " + parsed.getSubstring(part));
            }
            if (part.getType() == Part.Type.ARG_NAME) {
                gaps.add(parsed.getSubstring(part));
            }
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.CHOICE) {
                throw new IllegalArgumentException("write plural or select, not choice");
            }
        }
        return new Sentence(pattern, gaps, new MessageFormat(pattern, language.icu()));
    }

    private static MessagePattern parse(String pattern) {
        try {
            return new MessagePattern(pattern);
        } catch (IndexOutOfBoundsException tooDeep) {
            throw new IllegalArgumentException("the pattern is too long or nested too deep", tooDeep);
        }
    }

    SortedSet<String> gaps() {
        return gaps;
    }

    /** As written, gaps and all. */
    String pattern() {
        return pattern;
    }

    /**
     * Fills the gaps.
     *
     * @throws IllegalArgumentException naming the gaps that got no value
     */
    String say(Map<String, ?> values) {
        if (fixed != null) {
            return fixed;
        }
        if (!values.keySet().containsAll(gaps)) {
            var missing = new TreeSet<>(gaps);
            missing.removeAll(values.keySet());
            throw new IllegalArgumentException("no value for " + String.join(", ", missing));
        }
        return ((MessageFormat) format.clone()).format(values);
    }
}
