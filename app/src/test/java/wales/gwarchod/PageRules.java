package wales.gwarchod;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import wales.gwarchod.language.EnglishInWelsh;

/**
 * What every page must keep, read from its HTML: one h1, headings in order, ids used once, nothing inline that the content
 * security policy would stop, a language, forms that carry their keys, and in Welsh no English.
 */
public final class PageRules {
    private PageRules() {}

    /** Fails with every rule that the page breaks. */
    public static void assertKept(String html) {
        var broken = brokenBy(html);
        if (!broken.isEmpty()) {
            throw new AssertionError("The page breaks rules:\n" + String.join("\n", broken));
        }
    }

    /** Every rule the page breaks. */
    public static List<String> brokenBy(String html) {
        var page = Jsoup.parse(html);
        var broken = new ArrayList<String>();
        if (page.select("h1").size() != 1) {
            broken.add(page.select("h1").size() + " h1");
        }
        headings(page, broken);
        var ids = new HashSet<String>();
        page.select("[id]").forEach(element -> {
            if (!ids.add(element.id())) {
                broken.add("id twice: " + element.id());
            }
        });
        page.select("[style], script:not([src]), style")
                .forEach(element -> broken.add("inline: " + element.outerHtml()));
        page.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    if (attribute.getKey().startsWith("on")) {
                        broken.add("inline handler: " + attribute);
                    }
                }));
        page.select("label[for]").forEach(label -> {
            if (!ids.contains(label.attr("for"))) {
                broken.add("label for nothing: " + label.attr("for"));
            }
        });
        page.select("[aria-describedby]").forEach(element -> {
            for (var id : element.attr("aria-describedby").split(" ", -1)) {
                if (!ids.contains(id)) {
                    broken.add("described by nothing: " + id);
                }
            }
        });
        page.select(".govuk-error-summary a[href^=#]").forEach(link -> {
            if (!ids.contains(link.attr("href").substring(1))) {
                broken.add("the error summary leads nowhere: " + link.attr("href"));
            }
        });
        page.select("form[method=post]").forEach(form -> {
            if (form.select("input[name=_csrf]").isEmpty()
                    || form.select("input[name=once]").isEmpty()) {
                broken.add("a form without its keys: " + form.attr("action"));
            }
        });
        if (page.select("table").stream()
                .anyMatch(table -> table.select("caption").isEmpty())) {
            broken.add("a table without a caption");
        }
        if (page.select("html").attr("lang").isEmpty()) {
            broken.add("no language");
        } else if (page.select("html").attr("lang").equals("cy")) {
            EnglishInWelsh.in(html).forEach(broken::add);
        }
        return broken;
    }

    private static void headings(Document page, List<String> broken) {
        int before = 0;
        for (var heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
            // The title of a banner or of the error summary stands before the page's own heading.
            if (heading.hasClass("govuk-error-summary__title")
                    || heading.hasClass("govuk-notification-banner__title")) {
                continue;
            }
            int level = heading.normalName().charAt(1) - '0';
            if (level > before + 1) {
                broken.add("a heading skips a level: " + heading.text());
            }
            before = level;
        }
    }
}
