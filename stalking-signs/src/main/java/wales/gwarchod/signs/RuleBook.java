package wales.gwarchod.signs;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything the data files say, read once: rules, cues, weights, shorthand, and the hash that is their version. */
final class RuleBook {
    private static final List<String> FAMILIES = List.of(
            "contact",
            "proximity",
            "surveillance",
            "reputation",
            "third-party",
            "process",
            "damage",
            "violence",
            "order",
            "four",
            "context",
            "welsh");

    final List<Rule> rules;
    final Map<String, Rule> byName;
    final Trials trials;
    final ScopeReader scopes;
    final Weights weights;
    final Shorthand shorthand;
    final Map<String, Wording> wording;
    final String version;

    private RuleBook(List<String> edits) {
        MessageDigest digest = Digest.sha256();
        Map<String, String> words = pairs("words", load("words", digest));
        Map<String, String> shorthandWords = pairs("shorthand", load("shorthand", digest));
        scopes = new ScopeReader(ScopeCues.read(load("scope", digest), words), words);
        weights = new Weights(load("weights", digest));
        var all = new ArrayList<Rule>();
        for (String family : FAMILIES) {
            all.addAll(RuleFile.read(family, load(family, digest), words));
        }
        for (String edit : edits) {
            put(RuleEdit.read(edit, words), all);
            digest.update(edit.getBytes(StandardCharsets.UTF_8));
        }
        rules = List.copyOf(all);
        byName = rules.stream()
                .collect(Collectors.toUnmodifiableMap(rule -> rule.description().rule(), Function.identity()));
        shorthand = new Shorthand(shorthandWords, vocabulary(rules));
        var anchorsOf = new LinkedHashMap<Integer, List<String>>();
        for (int i = 0; i < rules.size(); i++) {
            anchorsOf.put(i, rules.get(i).anchors());
        }
        trials = new Trials(rules, new Anchors(anchorsOf));
        wording = wordingOf(rules, weights);
        version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    /** Every input at its hand-set weight. */
    SignModel handSet() {
        return new SignModel(version, 0, weights.of("start"), Map.of());
    }

    static RuleBook shipped() {
        return new RuleBook(List.of());
    }

    /**
     * The shipped rules with some of them changed, or with further ones.
     *
     * @throws IllegalArgumentException if an edit is no rule, with what is wrong in words
     */
    static RuleBook with(List<String> edits) {
        return new RuleBook(edits);
    }

    private static void put(Rule edited, List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).description().rule().equals(edited.description().rule())) {
                rules.set(i, edited);
                return;
            }
        }
        rules.add(edited);
    }

    private static Map<String, Wording> wordingOf(List<Rule> rules, Weights weights) {
        var wording = new HashMap<>(weights.words());
        for (Rule rule : rules) {
            String input = rule.input();
            wording.putIfAbsent(input, rule.description().wording());
        }
        return Map.copyOf(wording);
    }

    private static Set<String> vocabulary(List<Rule> rules) {
        var vocabulary = new HashSet<String>();
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                vocabulary.addAll(List.of(pattern.pattern().split("[^a-z]+", -1)));
            }
        }
        return vocabulary;
    }

    List<RuleDescription> descriptions() {
        return rules.stream()
                .map(Rule::description)
                .sorted(Comparator.comparing(RuleDescription::code).thenComparing(RuleDescription::rule))
                .toList();
    }

    private static Map<String, String> pairs(String name, String text) {
        var pairs = new LinkedHashMap<String, String>();
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            int equals = line.indexOf(" = ");
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (equals < 0) {
                throw new IllegalStateException(name + ".txt: expected NAME = VALUE in: " + line);
            }
            pairs.put(line.substring(0, equals).strip(), RuleFile.fold(line.substring(equals + 3)));
        }
        return pairs;
    }

    private static String load(String name, MessageDigest digest) {
        try (InputStream in = RuleBook.class.getResourceAsStream("rules/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("The rules " + name + ".txt are missing from the program");
            }
            byte[] bytes = in.readAllBytes();
            digest.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules " + name + ".txt cannot be read", e);
        }
    }
}
