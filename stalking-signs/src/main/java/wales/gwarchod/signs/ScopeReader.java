package wales.gwarchod.signs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one hit in one sentence whether it counts: negated, done by somebody else, only possible, long past, over, for a plain
 * purpose, or mutual. A cue reaches no further than its sentence, and not across "but", "however", "although" or "apart from".
 */
final class ScopeReader {
    private static final Pattern YEAR = Pattern.compile("\\b(?:in|back in|during|from|of) ((?:19|20)[0-9][0-9])\\b");
    private static final List<Scope> ORDER =
            List.of(Scope.NEGATED, Scope.HYPOTHETICAL, Scope.HISTORIC, Scope.RESOLVED, Scope.PURPOSE, Scope.MUTUAL);

    private final ScopeCues cues;
    private final Actors actors;
    private final WelshActors welshActors;

    /**
     * What was found.
     *
     * @param cueFrom where the words begin in the sentence; -1 when no one word decides
     */
    record Found(Scope scope, int cueFrom, int cueTo) {}

    ScopeReader(ScopeCues cues, Map<String, String> words) {
        this.cues = cues;
        this.actors = new Actors(words);
        this.welshActors = new WelshActors(words);
    }

    /** The scope of the hit from {@code from} to {@code to} in the sentence, or null when it counts. */
    @Nullable
    Found scopeOf(Rule rule, String sentence, int from, int to, @Nullable LocalDate occurredOn) {
        if (!rule.isBehaviour() && !rule.isFour()) {
            return null;
        }
        int clauseFrom = 0;
        int clauseTo = sentence.length();
        var worth = cues.pieces().in(sentence);
        Matcher boundary = cues.boundary().matcher(sentence);
        boolean parts = worth.get(ScopeCues.BOUNDARY) || sentence.indexOf(';') >= 0;
        while (parts && boundary.find()) {
            if (boundary.end() <= from) {
                clauseFrom = boundary.end();
            } else if (boundary.start() >= to) {
                clauseTo = boundary.start();
                break;
            }
        }
        String before = sentence.substring(clauseFrom, from);
        var clause = new Clause(
                sentence,
                clauseFrom,
                clauseTo,
                from,
                to,
                worth.get(ScopeCues.PSEUDO) ? blankPseudo(before) : before,
                worth);
        Found negated = byCue(Scope.NEGATED, clause);
        if (negated != null) {
            return negated;
        }
        if (actors.isByOfficer(sentence.substring(to, clauseTo))) {
            return new Found(Scope.OTHER_ACTOR, -1, -1);
        }
        if (rule.actsAsSuspect() && isSomebodyElse(rule, clause)) {
            return new Found(Scope.OTHER_ACTOR, -1, -1);
        }
        for (Scope scope : ORDER) {
            if ((scope == Scope.PURPOSE || scope == Scope.MUTUAL) && !rule.purposeLowers()) {
                continue;
            }
            Found found = byCue(scope, clause);
            if (found != null) {
                return found;
            }
        }
        return occurredOn == null ? null : longPast(clause, occurredOn);
    }

    private boolean isSomebodyElse(Rule rule, Clause clause) {
        String hit = clause.sentence.substring(clause.from, clause.to);
        return rule.welsh()
                ? welshActors.isSomebodyElse(clause.before, hit, clause.sentence.substring(clause.to, clause.end))
                : actors.isSomebodyElse(clause.before, hit);
    }

    /**
     * @param before the clause up to the hit, with everything blanked that only looks like a cue
     * @param worth the numbers of the cues that the sentence can hold
     */
    private record Clause(String sentence, int start, int end, int from, int to, String before, BitSet worth) {}

    private String blankPseudo(String before) {
        Matcher matcher = cues.pseudo().matcher(before);
        StringBuilder blanked = null;
        while (matcher.find()) {
            if (blanked == null) {
                blanked = new StringBuilder(before);
            }
            for (int i = matcher.start(); i < matcher.end(); i++) {
                if (before.charAt(i) != ' ') {
                    blanked.setCharAt(i, 'z');
                }
            }
        }
        return blanked == null ? before : blanked.toString();
    }

    private @Nullable Found byCue(Scope scope, Clause clause) {
        for (ScopeCues.Cue cue : cues.cues().getOrDefault(scope, List.of())) {
            if (!clause.worth.get(cue.number())) {
                continue;
            }
            String where;
            int offset;
            switch (cue.place()) {
                case BEFORE -> {
                    where = scope == Scope.RESOLVED
                            ? clause.sentence.substring(clause.start, clause.from)
                            : clause.before;
                    offset = clause.start;
                }
                case AFTER -> {
                    where = clause.sentence.substring(clause.to, clause.end);
                    offset = clause.to;
                }
                case CLAUSE -> {
                    where = clause.sentence.substring(clause.start, clause.end);
                    offset = clause.start;
                }
                case SENTENCE -> {
                    where = clause.sentence;
                    offset = 0;
                }
                default -> throw new IllegalStateException("No such place " + cue.place());
            }
            Matcher matcher = cue.pattern().matcher(where);
            if (matcher.find() && cue.reaches(matcher) && !isAStop(scope, matcher.group(1), clause)) {
                return new Found(scope, offset + matcher.start(1), offset + matcher.end(1));
            }
        }
        return null;
    }

    /** "Stopped outside her house" is no end of anything; "stopped ringing her" is. */
    private static boolean isAStop(Scope scope, String cue, Clause clause) {
        return scope == Scope.RESOLVED
                && (cue.equals("stopped") || cue.equals("ceased"))
                && !clause.sentence
                        .substring(clause.from, clause.to)
                        .split(" ", 2)[0]
                        .endsWith("ing");
    }

    private static @Nullable Found longPast(Clause clause, LocalDate occurredOn) {
        Matcher year = YEAR.matcher(clause.sentence.substring(clause.start, clause.end));
        while (year.find()) {
            if (Integer.parseInt(year.group(1)) < occurredOn.getYear() - 1) {
                return new Found(Scope.HISTORIC, clause.start + year.start(), clause.start + year.end());
            }
        }
        return null;
    }
}
