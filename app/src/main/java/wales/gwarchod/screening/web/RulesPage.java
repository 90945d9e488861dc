package wales.gwarchod.screening.web;

import java.util.List;
import java.util.Map;
import wales.gwarchod.language.Speech;
import wales.gwarchod.signs.RuleDescription;
import wales.gwarchod.signs.learning.Share;

/** Every rule in words, with how often it hit and how often the people who reviewed its hits let it stand. */
public record RulesPage(Speech say, List<Row> rows) {
    /**
     * One rule.
     *
     * @param right of the reports that it hit and somebody reviewed, in how many nobody called it wrong
     */
    public record Row(String code, String rule, String href, String words, String version, String hits, String right) {
        static Row of(RuleDescription rule, Map<String, Integer> hits, Share right, Speech say) {
            return new Row(
                    rule.code(),
                    rule.rule(),
                    "/screening/rules/" + rule.rule(),
                    SignWords.in(rule.wording(), say),
                    say.say("screening.rules.version", "version", Integer.toString(rule.version())),
                    say.number(hits.getOrDefault(rule.rule(), 0)),
                    HowGoodPage.Row.fraction(right, say));
        }
    }
}
