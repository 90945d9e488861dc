package wales.gwarchod.screening.web;

import java.util.List;
import java.util.stream.Stream;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.Worklist;

/**
 * The lists of screening, each a link with its count.
 *
 * @param label what the navigation is called
 */
public record Tabs(String label, List<Link> links) {
    static Tabs of(Speech speech, Worklist.Counts counts, String current) {
        return new Tabs(
                speech.say("screening.tabs"),
                Stream.of(
                                new Link(
                                        "FIRST",
                                        "/screening",
                                        speech.say("screening.tab.first", "count", counts.first())),
                                new Link(
                                        "SECOND",
                                        "/screening?tab=SECOND",
                                        speech.say("screening.tab.second", "count", counts.second())),
                                new Link(
                                        "DIFFERING",
                                        "/screening/differing",
                                        speech.say("screening.tab.differing", "count", counts.differing())),
                                new Link("DECIDED", "/screening/decided", speech.say("screening.tab.decided")),
                                new Link(
                                        "SAMPLE",
                                        "/screening?tab=SAMPLE",
                                        speech.say("screening.tab.sample", "count", counts.sample())),
                                new Link(
                                        "NO_SIGNAL",
                                        "/screening?tab=NO_SIGNAL",
                                        speech.say("screening.tab.no-signal", "count", counts.noSignal())),
                                new Link("LINKING", "/screening/linking", speech.say("screening.tab.linking")),
                                new Link("OUTBOUND", "/screening/outbound", speech.say("screening.tab.outbound")),
                                new Link("RULES", "/screening/rules", speech.say("screening.tab.rules")))
                        .map(link -> link.current(current))
                        .toList());
    }

    /** A link, and whether it is the list that is open. */
    public record Link(String name, String href, String text, boolean active) {
        Link(String name, String href, String text) {
            this(name, href, text, false);
        }

        Link current(String current) {
            return new Link(name, href, text, name.equals(current));
        }
    }
}
