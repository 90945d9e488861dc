package wales.gwarchod.signs;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass over one text: clean, split, anchors, rules, scope. Bounded work: the budget is counted in characters handed to the
 * pattern engine and not in time, so that the same text always gives the same answer.
 */
final class TextReading {
    /** UTF-16 units of a narrative that are read; the rest is left to a person. */
    static final int LONGEST = 1_000_000;

    private static final long BUDGET = 20_000_000;
    /** UTF-16 units that one rule may have looked at by the pattern engine; prose of a hundred pages stays far below. */
    private static final long BUDGET_OF_A_RULE = 300_000;

    private static final int HITS_PER_RULE = 20;

    private final RuleBook book;
    private final Narrative narrative;
    private final List<Hit> hits = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final Map<Rule, Integer> hitsOfRule = new IdentityHashMap<>();
    private final Map<Rule, Long> spentByRule = new IdentityHashMap<>();
    private long spent;
    private boolean complete;
    private boolean welsh;
    private boolean amongWelsh;

    TextReading(RuleBook book, Narrative narrative) {
        this.book = book;
        this.narrative = narrative;
        this.complete = narrative.text().length() <= LONGEST;
    }

    void run() {
        CleanText clean = book.shorthand.writeOut(CleanText.folded(narrative.text(), LONGEST));
        List<Sentence> sentences = Sentence.of(clean);
        amongWelsh = Sentence.areWelsh(sentences);
        for (Sentence sentence : sentences) {
            if (spent > BUDGET) {
                complete = false;
                break;
            }
            read(sentence, clean);
        }
        hits.stream()
                .filter(hit -> hit.rule().whole() != null && hit.counts())
                .findFirst()
                .ifPresent(this::setAsideAll);
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.quote().start())
                .thenComparingInt(hit -> hit.quote().end())
                .thenComparing(hit -> hit.rule().description().rule()));
    }

    /** Some words tell of the whole text, such as that each did it to the other; then no behaviour in it counts in full. */
    private void setAsideAll(Hit told) {
        hits.replaceAll(hit -> hit.counts() && hit.rule().isSetAsideByTheWhole()
                ? new Hit(hit.rule(), hit.quote(), told.rule().whole(), told.quote())
                : hit);
    }

    private void read(Sentence sentence, CleanText clean) {
        String text = sentence.text();
        BitSet worth = book.trials.rulesWorthTrying(text);
        if (worth.isEmpty()) {
            return;
        }
        BitSet parts = book.trials.partsWorthTrying(text);
        boolean isWelsh = sentence.isWelsh(amongWelsh);
        int before = hits.size();
        var words = words(text);
        spent += text.length();
        for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
            Rule rule = book.rules.get(i);
            if (rule.welsh() && !isWelsh || hitsOfRule.getOrDefault(rule, 0) >= HITS_PER_RULE) {
                continue;
            }
            welsh |= rule.welsh();
            tryRule(rule, book.trials.partsOf(i, parts), words, sentence, clean);
        }
        if (hits.size() > before) {
            quantities.addAll(Quantities.in(sentence, clean));
        }
    }

    /** Where a word begins, and the parts of rules that can match from there. */
    private record Word(int at, BitSet parts) {}

    private List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (int at = 0; at < text.length(); at++) {
            if (Shorthand.isWord(text.charAt(at)) && (at == 0 || !Shorthand.isWord(text.charAt(at - 1)))) {
                words.add(new Word(at, book.trials.partsBeginningAt(text, at)));
            }
        }
        return words;
    }

    /** Leftmost matches that do not overlap, tried only where a word begins that the rule can begin with. */
    private void tryRule(Rule rule, int[] parts, List<Word> words, Sentence sentence, CleanText clean) {
        int from = 0;
        for (int i = 0; i < words.size() && parts.length > 0; i++) {
            Word word = words.get(i);
            int length = word.at < from ? 0 : lengthAt(rule, parts, word, sentence.text());
            if (length > 0) {
                add(rule, sentence, clean, word.at, word.at + length);
                from = word.at + length;
            }
        }
    }

    private int lengthAt(Rule rule, int[] parts, Word word, String text) {
        for (int number : parts) {
            if (!word.parts.get(number)) {
                continue;
            }
            spent++;
            var part = book.trials.part(number);
            long maybe = part.sieve().mayMatchAt(text, word.at);
            for (; maybe != 0; maybe &= maybe - 1) {
                int pattern = part.firstPattern() + Long.numberOfTrailingZeros(maybe);
                String rest = text.substring(word.at);
                spent += rest.length();
                if (spentByRule.merge(rule, (long) rest.length(), Long::sum) > BUDGET_OF_A_RULE) {
                    complete = false;
                    return 0;
                }
                Matcher matcher = rule.patterns().get(pattern).matcher(rest);
                if (matcher.lookingAt() && matcher.end() > 0) {
                    return rest.substring(0, matcher.end()).stripTrailing().length();
                }
            }
        }
        return 0;
    }

    private void add(Rule rule, Sentence sentence, CleanText clean, int from, int to) {
        var found = book.scopes.scopeOf(rule, sentence.text(), from, to, narrative.occurredOn());
        Quote quote = clean.quote(sentence.from() + from, sentence.from() + to);
        Quote cue = found == null || found.cueFrom() < 0
                ? null
                : clean.quote(sentence.from() + found.cueFrom(), sentence.from() + found.cueTo());
        hits.add(new Hit(rule, quote, found == null ? null : found.scope(), cue));
        hitsOfRule.merge(rule, 1, Integer::sum);
    }

    /** Every hit of every rule, also those that give way to another of the same code. */
    List<Hit> allHits() {
        return hits;
    }

    /**
     * All hits in text order; two of one code never overlap: one that shows another actor, one that counts, the
     * stronger, the longer, the first stays.
     */
    List<Hit> hits() {
        var kept = new ArrayList<Hit>();
        for (Hit hit : hits) {
            Hit rival = kept.stream()
                    .filter(other -> other.rule().code().equals(hit.rule().code()) && other.overlaps(hit))
                    .findFirst()
                    .orElse(null);
            if (rival == null) {
                kept.add(hit);
            } else if (BETTER.compare(hit, rival) > 0) {
                kept.set(kept.indexOf(rival), hit);
            }
        }
        return kept;
    }

    private static final Comparator<Hit> BETTER = Comparator.comparing((Hit hit) -> hit.scope() == Scope.OTHER_ACTOR)
            .thenComparing(Hit::counts)
            .thenComparingDouble(hit -> Math.abs(hit.rule().description().strength()))
            .thenComparingInt(hit -> hit.quote().end() - hit.quote().start());

    List<Quantity> quantities() {
        return quantities;
    }

    boolean complete() {
        return complete;
    }

    boolean welsh() {
        return welsh;
    }
}
