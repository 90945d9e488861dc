package wales.gwarchod.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wales.gwarchod.language.Speech;
import wales.gwarchod.people.ModelVersion;
import wales.gwarchod.people.Weighing;

/**
 * All that speaks for and against two records being one person's.
 *
 * @param caption which two records
 * @param sum how likely one person is by all of it together
 * @param model by which version of the model
 */
public record EvidenceTable(Speech say, String caption, List<Line> lines, String sum, String model) {
    private static final double VERY_STRONG = 10;
    private static final double STRONG = 5;
    private static final double SOME = 1;

    /**
     * One piece of evidence.
     *
     * @param says for or against, and how strongly
     * @param bits the same as a number, with its sign
     */
    public record Line(String text, String says, String bits) {}

    static EvidenceTable of(Weighing weighing, String caption, Speech say) {
        return new EvidenceTable(
                say,
                caption,
                lines(weighing, say),
                EvidenceWords.likelihood(weighing.bits(), say),
                model(weighing.model(), say));
    }

    private static List<Line> lines(Weighing weighing, Speech say) {
        var lines = new ArrayList<Line>();
        weighing.evidence().forEach(one -> lines.add(line(say.say(one.word()), one.bits(), say)));
        lines.add(line(say.say("people.evidence.start"), weighing.start(), say));
        return lines;
    }

    private static Line line(String text, double bits, Speech say) {
        return new Line(text, says(bits, say), signed(bits));
    }

    private static String says(double bits, Speech say) {
        var strength = Math.abs(bits) >= VERY_STRONG
                ? "very-strong"
                : Math.abs(bits) >= STRONG ? "strong" : Math.abs(bits) >= SOME ? "some" : "little";
        return bits < 0 ? say.say("people.weight.against." + strength) : say.say("people.weight.for." + strength);
    }

    private static String signed(double bits) {
        return String.format(Locale.ROOT, "%+.1f", bits).replace('-', '\u2212');
    }

    private static String model(ModelVersion model, Speech say) {
        return model.learnedFrom() == 0
                ? say.say("people.model.first", "version", model.id())
                : say.say(
                        "people.model.learned",
                        "version",
                        model.id(),
                        "records",
                        model.learnedFrom(),
                        "date",
                        say.date(model.madeAt()));
    }
}
