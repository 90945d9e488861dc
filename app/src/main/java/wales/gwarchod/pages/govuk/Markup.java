package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the component templates ask of Java. Pages have no use for it. */
public final class Markup {
    private Markup() {}

    /** The markup when there is some, else the text, escaped. */
    public static Content either(@Nullable Content html, @Nullable String text) {
        return html != null ? html : output -> output.writeUserContent(text);
    }

    /** Whether there is something to show. */
    public static boolean any(@Nullable Content html, @Nullable String text) {
        return html != null || isGiven(text);
    }

    /** Whether there is a text, and not an empty one. */
    public static boolean isGiven(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    /** The text, or the other one if it is missing or empty. */
    public static String or(@Nullable String text, String other) {
        return text == null || text.isEmpty() ? other : text;
    }

    /** The text, or null (so that its attribute is left out) if it is empty. */
    public static @Nullable String given(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** The value for {@code class}: the classes that are there, with one space between. */
    public static String classes(@Nullable String... classes) {
        return words(classes);
    }

    /** The value for {@code aria-describedby}: the ids that are there, or null if there is none. */
    public static @Nullable String ids(@Nullable String... ids) {
        return given(words(ids));
    }

    /** Attributes with a component's words for its script, one for each plural form. */
    public static Attributes plurals(String key, @Nullable Map<String, String> messages) {
        var attributes = Attributes.of();
        if (messages != null) {
            for (var message : messages.entrySet()) {
                attributes = attributes.and("data-i18n." + key + "." + message.getKey(), message.getValue());
            }
        }
        return attributes;
    }

    /** An attribute with a component's words for its script, if they are given. */
    public static Attributes phrase(String key, @Nullable String message) {
        return message == null || message.isEmpty() ? Attributes.of() : Attributes.of("data-i18n." + key, message);
    }

    /** {@code day} as {@code Day}. */
    public static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable String... words) {
        var text = new StringBuilder();
        for (var word : words) {
            if (word != null && !word.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(word);
            }
        }
        return text.toString();
    }
}
