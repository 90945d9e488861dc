package wales.gwarchod.signs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rule that a person wrote in the service, held to what a rule of the data files is held to, and to bounds that keep it cheap. */
final class RuleEdit {
    /** UTF-16 units; the longest shipped rule has some 12,000. */
    private static final int LONGEST = 20_000;

    private static final int MOST_REPEATS = 20;
    private static final int DEEPEST = 50;
    private static final Pattern REPEAT = Pattern.compile("\\{([0-9]+)(?:,([0-9]*))?\\}");
    private static final String WHERE = "Rules edit.txt, line ";

    private RuleEdit() {}

    /** @throws IllegalArgumentException with what is wrong, in words */
    static Rule read(String text, Map<String, String> words) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A rule has at most 20,000 characters, not " + text.length());
        }
        requireFewRepeats(text);
        requireShallow(text);
        List<Rule> rules;
        try {
            rules = RuleFile.read("edit", text, words);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "This pattern cannot be read: " + e.getDescription() + ": " + e.getPattern(), e);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The version and the strength are numbers, as in: rule C10-1 v2 1.6", e);
        } catch (IllegalStateException e) {
            var what = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(
                    what.startsWith(WHERE) ? "Line " + what.substring(WHERE.length()) : what, e);
        }
        if (rules.size() != 1) {
            throw new IllegalArgumentException("One rule at a time; this text has " + rules.size());
        }
        return rules.getFirst();
    }

    /** The name of the rule that an edit writes; the edit was read before. */
    static String nameOf(String text) {
        return text.strip().split("\\s+", 3)[1];
    }

    private static void requireFewRepeats(String text) {
        Matcher repeats = REPEAT.matcher(text);
        while (repeats.find()) {
            String most = repeats.group(2);
            if (most != null && most.isEmpty() || many(repeats.group(1)) || most != null && many(most)) {
                throw new IllegalArgumentException(
                        "A repetition ends, at " + MOST_REPEATS + " or below: " + repeats.group());
            }
        }
    }

    private static void requireShallow(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("Brackets stand at most " + DEEPEST + " deep in one another");
            }
        }
    }

    private static boolean many(String number) {
        return number.length() > 2 || Integer.parseInt(number) > MOST_REPEATS;
    }

    /** What a rule finds of its own examples that it must not find, and what it misses: nothing, for a rule that may be used. */
    static List<String> wrongExamples(RuleBook book, Rule rule) {
        var wrong = new ArrayList<String>();
        for (String text : rule.description().hits()) {
            if (!counts(book, rule, text)) {
                wrong.add("+ " + text);
            }
        }
        for (String text : rule.description().misses()) {
            if (counts(book, rule, text)) {
                wrong.add("- " + text);
            }
        }
        return wrong;
    }

    private static boolean counts(RuleBook book, Rule rule, String text) {
        var reading = new TextReading(book, Narrative.of("example", text));
        reading.run();
        return reading.allHits().stream().anyMatch(hit -> hit.rule().equals(rule) && hit.counts());
    }
}
