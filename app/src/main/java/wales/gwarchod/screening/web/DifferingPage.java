package wales.gwarchod.screening.web;

import java.util.List;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.Worklist;

/** Items on which two reviewers differ: the learning list. */
public record DifferingPage(Speech say, Tabs tabs, List<Row> rows) {
    /** One item with what each said. */
    public record Row(
            String reference,
            String href,
            String recordedAs,
            String first,
            String firstReviewer,
            String second,
            String secondReviewer,
            boolean stands) {
        static Row of(Worklist.Differing differing, Speech say) {
            var item = differing.item();
            return new Row(
                    item.reference(),
                    "/screening/" + item.id().value(),
                    item.recordedAs(),
                    say.say("screening.outcome." + differing.first().answer().outcome()),
                    differing.first().reviewer(),
                    say.say("screening.outcome." + differing.second().answer().outcome()),
                    differing.second().reviewer(),
                    differing.stands());
        }
    }
}
