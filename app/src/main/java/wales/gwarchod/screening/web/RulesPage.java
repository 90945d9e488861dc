package wales.gwarchod.screening.web;

import java.util.List;
import java.util.Map;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.Worklist;
import wales.gwarchod.signs.RuleDescription;

/** Every rule in words, with how often it hit and how often a reviewer called it wrong. */
public record RulesPage(Speech say, List<Row> rows) {
    /** One rule. */
    public record Row(String code, String rule, String href, String words, String version, String hits, String wrong) {
        static Row of(RuleDescription rule, Map<String, Worklist.RuleCount> counts, Speech say) {
            var count = counts.getOrDefault(rule.rule(), new Worklist.RuleCount(rule.rule(), 0, 0));
            return new Row(
                    rule.code(),
                    rule.rule(),
                    "/screening/rules/" + rule.rule(),
                    SignWords.in(rule.wording(), say),
                    say.say("screening.rules.version", "version", Integer.toString(rule.version())),
                    say.number(count.hits()),
                    say.number(count.wrong()));
        }
    }
}
