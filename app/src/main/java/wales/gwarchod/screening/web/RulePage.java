package wales.gwarchod.screening.web;

import java.util.Locale;
import wales.gwarchod.language.Speech;
import wales.gwarchod.signs.RuleDescription;

/** One rule with the examples that hold it in place. */
public record RulePage(Speech say, RuleDescription rule, RulesPage.Row row) {
    /** Log-odds that it adds when it stands alone. */
    public String strength() {
        return String.format(Locale.ROOT, "%+.2f", rule.strength()).replace('-', '−');
    }
}
