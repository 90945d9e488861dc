package wales.gwarchod.screening.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.FourSign;
import wales.gwarchod.screening.Opened;
import wales.gwarchod.screening.WrongSignals;
import wales.gwarchod.signs.Contribution;
import wales.gwarchod.signs.Quote;
import wales.gwarchod.signs.Reading;

/**
 * What was found in a text, with the exact words and a little of what stands around them: for, and as fully against.
 *
 * @param complete whether the whole text was read
 */
public record Evidence(
        List<Sign> signs,
        List<Against> against,
        List<Four> four,
        boolean complete,
        List<Part> parts,
        String total,
        String probability,
        List<Part> pairParts,
        @Nullable String pairTotal,
        String rulesVersion) {
    private static final int AROUND = 90;

    static Evidence of(Opened opened, Speech speech, SignWords words) {
        var reading = opened.reading();
        var pair = opened.pair();
        if (reading == null) {
            return new Evidence(List.of(), List.of(), List.of(), false, List.of(), "0", "0", List.of(), null, "");
        }
        var text = opened.report().narrative();
        var pairReading = pair == null ? null : pair.reading();
        return new Evidence(
                signs(reading, text, opened.wrongHits(), speech, words),
                against(reading, text, speech, words),
                four(reading.four(), text, speech),
                reading.complete(),
                parts(reading.contributions(), speech, words),
                points(reading.logOdds()),
                decimal(reading.probability()),
                pairReading == null ? List.of() : parts(pairReading.contributions(), speech, words),
                pairReading == null ? null : points(pairReading.logOdds()),
                reading.rulesVersion());
    }

    private static List<Sign> signs(
            Reading reading, String text, Set<WrongSignals.Hit> wrong, Speech speech, SignWords words) {
        return reading.signs().stream()
                .map(sign -> new Sign(
                        words.of(sign.rule(), speech),
                        sign.code(),
                        sign.rule(),
                        speech.say("screening.strength." + SignWords.strength(sign.strength())),
                        Excerpt.of(text, sign.quote()),
                        sign.quote().start(),
                        wrong.contains(
                                new WrongSignals.Hit(sign.rule(), sign.quote().start()))))
                .toList();
    }

    private static List<Against> against(Reading reading, String text, Speech speech, SignWords words) {
        var all = new ArrayList<Against>();
        reading.against()
                .forEach(aside -> all.add(new Against(
                        words.of(aside.rule(), speech),
                        speech.say("screening.scope." + aside.scope()),
                        aside.rule(),
                        Excerpt.of(text, aside.quote()))));
        reading.contributions().stream()
                .filter(part -> part.weight() < 0 && part.quote() != null && part.rule() != null)
                .forEach(part ->
                        all.add(new Against(words.of(part, speech), "", part.rule(), Excerpt.of(text, part.quote()))));
        return List.copyOf(all);
    }

    /** The signs of FOUR that the text shows, each with its words. */
    private static List<Four> four(wales.gwarchod.signs.Four found, String text, Speech speech) {
        var quotes = new EnumMap<FourSign, List<Quote>>(FourSign.class);
        quotes.put(FourSign.FIXATED, found.fixated());
        quotes.put(FourSign.OBSESSIVE, found.obsessive());
        quotes.put(FourSign.UNWANTED, found.unwanted());
        quotes.put(FourSign.REPEATED, found.repeated());
        return quotes.entrySet().stream()
                .filter(sign -> !sign.getValue().isEmpty())
                .map(sign -> new Four(
                        speech.say("screening.four." + sign.getKey()),
                        sign.getValue().stream()
                                .map(quote -> Excerpt.of(text, quote))
                                .toList()))
                .toList();
    }

    private static List<Part> parts(List<Contribution> contributions, Speech speech, SignWords words) {
        return contributions.stream()
                .map(part -> new Part(words.of(part, speech), points(part.weight())))
                .toList();
    }

    private static String points(double weight) {
        return String.format(Locale.ROOT, "%+.2f", weight).replace('-', '−');
    }

    private static String decimal(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }

    /**
     * A behaviour found.
     *
     * @param start where the words start, in code points
     * @param wrong whether somebody called it wrong
     */
    public record Sign(
            String words, String code, String rule, String strength, Excerpt excerpt, int start, boolean wrong) {}

    /**
     * What points the other way.
     *
     * @param scope why it does not count, or empty where the words themselves speak against
     */
    public record Against(String words, String scope, String rule, Excerpt excerpt) {}

    /**
     * One of fixated, obsessive, unwanted and repeated, as the text shows it.
     *
     * @param excerpts at least one
     */
    public record Four(String words, List<Excerpt> excerpts) {}

    /** A term of the sum. */
    public record Part(String words, String points) {}

    /** Exact words of the text, with what stands before and after. */
    public record Excerpt(String before, String words, String after) {
        static Excerpt of(String text, Quote quote) {
            int start = text.offsetByCodePoints(0, quote.start());
            int end = text.offsetByCodePoints(start, quote.end() - quote.start());
            return new Excerpt(before(text, start), text.substring(start, end), after(text, end));
        }

        private static String before(String text, int start) {
            int from = Math.max(0, start - AROUND);
            int space = from == 0 ? 0 : text.indexOf(' ', from) + 1;
            return (from == 0 ? "" : "…") + text.substring(space > start || space == 0 ? from : space, start);
        }

        private static String after(String text, int end) {
            int to = Math.min(text.length(), end + AROUND);
            int space = to == text.length() ? to : text.lastIndexOf(' ', to);
            int stop = space < end ? to : space;
            return text.substring(end, stop) + (stop == text.length() ? "" : "…");
        }
    }
}
