package wales.gwarchod.screening.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.RulesInUse;
import wales.gwarchod.signs.Contribution;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.RuleDescription;
import wales.gwarchod.signs.Sign;
import wales.gwarchod.signs.Wording;

/** The engine's findings in a reader's words. */
@Component
class SignWords {
    private static final Set<String> GROUPS = Set.of(
            "family.C",
            "family.P",
            "family.S",
            "family.R",
            "family.T",
            "family.L",
            "family.D",
            "family.V",
            "family.B",
            "mention",
            "behaviours",
            "count",
            "rate",
            "duration");

    private final RulesInUse inUse;

    SignWords(RulesInUse inUse) {
        this.inUse = inUse;
    }

    List<RuleDescription> rules() {
        return inUse.reader().rules();
    }

    @Nullable
    RuleDescription rule(String name) {
        return inUse.reader().rule(name).orElse(null);
    }

    /** What a rule looks for, in words; its name where an older version of the rules found it. */
    String of(String rule, Speech speech) {
        var description = rule(rule);
        return description == null ? rule : in(description.wording(), speech);
    }

    String of(Contribution part, Speech speech) {
        try {
            return in(inUse.reader().wordingOf(part.input()), speech);
        } catch (IllegalArgumentException fromOlderRules) {
            return part.input();
        }
    }

    /** A group of inputs that a model weighs together. */
    String ofGroup(String group, Speech speech) {
        if (GROUPS.contains(group)) {
            return speech.say("screening.model.scale." + group);
        }
        try {
            return in(inUse.reader().wordingOf(group), speech);
        } catch (IllegalArgumentException fromOlderRules) {
            return group;
        }
    }

    static String in(Wording wording, Speech speech) {
        return speech.language() == Language.WELSH ? wording.cy() : wording.en();
    }

    /** How strong a rule is, for a tag: hand-set steps of its log-odds. */
    static String strength(double logOdds) {
        return logOdds >= 1.5 ? "STRONG" : logOdds >= 0.8 ? "MEDIUM" : "WEAK";
    }

    /** The strongest sign of each kind, strongest first, for a row of the list. */
    List<QueuePage.SignTag> top(Reading reading, Speech speech, int most) {
        return reading.signs().stream()
                .collect(Collectors.toMap(Sign::code, Function.identity(), SignWords::stronger))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble(Sign::strength).reversed().thenComparing(Sign::code))
                .limit(most)
                .map(sign -> new QueuePage.SignTag(
                        of(sign.rule(), speech), speech.say("screening.strength." + strength(sign.strength()))))
                .toList();
    }

    private static Sign stronger(Sign one, Sign other) {
        return other.strength() > one.strength() ? other : one;
    }
}
