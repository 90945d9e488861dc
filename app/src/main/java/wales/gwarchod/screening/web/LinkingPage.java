package wales.gwarchod.screening.web;

import java.util.List;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.LinkingList;

/** Reports that wait, and the question whether somebody in them is one person with somebody else: an unsure link raises a question and no score. */
public record LinkingPage(Speech say, Tabs tabs, List<Row> rows) {
    /**
     * Two persons and the reports that wait.
     *
     * @param href where the question is answered; empty for who may not
     */
    public record Row(String href, String two, String likelihood, String reports, List<Link> items) {
        static Row of(LinkingList.Question question, boolean mayDecide, Speech say) {
            var one = question.one();
            var two = question.two();
            return new Row(
                    mayDecide ? "/people/" + one.reference() + "/merge/" + two.reference() : "",
                    say.say("screening.linking.two", "one", one.reference(), "two", two.reference()),
                    say.say(
                            "screening.linking.likelihood",
                            "percent",
                            Math.clamp(Math.round(100 / (1 + Math.pow(2, -question.bits()))), 1, 99)),
                    say.say(
                            "screening.linking.reports",
                            "one",
                            one.asVictim() + one.asSuspect(),
                            "two",
                            two.asVictim() + two.asSuspect()),
                    question.items().stream()
                            .map(item -> new Link("/screening/" + item.id().value(), item.reference()))
                            .toList());
        }
    }

    /** A report that waits. */
    public record Link(String href, String reference) {}
}
