package wales.gwarchod.pages.govuk;

import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Markup written so that two pieces a browser shows alike are equal: one line for each element or text, attributes in
 * order of their names, white space as the browser counts it, classes with one space between, an empty class left out.
 */
public final class SameMarkup {
    private SameMarkup() {}

    /** The lines of a piece of markup. */
    public static String of(String markup) {
        var lines = new StringBuilder();
        for (Node child : Jsoup.parseBodyFragment(markup).body().childNodes()) {
            write(child, 0, lines);
        }
        return lines.toString();
    }

    private static void write(Node node, int depth, StringBuilder lines) {
        if (node instanceof TextNode text) {
            var words = text.getWholeText().strip().replaceAll("\\s+", " ");
            if (!words.isEmpty()) {
                lines.append("  ".repeat(depth)).append(words).append('\n');
            }
        } else if (node instanceof Element element) {
            lines.append("  ".repeat(depth)).append('<').append(element.normalName());
            var attributes = new TreeMap<String, String>();
            element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
            attributes.computeIfPresent("class", (_, classes) -> {
                var tidy = classes.strip().replaceAll("\\s+", " ");
                return tidy.isEmpty() ? null : tidy;
            });
            attributes.forEach((name, value) ->
                    lines.append(' ').append(name).append("=\"").append(value).append('"'));
            lines.append(">\n");
            element.childNodes().forEach(child -> write(child, depth + 1, lines));
        }
    }
}
