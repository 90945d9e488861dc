package wales.gwarchod.pages.govuk;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * More attributes for a component, such as {@code data-shortcut}. Names are checked, values are escaped; this is the only
 * type that a template may put out with {@code $unsafe}, and only by {@link #rest}.
 */
public record Attributes(Map<String, String> values) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.:-]*");

    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        for (String name : values.keySet()) {
            if (!NAME.matcher(name).matches() || name.toLowerCase(Locale.ROOT).startsWith("on")) {
                throw new IllegalArgumentException("Not a name for an attribute: " + name);
            }
        }
    }

    /** Attributes from names and values in turn. */
    public static Attributes of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("A name without a value");
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Attributes(values);
    }

    /** These attributes and one more. */
    public Attributes and(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }

    /** All of these together; any may be missing, and a later one wins. */
    public static Attributes join(@Nullable Attributes... parts) {
        var all = new LinkedHashMap<String, String>();
        for (var part : parts) {
            if (part != null) {
                all.putAll(part.values);
            }
        }
        return new Attributes(all);
    }

    /**
     * The attributes as text to stand at the end of another attribute's value, whose closing quote then closes the last
     * of these: {@code class="govuk-hint$unsafe{rest(attributes)}"}. JTE allows no expression in the place of an attribute
     * name, so this is how a component takes attributes it does not know.
     */
    public static String rest(@Nullable Attributes attributes) {
        if (attributes == null) {
            return "";
        }
        var text = new StringOutput();
        attributes.values.forEach((name, value) -> {
            text.writeContent("\" " + name + "=\"");
            Escape.htmlAttribute(value, text);
        });
        return text.toString();
    }
}
