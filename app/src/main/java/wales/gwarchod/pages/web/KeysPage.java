package wales.gwarchod.pages.web;

import java.util.List;
import wales.gwarchod.language.Speech;

/** The keyboard shortcuts, and how to turn them off. */
public record KeysPage(
        String heading,
        String about,
        String off,
        String settings,
        String caption,
        String keyHeading,
        String doesHeading,
        List<Key> keys) {
    static KeysPage of(Speech say) {
        return new KeysPage(
                say.say("pages.keys.title"),
                say.say("pages.keys.about"),
                say.say("pages.keys.off"),
                say.say("common.nav.settings"),
                say.say("pages.keys.caption"),
                say.say("pages.keys.key"),
                say.say("pages.keys.does"),
                List.of(
                        new Key("J", say.say("pages.keys.next")),
                        new Key("K", say.say("pages.keys.previous")),
                        new Key("Enter", say.say("pages.keys.open")),
                        new Key("1 – 5", say.say("pages.keys.choose")),
                        new Key("W", say.say("pages.keys.wrong")),
                        new Key("S", say.say("pages.keys.save")),
                        new Key("U", say.say("pages.keys.undo")),
                        new Key("/", say.say("pages.keys.search")),
                        new Key("?", say.say("pages.keys.help"))));
    }

    /** One key and what it does. */
    public record Key(String name, String does) {}
}
