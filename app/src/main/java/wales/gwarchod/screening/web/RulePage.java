package wales.gwarchod.screening.web;

import java.util.List;
import java.util.Locale;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.HowGoodStore;
import wales.gwarchod.signs.RuleDescription;

/**
 * One rule with the examples that hold it in place.
 *
 * @param months how it did, by month, newest first
 * @param mayChange whether the reader may propose a change
 */
public record RulePage(
        Speech say, RuleDescription rule, RulesPage.Row row, List<HowGoodStore.RuleMonth> months, boolean mayChange) {
    /** Log-odds that it adds when it stands alone. */
    public String strength() {
        return String.format(Locale.ROOT, "%+.2f", rule.strength()).replace('-', '−');
    }

    public String month(HowGoodStore.RuleMonth month) {
        return say.month(month.month().atDay(1));
    }

    public String right(HowGoodStore.RuleMonth month) {
        return HowGoodPage.percent(month.right(), say);
    }

    public String reviewed(HowGoodStore.RuleMonth month) {
        return say.number(month.right().all());
    }
}
