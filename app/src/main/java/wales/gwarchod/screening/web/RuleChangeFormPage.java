package wales.gwarchod.screening.web;

import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.screening.RuleChange;

/**
 * The form in which a rule is written.
 *
 * @param tried what the change does to the newest reports; empty before it was tried
 */
public record RuleChangeFormPage(
        Speech say, String heading, String path, String text, String reason, String tried, FormProblems problems) {
    /** What a change does to the newest reports, in a sentence. */
    static String inWords(RuleChange.Tried tried, Speech say) {
        return say.say(
                "screening.change.tried", "sampled", tried.sampled(), "before", tried.before(), "after", tried.after());
    }
}
