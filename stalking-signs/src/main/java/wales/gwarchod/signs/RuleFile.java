package wales.gwarchod.signs;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of rules. The format is for people: see {@code docs/signs.md}. A fault stops the program with the file, the line
 * and what is wrong, because a rule that is silently skipped is a sign that is silently missed.
 */
final class RuleFile {
    private final String name;
    private final Map<String, String> words;
    private final List<Rule> rules = new ArrayList<>();
    private int line;
    private @Nullable Draft draft;

    private static final class Draft {
        final String rule;
        final int version;
        final double strength;
        final Map<String, String> facts = new LinkedHashMap<>();
        final List<String> patterns = new ArrayList<>();
        final List<String> anchors = new ArrayList<>();
        final List<String> hits = new ArrayList<>();
        final List<String> misses = new ArrayList<>();
        final List<String> source = new ArrayList<>();

        Draft(String rule, int version, double strength) {
            this.rule = rule;
            this.version = version;
            this.strength = strength;
        }
    }

    private RuleFile(String name, Map<String, String> words) {
        this.name = name;
        this.words = words;
    }

    /** @param words names of pattern parts, used as {@code <name>} */
    static List<Rule> read(String name, String text, Map<String, String> words) {
        var file = new RuleFile(name, words);
        text.lines().forEach(file::take);
        file.finish();
        return file.rules;
    }

    private void take(String raw) {
        line++;
        String text = raw.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            throw fault("a line needs a word and a value");
        }
        String key = text.substring(0, space);
        String value = text.substring(space + 1).strip();
        if (key.equals("rule")) {
            finish();
            begin(value).source.add(text);
            return;
        }
        Draft now = draft;
        if (now == null) {
            throw fault("this stands before the first rule");
        }
        now.source.add(text);
        switch (key) {
            case "en", "cy", "language", "subject", "urgent", "purpose", "finds", "whole" -> now.facts.put(key, value);
            case "anchors" -> List.of(value.split(",", -1)).forEach(word -> now.anchors.add(fold(word)));
            case "pattern" -> now.patterns.add(fold(value));
            case "+" -> now.hits.add(value);
            case "-" -> now.misses.add(value);
            default -> throw fault("unknown word " + key);
        }
    }

    private Draft begin(String value) {
        String[] parts = value.split(" +", -1);
        if (parts.length != 3 || !parts[1].startsWith("v")) {
            throw fault("expected: rule ID vVERSION STRENGTH");
        }
        var begun = new Draft(parts[0], Integer.parseInt(parts[1].substring(1)), Double.parseDouble(parts[2]));
        draft = begun;
        return begun;
    }

    private void finish() {
        Draft done = draft;
        if (done == null) {
            return;
        }
        if (done.patterns.isEmpty() || done.anchors.isEmpty() || done.hits.size() < 3 || done.misses.size() < 3) {
            throw fault("rule " + done.rule + " needs a pattern, anchors, and three examples of each kind");
        }
        if (done.patterns.size() > Sieve.MOST_PATTERNS) {
            throw fault("rule " + done.rule + " has more than " + Sieve.MOST_PATTERNS + " patterns");
        }
        List<String> patterns =
                done.patterns.stream().map(pattern -> expand(pattern, 0)).toList();
        String urgent = done.facts.get("urgent");
        String whole = done.facts.get("whole");
        var description = new RuleDescription(
                done.rule.substring(0, done.rule.lastIndexOf('-')),
                done.rule,
                done.version,
                done.strength,
                done.facts.getOrDefault("language", "en"),
                new Wording(fact(done, "en"), fact(done, "cy")),
                done.hits,
                done.misses,
                String.join("\n", done.source));
        rules.add(new Rule(
                description,
                name,
                List.copyOf(done.anchors),
                done.facts.getOrDefault("subject", "any").equals("suspect"),
                done.rule.charAt(1) != '-'
                        && done.facts.getOrDefault("purpose", "lowers").equals("lowers"),
                urgent == null
                        ? null
                        : UrgentFlag.valueOf(urgent.toUpperCase(Locale.ROOT).replace(' ', '_')),
                done.facts.getOrDefault("finds", "behaviour").equals("mention"),
                whole == null ? null : Scope.valueOf(whole.toUpperCase(Locale.ROOT)),
                patterns.stream()
                        .map(pattern -> Pattern.compile("(?:" + pattern + ")(?:\\b|$)"))
                        .toList(),
                new Sieve(new SievePlaces(patterns))));
        draft = null;
    }

    private String fact(Draft done, String key) {
        String value = done.facts.get(key);
        if (value == null) {
            throw fault("rule " + done.rule + " has no wording " + key);
        }
        return value;
    }

    private String expand(String pattern, int depth) {
        return expand(pattern, words, depth, this::fault);
    }

    /** Puts the named parts in for their names. */
    static String expand(
            String pattern,
            Map<String, String> words,
            int depth,
            java.util.function.Function<String, RuntimeException> fault) {
        if (depth > 8) {
            throw fault.apply("the named parts go round in a circle");
        }
        var out = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('<', at);
            int close = open < 0 ? -1 : pattern.indexOf('>', open);
            if (close < 0) {
                break;
            }
            String word = pattern.substring(open + 1, close);
            String part = words.get(word);
            if (part == null) {
                throw fault.apply("there is no part named <" + word + ">");
            }
            out.append(pattern, at, open)
                    .append("(?:")
                    .append(expand(part, words, depth + 1, fault))
                    .append(')');
            at = close + 1;
        }
        return out.append(pattern.substring(at)).toString();
    }

    /** Without accents, as the clean text is; case is left alone because a pattern may say {@code \S}. */
    static String fold(String text) {
        return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private IllegalStateException fault(String what) {
        return new IllegalStateException("Rules " + name + ".txt, line " + line + ": " + what);
    }
}
