package wales.gwarchod;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe what is wrong with a page by WCAG 2.0 to 2.2, levels A and AA. The script comes with the build, from npm. */
public final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } })
              return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
            }
            """;

    private Axe() {}

    /** Fails with every finding. Needs a reader with scripts. */
    public static void assertNothingFound(Page page) {
        var found = findings(page);
        if (!found.isEmpty()) {
            throw new AssertionError("axe found on " + page.url() + ":\n" + String.join("\n", found));
        }
    }

    /** Every finding: rule, what it says, and the element. */
    @SuppressWarnings("unchecked")
    public static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (file == null) {
                throw new IllegalStateException("axe.min.js was not built; see src/main/web/build.mjs");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
