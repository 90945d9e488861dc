package wales.gwarchod.screening.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.screening.Challenger;
import wales.gwarchod.signs.learning.Comparison;

/**
 * One model beside the one in use when it was learned.
 *
 * @param facts who learned it, who signed it
 * @param reason why it was declined or withdrawn; empty while it was not
 * @param scales by how much each kind of sign counts
 * @param maySign whether the reader may sign it now
 * @param mayEnd whether the reader may decline it or take it out of use
 * @param isUsed whether ending it takes it out of use
 */
public record ModelPage(
        Speech say,
        String name,
        String path,
        List<Fact> facts,
        String reason,
        List<Compared> compared,
        List<Row> scales,
        boolean maySign,
        boolean mayEnd,
        boolean isUsed,
        FormProblems problems) {
    private static final Set<String> RELATIONSHIPS = Set.of(
            "PARTNER", "EX_PARTNER", "FAMILY", "FRIEND", "ACQUAINTANCE", "COLLEAGUE", "NEIGHBOUR", "STRANGER", "OTHER");

    /** A name and its value. */
    public record Fact(String name, String value) {}

    /** A measure, in use and in the challenger. */
    public record Row(String name, String now, String then) {}

    /** A group of reports: of stalking, how many are flagged; of the others, how many. */
    public record Group(String name, String reports, Row recall, Row falseAlarms, String counts) {}

    /** Both models on one set of reports. */
    public record Compared(String heading, String about, List<Row> measures, List<Group> groups) {}

    static List<Fact> facts(Challenger model, Speech say) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say.say("screening.changes.state"), say.say("screening.model.state." + model.state())));
        facts.add(new Fact(
                say.say("screening.model.learned"),
                say.say("screening.model.by", "who", model.learner(), "when", say.dateTime(model.learnedAt()))));
        facts.add(new Fact(
                say.say("screening.model.answers"),
                say.say(
                        "screening.model.learned-from",
                        "all",
                        model.answers(),
                        "learned",
                        model.model().learnedFrom())));
        var first = model.first();
        if (first != null) {
            facts.add(new Fact(
                    say.say("screening.model.first"),
                    say.say("screening.model.by", "who", first.name(), "when", say.dateTime(first.at()))));
        }
        var second = model.second();
        if (second != null) {
            facts.add(new Fact(
                    say.say("screening.model.second"),
                    say.say("screening.model.by", "who", second.name(), "when", say.dateTime(second.at()))));
        }
        var ended = model.ended();
        if (ended != null) {
            facts.add(new Fact(
                    say.say(second == null ? "screening.model.declined" : "screening.model.withdrawn"),
                    say.say("screening.model.by", "who", ended.name(), "when", say.dateTime(ended.at()))));
        }
        facts.add(new Fact(say.say("screening.model.digest"), model.model().digest()));
        return facts;
    }

    static List<Compared> compared(Challenger model, Speech say) {
        return List.of(
                compared("kept", model.comparison().kept(), say),
                compared("later", model.comparison().later(), say));
    }

    private static Compared compared(String set, Comparison comparison, Speech say) {
        var all = comparison.all();
        return new Compared(
                say.say("screening.model." + set),
                say.say("screening.model." + set + ".about", "reports", all.reports(), "stalking", all.stalking()),
                List.of(
                        row("auc", decimal(all.now().auc()), decimal(all.then().auc()), say),
                        new Row(
                                say.say("screening.model.recall"),
                                HowGoodPage.Row.fraction(all.now().recall(), say),
                                HowGoodPage.Row.fraction(all.then().recall(), say)),
                        new Row(
                                say.say("screening.model.false-alarms"),
                                HowGoodPage.Row.fraction(all.now().falseAlarms(), say),
                                HowGoodPage.Row.fraction(all.then().falseAlarms(), say)),
                        row(
                                "brier",
                                decimal(all.now().brier()),
                                decimal(all.then().brier()),
                                say),
                        row(
                                "calibration",
                                decimal(all.now().calibrationError()),
                                decimal(all.then().calibrationError()),
                                say)),
                comparison.groups().stream().map(part -> group(part, say)).toList());
    }

    private static Row row(String measure, String now, String then, Speech say) {
        return new Row(say.say("screening.model." + measure), now, then);
    }

    private static Group group(Comparison.Part part, Speech say) {
        var now = part.now();
        var then = part.then();
        return new Group(
                groupName(part.name(), say),
                say.number(part.reports()),
                new Row("", HowGoodPage.Row.fraction(now.recall(), say), HowGoodPage.Row.fraction(then.recall(), say)),
                new Row(
                        "",
                        HowGoodPage.Row.fraction(now.falseAlarms(), say),
                        HowGoodPage.Row.fraction(then.falseAlarms(), say)),
                say.say(part.isEnough() ? "screening.model.counts" : "screening.model.too-few-to-count"));
    }

    private static String groupName(String name, Speech say) {
        int colon = name.indexOf(": ");
        var kind = name.substring(0, colon);
        var value = name.substring(colon + 2);
        String inWords;
        if (value.equals("NONE")) {
            inWords = say.say("screening.model.group.none");
        } else if (kind.equals("LANGUAGE")) {
            inWords = say.say("screening.model.group.LANGUAGE." + value);
        } else if (kind.equals("RELATIONSHIP") && RELATIONSHIPS.contains(value)) {
            inWords = say.say("crimes.relationship." + value);
        } else {
            inWords = value;
        }
        return say.say("screening.model.group." + kind, "value", inWords);
    }

    static List<Row> scales(Challenger model, SignWords words, Speech say) {
        var then = model.model();
        var now = model.comparison().inUse();
        var rows = new ArrayList<Row>();
        rows.add(new Row(say.say("screening.model.start"), decimal(now.start()), decimal(then.start())));
        for (var group : new TreeSet<>(then.scales().keySet())) {
            rows.add(new Row(
                    words.ofGroup(group, say), decimal(now.scaleOfGroup(group)), decimal(then.scaleOfGroup(group))));
        }
        return rows;
    }

    private static String decimal(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
