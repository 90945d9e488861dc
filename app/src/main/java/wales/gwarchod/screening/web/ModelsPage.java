package wales.gwarchod.screening.web;

import java.util.List;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.Challenger;

/**
 * What weighs the signs now, and every model learned here, newest first.
 *
 * @param inUse in a sentence
 * @param answers how many there are to learn from, in a sentence
 */
public record ModelsPage(Speech say, String inUse, String answers, boolean mayLearn, List<Row> rows) {
    /** One model. */
    public record Row(String href, String name, String when, String learner, String answers, String state) {
        static Row of(Challenger model, Speech say) {
            return new Row(
                    "/screening/models/" + model.id(),
                    say.say("screening.model.name", "number", Long.toString(model.id())),
                    say.dateTime(model.learnedAt()),
                    model.learner(),
                    say.number(model.answers()),
                    say.say("screening.model.state." + model.state()));
        }
    }
}
