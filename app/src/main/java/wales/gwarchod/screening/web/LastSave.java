package wales.gwarchod.screening.web;

import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.Worklist;

/** What the reader saved last and can still take back, as a button. */
public record LastSave(String action, String text) {
    static LastSave of(Worklist.Decided saved, Speech say) {
        return new LastSave(
                "/screening/reviews/" + saved.review().id() + "/undo",
                say.say("screening.undo.reference", "reference", saved.item().reference()));
    }
}
