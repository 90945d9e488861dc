package wales.gwarchod.people.web;

import java.util.List;
import wales.gwarchod.language.Speech;

/** One of the lists of who may be one person. */
public record Tab(String href, String text, boolean active) {
    static final String OPEN = "/people/duplicates";
    static final String GUARDED = "/people/duplicates?tab=GUARDED";
    static final String DECIDED = "/people/duplicates/decided";

    /** @param href of the list that is shown */
    static List<Tab> all(long open, long guarded, String href, Speech say) {
        return List.of(
                new Tab(OPEN, say.say("people.duplicates.tab.open", "count", open), href.equals(OPEN)),
                new Tab(GUARDED, say.say("people.duplicates.tab.guarded", "count", guarded), href.equals(GUARDED)),
                new Tab(DECIDED, say.say("people.duplicates.tab.decided"), href.equals(DECIDED)));
    }
}
