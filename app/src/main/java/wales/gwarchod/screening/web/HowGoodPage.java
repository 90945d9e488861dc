package wales.gwarchod.screening.web;

import java.util.List;
import java.util.Locale;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.HowGood;
import wales.gwarchod.signs.learning.Share;

/**
 * What screening found and what it probably missed, in words and by month.
 *
 * @param missed the estimate in a sentence
 * @param found what became of the flagged ones, in a sentence
 */
public record HowGoodPage(Speech say, String missed, String found, List<Row> rows) {
    static HowGoodPage of(HowGood figures, Speech say) {
        var all = figures.all();
        return new HowGoodPage(
                say,
                missed(all, say),
                all.found().all() == 0
                        ? say.say("screening.how-good.found.none", "flagged", all.flagged())
                        : say.say(
                                "screening.how-good.found",
                                "all",
                                all.found().all(),
                                "stalking",
                                all.found().of(),
                                "share",
                                percent(all.found(), say)),
                figures.months().stream().map(month -> Row.of(month, say)).toList());
    }

    private static String missed(HowGood.Part all, Speech say) {
        if (all.missed().all() == 0) {
            return say.say("screening.how-good.missed.none", "drawn", all.drawn());
        }
        return say.say(
                "screening.how-good.missed",
                "all",
                all.missed().all(),
                "stalking",
                all.missed().of(),
                "share",
                percent(all.missed(), say),
                "unflagged",
                all.unflagged(),
                "estimate",
                all.estimate(),
                "low",
                all.estimateLow(),
                "high",
                all.estimateHigh());
    }

    /** Such as {@code 4.1% (1.4% to 11.3%)}: with its interval, because a share of few means little. */
    static String percent(Share share, Speech say) {
        return say.say(
                "screening.how-good.share",
                "value",
                percent(share.value()),
                "low",
                percent(share.low()),
                "high",
                percent(share.high()));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * value);
    }

    /** One month. */
    public record Row(String month, String flagged, String found, String unflagged, String drawn, String missed) {
        static Row of(HowGood.Month row, Speech say) {
            var part = row.part();
            return new Row(
                    say.month(row.month().atDay(1)),
                    say.number(part.flagged()),
                    fraction(part.found(), say),
                    say.number(part.unflagged()),
                    say.number(part.drawn()),
                    fraction(part.missed(), say));
        }

        static String fraction(Share share, Speech say) {
            return share.all() == 0
                    ? say.say("screening.how-good.no-answer")
                    : say.say("screening.how-good.of", "part", share.of(), "whole", share.all());
        }
    }
}
